#include "core/store/transaction.h"

#include "core/base/log.h"
#include "core/store/change_journal.h"
#include "core/store/local_write_guard.h"
#include "core/store/sql_text.h"
#include "core/store/storage_error.h"
#include "core/store/table_spec.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const TableSpec &spec, QLatin1String column, const char *why)
{
    qFatal("write to %s.%s: %s (table_spec.cpp)", spec.name.data(), column.data(), why);
}

void requireChangeable(const TableSpec &spec, const Fields &fields)
{
    for (const Field &field : fields) {
        if (spec.isKey(field.first))
            stop(spec, field.first, "a key never changes");
        if (spec.tableClass == TableClass::Fact && !spec.isState(field.first) && !spec.isDerived(field.first))
            stop(spec, field.first, "not a state column of this fact");
    }
}

void requireLocal(const TableSpec &spec, const Fields &fields)
{
    for (const Field &field : fields) {
        if (spec.isSynced() && !spec.isDerived(field.first))
            stop(spec, field.first, "a synced column would change without a journal entry");
    }
}

void requireWholeKey(const TableSpec &spec, const Fields &key)
{
    const bool isWhole = key.size() == spec.key.size() && std::all_of(key.begin(), key.end(), [&](const Field &field) {
                             return spec.isKey(field.first);
                         });
    if (!isWhole)
        stop(spec, spec.key.front(), "the key is not named in full");
}

tl::unexpected<Error> rowMissing(const TableSpec &spec)
{
    return failure(ErrorCode::NotFound, QStringLiteral("not_found"),
                   QStringLiteral("There is no such row in %1 (any more).").arg(spec.name));
}

} // namespace

Transaction::Transaction(Database &database)
    : m_database(&database), m_journal(std::make_unique<ChangeJournal>(database))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_journal(std::move(other.m_journal)),
      m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_inTransaction)
        qFatal("a transaction inside a transaction");
    // A deferred BEGIN could fail as busy at its first write, whatever the timeout.
    MPM_CHECK(database.run(QStringLiteral("BEGIN IMMEDIATE")));
    database.m_inTransaction = true;
    return Transaction(database);
}

