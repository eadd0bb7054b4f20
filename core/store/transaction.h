#pragma once

#include "core/store/database.h"

#include <QLatin1String>

#include <utility>
#include <vector>

class ChangeJournal;
struct TableSpec;

/// Column and value.
using Field = std::pair<QLatin1String, SqlValue>;
using Fields = std::vector<Field>;

/// One user intention: BEGIN IMMEDIATE .. COMMIT, rolled back when it goes out of scope uncommitted. The only way to
/// write. Whatever it writes to synced tables is journaled with it (field clocks and one outbox row, sync design
/// section 3), so no repository can forget to. Which class a table and column belongs to stands in table_spec.cpp; a
/// write that contradicts it stops the program. Derived columns are never journaled, whichever call writes them.
class Transaction
{
public:
    /// Fails with Storage "database_busy" when another process writes for longer than the busy timeout.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Database &database() const { return *m_database; }

    /// A new row. The first field must be the primary key column for synced tables.
    /// Fails with Conflict "already_exists" on a unique index.
    [[nodiscard]] Outcome insert(QLatin1String table, const Fields &fields);
    /// Changes columns of one row of a synced table by its "id". Only fields whose value really changes are written and
    /// journaled. Fails with NotFound "not_found" when there is no such row.
    [[nodiscard]] Outcome update(QLatin1String table, const QByteArray &id, const Fields &fields);
    /// Changes derived columns, or any column of a local table: not journaled. `key` names the row(s), all columns
    /// equal. Answers the number of rows changed; 0 is no failure (compare-and-set).
    [[nodiscard]] Result<qint64> updateLocal(QLatin1String table, const Fields &key, const Fields &fields);
    /// Compare-and-set on a fact's own state columns, journaled as a new fact state: status of a payment, state of a
    /// token.
    [[nodiscard]] Result<qint64> updateState(QLatin1String table, const QByteArray &id, const Fields &expected,
                                             const Fields &fields);
    /// The same for a fact whose key is not one column "id" (an instalment): `key` names every key column.
    [[nodiscard]] Result<qint64> updateStateByKey(QLatin1String table, const Fields &key, const Fields &expected,
                                                  const Fields &fields);
    /// Takes rows of a local table away; `key` names the row(s), all columns equal. No row is no failure.
    [[nodiscard]] Outcome remove(QLatin1String localTable, const Fields &key);
    /// Takes one row of a fact table away, journaled: only for the untouched instalments a plan change replaces (domain
    /// rules, section 12). `key` names every key column. Fails with NotFound "not_found" when there is no such row.
    [[nodiscard]] Outcome removeFact(QLatin1String table, const Fields &key);
    /// Set-based work on derived columns and local tables that no row-wise call can do in reasonable time.
    [[nodiscard]] Outcome executeLocal(const QString &sql, const SqlValues &values);

    /// The next number of a named local sequence, from 1.
    [[nodiscard]] Result<qint64> nextNumber(const QString &sequence);

    /// What was written since the last call travels to other offices as a change set of its own; nothing is committed
    /// yet. For work of many independent rows (imports), whose one change set would have no bound.
    [[nodiscard]] Outcome endChangeset();

    /// Puts the outbox row of this transaction and commits. After success the data is on disk.
    [[nodiscard]] Outcome commit();

private:
    explicit Transaction(Database &database);
    [[nodiscard]] Outcome write(const QString &sql, const SqlValues &values, qint64 *changedRows = nullptr);
    [[nodiscard]] Result<qint64> change(const TableSpec &spec, const Fields &key, const Fields &expected,
                                        const Fields &fields);
    void rollBack();

    Database *m_database;
    std::unique_ptr<ChangeJournal> m_journal;
    bool m_isOpen = true;
};
