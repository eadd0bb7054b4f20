#pragma once

#include "core/services/context.h"

using OpenItemId = Id<struct OpenItemTag>;

/// Something that the program noticed and a person must look at.
struct OpenItemView
{
    OpenItemId id;
    QString kind;        ///< "payment_conflict", "provider_reversed", "quantity_differs", "refund_unknown", ...
    QString subjectType; ///< "payment", "token"
    QByteArray subjectId;
    QString detail;
    Instant createdAt;
    std::optional<Instant> resolvedAt;
    QString resolvedBy, note;

    [[nodiscard]] QString subjectText() const { return QUuid::fromRfc4122(subjectId).toString(QUuid::WithoutBraces); }
};

/// Fails: not_found, not_allowed (already settled), required (note).
class OpenItemService
{
public:
    explicit OpenItemService(ServiceContext context) : m_context(std::move(context)) {}

    /// Newest first; settled ones only when `withResolved`.
    [[nodiscard]] Result<Page<OpenItemView>> list(bool withResolved, const PageRequest &page);
    /// A person looked at it; `note` says what was found or done.
    [[nodiscard]] Result<OpenItemView> resolve(const OpenItemId &id, const QString &note);

private:
    [[nodiscard]] Result<OpenItemView> read(const OpenItemId &id);

    ServiceContext m_context;
};
