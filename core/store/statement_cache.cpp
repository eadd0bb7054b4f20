#include "core/store/statement_cache.h"

#include "core/store/native_sqlite.h"
#include "core/store/storage_error.h"

#include <QSqlError>

#include <sqlite3.h>

namespace {

/// The program has about 300 statements; more come only from filters built at run time.
constexpr size_t mostStatements = 512;

/// Qt binds a null QString or QByteArray as NULL; here only an empty variant is NULL.
SqlValue bindable(const SqlValue &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(QStringLiteral(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray("", 0));
    return value;
}

} // namespace

StatementCache::Lease::Lease(std::shared_ptr<Entry> entry) : m_entry(std::move(entry))
{
    m_entry->isBusy = true;
}

StatementCache::Lease::~Lease()
{
    if (!m_entry)
        return;
    m_entry->query.finish();
    m_entry->isBusy = false;
}

Outcome StatementCache::Lease::execute(const SqlValues &values)
{
    if (values.size() != m_entry->parameters)
        qFatal("%zu values for %zu places in: %s", values.size(), m_entry->parameters,
               qPrintable(m_entry->query.lastQuery()));
    for (size_t i = 0; i < values.size(); ++i)
        m_entry->query.bindValue(static_cast<int>(i), bindable(values[i]));
    if (!m_entry->query.exec())
        return tl::make_unexpected(storageError(m_entry->query.lastError()));
    return {};
}

Result<StatementCache::Lease> StatementCache::take(const QString &sql)
{
    if (m_count > mostStatements)
        forgetIdle();
    auto &entries = m_entries[sql];
    for (const auto &entry : entries) {
        if (!entry->isBusy)
            return Lease(entry);
    }
    auto entry = std::make_shared<Entry>(QSqlDatabase::database(m_connectionName, false));
    entry->query.setForwardOnly(true);
    if (!entry->query.prepare(sql))
        return tl::make_unexpected(storageError(entry->query.lastError()));
    entry->parameters = static_cast<size_t>(sqlite3_bind_parameter_count(nativeStatement(entry->query)));
    entries.push_back(entry);
    ++m_count;
    return Lease(std::move(entry));
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
