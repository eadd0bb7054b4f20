#include "core/services/customer_documents.h"

#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/customer_rows.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString fileField = u"file"_s;

/// The media type by content. PDF readers accept the mark anywhere in the first 1024 bytes; a DOCX is a ZIP whose
/// directory names the folder word/ (ECMA-376, part 2).
Result<QString> mediaTypeOf(const QByteArray &content)
{
    constexpr qsizetype markWithin = 1024;
    if (content.first(std::min(content.size(), markWithin)).contains("%PDF-"))
        return u"application/pdf"_s;
    if (content.startsWith("PK\x03\x04") && content.contains("word/document.xml"))
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    return invalid(u"unsupported_document"_s, u"Only PDF and DOCX files are kept."_s, fileField);
}

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(u"file_not_found"_s, u"file"_s, path, fileField);
    const QByteArray content = file.read(CustomerDocuments::largestBytes + 1);
    if (content.size() > CustomerDocuments::largestBytes)
        return invalid(u"document_too_large"_s, u"The file is larger than 5 MB."_s, fileField);
    if (content.isEmpty())
        return invalid(u"document_empty"_s, u"The file is empty."_s, fileField);
    return content;
}

DocumentView readView(const Row &row)
{
    return {row.bytes(0), row.text(1), row.text(2), row.integer(3), row.instant(4), row.text(5)};
}

} // namespace

Result<std::vector<DocumentView>> CustomerDocuments::list(const CustomerId &customer)
{
    MPM_TRY(const auto family, familyCondition(m_context.database, u"customer_id"_s, customer));
    return m_context.database.readAll(
        u"SELECT id, name, media_type, size, added_ms, added_by FROM customer_document WHERE "
        "%1 ORDER BY added_ms, id"_s.arg(family.sql),
        family.values, readView);
}

Outcome CustomerDocuments::add(const CustomerId &customer, const QString &path)
{
    Database &database = m_context.database;
    MPM_CHECK(database.checkIsOtherFile(path, fileField));
    MPM_TRY(const auto content, readDocument(path));
    MPM_TRY(const auto mediaType, mediaTypeOf(content));
    const QString name = QFileInfo(path).fileName().left(255);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, readCustomerView(database, customer));
    if (view.isArchived)
        return refused(u"not_allowed"_s, u"This customer is archived."_s, u"customer"_s);
    MPM_TRY(const auto present, list(customer));
    if (static_cast<qint64>(present.size()) >= most)
        return refused(u"too_many_documents"_s, u"A customer has at most %1 documents: remove one first."_s.arg(most),
                       fileField);
    const auto id = makeUuidV7(database.clock(), database.random()).toRfc4122();
    MPM_CHECK(transaction.insert("customer_document"_L1, {{"id"_L1, toSql(id)},
                                                          {"customer_id"_L1, toSql(customer)},
                                                          {"name"_L1, toSql(name)},
                                                          {"media_type"_L1, toSql(mediaType)},
                                                          {"size"_L1, toSql(static_cast<qint64>(content.size()))},
                                                          {"added_ms"_L1, toSql(database.clock().now())},
                                                          {"added_by"_L1, toSql(m_context.user)}}));
    MPM_CHECK(transaction.insert("customer_document_content"_L1,
                                 {{"document_id"_L1, toSql(id)}, {"content"_L1, toSql(content)}}));
    MPM_CHECK(writeAudit(transaction,
                         {m_context.user, u"customer.document_add"_s, u"customer"_s, customer.toBytes(), {}, name}));
    return transaction.commit();
}

Outcome CustomerDocuments::saveTo(const CustomerId &customer, const QByteArray &document, const QString &path)
{
    MPM_TRY(const auto view, find(customer, document));
    MPM_TRY(const auto content,
            m_context.database.readFirst(u"SELECT content FROM customer_document_content WHERE document_id = ?"_s,
                                         {toSql(view.id)}, [](const Row &row) { return row.bytes(0); }));
    QSaveFile file(path);
    if (!content || !file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        return failure(ErrorCode::Environment, u"not_writable"_s,
                       u"The file %1 cannot be written: %2"_s.arg(path, file.errorString()), fileField);
    return {};
}

Outcome CustomerDocuments::remove(const CustomerId &customer, const QByteArray &document)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto view, find(customer, document));
    MPM_CHECK(transaction.remove("customer_document_content"_L1, {{"document_id"_L1, toSql(document)}}));
    MPM_CHECK(transaction.remove("customer_document"_L1, {{"id"_L1, toSql(document)}}));
    MPM_CHECK(
        writeAudit(transaction,
                   {m_context.user, u"customer.document_remove"_s, u"customer"_s, customer.toBytes(), view.name, {}}));
    return transaction.commit();
}

Result<DocumentView> CustomerDocuments::find(const CustomerId &customer, const QByteArray &document)
{
    MPM_TRY(const auto all, list(customer));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const DocumentView &one) { return one.id == document; });
    if (found == all.end())
        return notFound(u"not_found"_s, u"document"_s, QString::fromLatin1(document.toHex()), u"document"_s);
    return *found;
}