void Transaction::rollBack()
{
    m_isOpen = false;
    m_database->m_inTransaction = false;
    if (sqlite3_get_autocommit(m_database->m_handle) !=
        0) // SQLite has rolled back by itself: disk full, input/output error
        return;
    if (sqlite3_exec(m_database->m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        qCCritical(logStore) << "rollback failed:" << storageError(m_database->m_handle).detail;
}

Outcome Transaction::endChangeset()
{
    return m_journal->flush();
}

Outcome Transaction::commit()
{
    if (!m_isOpen)
        qFatal("commit of a transaction that is over");
    auto outcome = m_journal->flush();
    if (outcome)
        outcome = write(QStringLiteral("COMMIT"), {});
    if (!outcome) {
        rollBack();
        return outcome;
    }
    m_isOpen = false;
    m_database->m_inTransaction = false;
    return {};
}

Outcome Transaction::write(const QString &sql, const SqlValues &values, qint64 *changedRows)
{
    if (!m_isOpen)
        qFatal("write to a transaction that is over");
    // After SQLite rolled back by itself, the next statement would be committed alone.
    if (sqlite3_get_autocommit(m_database->m_handle) != 0)
        return failure(ErrorCode::Storage, QStringLiteral("storage"),
                       QStringLiteral("Nothing of this was saved, because an earlier step failed."));
    return m_database->run(sql, values, changedRows);
}

Outcome Transaction::insert(QLatin1String table, const Fields &fields)
{
    const TableSpec &spec = tableSpec(table);
    MPM_CHECK(write(insertSql(table, fields), valuesOf(fields)));
    return spec.isSynced() ? m_journal->recordInsert(spec, fields) : Outcome();
}

Outcome Transaction::update(QLatin1String table, const QByteArray &id, const Fields &fields)
{
    const TableSpec &spec = tableSpec(table);
    MPM_TRY(const qint64 found, change(spec, {{"id"_L1, id}}, {}, fields));
    if (found == 0)
        return rowMissing(spec);
    return {};
}

Result<qint64> Transaction::updateState(QLatin1String table, const QByteArray &id, const Fields &expected,
                                        const Fields &fields)
{
    return change(tableSpec(table), {{"id"_L1, id}}, expected, fields);
}

Result<qint64> Transaction::updateStateByKey(QLatin1String table, const Fields &key, const Fields &expected,
                                             const Fields &fields)
{
    return change(tableSpec(table), key, expected, fields);
}

Result<qint64> Transaction::change(const TableSpec &spec, const Fields &key, const Fields &expected,
                                   const Fields &fields)
{
    requireWholeKey(spec, key);
    requireChangeable(spec, fields);
    if (fields.empty())
        return 0;
    Fields condition = key;
    condition.insert(condition.end(), expected.begin(), expected.end());
    MPM_TRY(const auto changed,
            m_database->readFirst(selectSql(spec.name, fields, condition), conditionValues(condition),
                                  [&](const Row &row) { return differingFields(row, fields); }));
    if (!changed)
        return 0;
    if (changed->empty())
        return 1;
    SqlValues values = valuesOf(*changed);
    const SqlValues keyValues = conditionValues(key);
    values.insert(values.end(), keyValues.begin(), keyValues.end());
    qint64 rows = 0;
    MPM_CHECK(write(updateSql(spec.name, *changed, key), values, &rows));
    if (spec.isSynced())
        MPM_CHECK(m_journal->recordUpdate(spec, key, *changed));
    return rows;
}

Result<qint64> Transaction::updateLocal(QLatin1String table, const Fields &key, const Fields &fields)
{
    requireLocal(tableSpec(table), fields);
    SqlValues values = valuesOf(fields);
    const SqlValues keyValues = conditionValues(key);
    values.insert(values.end(), keyValues.begin(), keyValues.end());
    qint64 rows = 0;
    MPM_CHECK(write(updateSql(table, fields, key), values, &rows));
    return rows;
}

Outcome Transaction::remove(QLatin1String localTable, const Fields &key)
{
    const TableSpec &spec = tableSpec(localTable);
    if (spec.isSynced())
        stop(spec, spec.key.front(), "rows of a synced table are not removed");
    return write(deleteSql(localTable, key), conditionValues(key));
}

Outcome Transaction::removeFact(QLatin1String table, const Fields &key)
{
    const TableSpec &spec = tableSpec(table);
    if (spec.tableClass != TableClass::Fact)
        stop(spec, spec.key.front(), "not a fact");
    requireWholeKey(spec, key);
    qint64 rows = 0;
    MPM_CHECK(write(deleteSql(table, key), conditionValues(key), &rows));
    if (rows == 0)
        return rowMissing(spec);
    return m_journal->recordRemoval(spec, key);
}

Outcome Transaction::executeLocal(const QString &sql, const SqlValues &values)
{
    m_database->m_guard->setLocalOnly(true);
    auto outcome = write(sql, values);
    m_database->m_guard->setLocalOnly(false);
    if (!outcome && outcome.error().native.toInt() == SQLITE_AUTH)
        qFatal("this changes synced data without a journal entry (table_spec.cpp): %s", qPrintable(sql));
    return outcome;
}

Result<qint64> Transaction::nextNumber(const QString &sequence)
{
    MPM_CHECK(write(QStringLiteral("INSERT INTO sequence (name, next) VALUES (?, 2) "
                                   "ON CONFLICT (name) DO UPDATE SET next = next + 1"),
                    {toSql(sequence)}));
    return m_database->readInteger(QStringLiteral("SELECT next - 1 FROM sequence WHERE name = ?"), {toSql(sequence)});
}
