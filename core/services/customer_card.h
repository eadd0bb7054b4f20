#pragma once

#include "core/services/context.h"

/// A further address; the primary one stands in the customer's own details (domain rules, section 3: "any number,
/// exactly one primary").
struct AddressView
{
    QByteArray id;
    QString label; ///< "shop", "mother's house"; may be empty
    VillageId villageId;
    QString village, miniGrid, street;
};
struct AddressFields
{
    QString label;
    QString village; ///< name or id
    QString street;
};

struct AnswerView
{
    QByteArray id;
    QString question, answer;
};

struct NoteView
{
    Instant at;
    QString user, text;
    QString customerNumber; ///< whom it was written about: a merged duplicate keeps its own
};

/// What is kept about a customer beside the details (domain rules, section 3). Fails: unknown_customer, not_allowed
/// (the customer is archived), required, too_long (with the field), unknown_village, not_found.
class CustomerCard
{
public:
    explicit CustomerCard(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<std::vector<AddressView>> addresses(const CustomerId &customer);
    [[nodiscard]] Outcome addAddress(const CustomerId &customer, const AddressFields &fields);
    [[nodiscard]] Outcome removeAddress(const CustomerId &customer, const QByteArray &address);
    /// The two change places: the primary one becomes a further one.
    [[nodiscard]] Outcome makePrimary(const CustomerId &customer, const QByteArray &address);

    [[nodiscard]] Result<std::vector<AnswerView>> answers(const CustomerId &customer);
    /// A question that was answered before gets the new answer. Question at most 255 characters, answer at most 1000.
    [[nodiscard]] Outcome setAnswer(const CustomerId &customer, const QString &question, const QString &answer);
    [[nodiscard]] Outcome removeAnswer(const CustomerId &customer, const QByteArray &answer);

    /// Newest first; those of merged duplicates too.
    [[nodiscard]] Result<std::vector<NoteView>> notes(const CustomerId &customer);
    /// Never changed and never taken away; at most 2000 characters. Archived customers may get one, too.
    [[nodiscard]] Outcome addNote(const CustomerId &customer, const QString &text);

private:
    ServiceContext m_context;
};
