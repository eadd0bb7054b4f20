#pragma once

#include "core/services/context.h"

struct DocumentView
{
    QByteArray id;
    QString name;      ///< of the file that was handed in
    QString mediaType; ///< "application/pdf", or that of DOCX
    qint64 size = 0;   ///< bytes
    Instant addedAt;
    QString addedBy;
};

/// Papers of a customer: PDF or DOCX, 5 MB each, a handful per customer (domain rules, section 3). They lie in the
/// company's file, so that a backup holds them, and stay in this office. What a file is, is judged by its content.
/// Fails: unknown_customer, not_allowed (archived), file_not_found, document_empty, document_too_large,
/// unsupported_document, too_many_documents (field file), not_found, not_writable.
class CustomerDocuments
{
public:
    static constexpr qint64 largestBytes = 5 * 1024 * 1024;
    static constexpr qint64 most = 10; ///< per customer

    explicit CustomerDocuments(ServiceContext context) : m_context(std::move(context)) {}

    /// Oldest first; those of merged duplicates too.
    [[nodiscard]] Result<std::vector<DocumentView>> list(const CustomerId &customer);
    [[nodiscard]] Outcome add(const CustomerId &customer, const QString &path);
    /// Writes the document to `path`, replacing what is there.
    [[nodiscard]] Outcome saveTo(const CustomerId &customer, const QByteArray &document, const QString &path);
    [[nodiscard]] Outcome remove(const CustomerId &customer, const QByteArray &document);

private:
    [[nodiscard]] Result<DocumentView> find(const CustomerId &customer, const QByteArray &document);

    ServiceContext m_context;
};
