#include "core/store/statement_cache.h"

#include "core/store/storage_error.h"

#include <sqlite3.h>

namespace {

/// The program has about 300 statements; more come only from filters built at run time.
constexpr size_t mostStatements = 512;

int bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // A null pointer would bind NULL; here only an empty variant is NULL.
    const char *bytes = utf8.isEmpty() ? "" : utf8.constData();
    return sqlite3_bind_text(statement, place, bytes, static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

int bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return sqlite3_bind_zeroblob(statement, place, 0);
    return sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

int bindOne(sqlite3_stmt *statement, int place, const SqlValue &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::QString:
        return bindText(statement, place, *static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray:
        return bindBytes(statement, place, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    default:
        qFatal("A value of type %s cannot be stored.", value.typeName());
    }
}

} // namespace

StatementCache::Entry::~Entry()
{
    sqlite3_finalize(statement);
}

StatementCache::Lease::Lease(std::shared_ptr<Entry> entry, sqlite3 *handle)
    : m_entry(std::move(entry)), m_handle(handle)
{
    m_entry->isBusy = true;
}

StatementCache::Lease::~Lease()
{
    if (!m_entry)
        return;
    sqlite3_reset(m_entry->statement);
    m_entry->isBusy = false;
}

Outcome StatementCache::Lease::bind(const SqlValues &values)
{
    sqlite3_stmt *statement = m_entry->statement;
    const auto places = static_cast<size_t>(sqlite3_bind_parameter_count(statement));
    if (values.size() != places)
        qFatal("%zu values for %zu places in: %s", values.size(), places, sqlite3_sql(statement));
    for (size_t i = 0; i < values.size(); ++i) {
        if (bindOne(statement, static_cast<int>(i) + 1, values[i]) != SQLITE_OK)
            return tl::make_unexpected(storageError(m_handle));
    }
    return {};
}

Result<bool> StatementCache::Lease::step()
{
    switch (sqlite3_step(m_entry->statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::make_unexpected(storageError(m_handle));
    }
}

Result<StatementCache::Lease> StatementCache::take(const QString &sql)
{
    if (m_count > mostStatements)
        forgetIdle();
    auto &entries = m_entries[sql];
    for (const auto &entry : entries) {
        if (!entry->isBusy)
            return Lease(entry, m_handle);
    }
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &prepared, nullptr) != SQLITE_OK)
        return tl::make_unexpected(storageError(m_handle));
    entries.push_back(std::make_shared<Entry>(prepared));
    ++m_count;
    return Lease(entries.back(), m_handle);
}

void StatementCache::forgetIdle()
{
    m_count = 0;
    for (auto iterator = m_entries.begin(); iterator != m_entries.end();) {
        std::erase_if(iterator->second, [](const auto &entry) { return !entry->isBusy; });
        m_count += iterator->second.size();
        iterator = iterator->second.empty() ? m_entries.erase(iterator) : std::next(iterator);
    }
}
