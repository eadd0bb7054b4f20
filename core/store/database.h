#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/domain/money.h"

#include <QDate>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class LocalWriteGuard;
struct sqlite3_stmt;
class StatementCache;
struct Migration;
struct sqlite3;

/// A value to bind. Text is never bound as NULL: an empty QString binds as ''. Use sqlNull() for NULL.
using SqlValue = QVariant;
using SqlValues = std::vector<SqlValue>;

[[nodiscard]] SqlValue sqlNull();
[[nodiscard]] inline SqlValue toSql(Money value)
{
    return QVariant::fromValue<qint64>(value.minorUnits());
}
[[nodiscard]] inline SqlValue toSql(Instant value)
{
    return QVariant::fromValue<qint64>(value.ms);
}
[[nodiscard]] inline SqlValue toSql(qint64 value)
{
    return QVariant::fromValue<qint64>(value);
}
[[nodiscard]] inline SqlValue toSql(int value)
{
    return QVariant::fromValue<qint64>(value);
}
[[nodiscard]] inline SqlValue toSql(bool value)
{
    return QVariant::fromValue<qint64>(value ? 1 : 0);
}
[[nodiscard]] SqlValue toSql(const QString &value);
[[nodiscard]] SqlValue toSql(const QDate &value); ///< 'YYYY-MM-DD'; NULL when invalid
[[nodiscard]] inline SqlValue toSql(const QByteArray &value)
{
    return value;
}
template <typename Tag>
[[nodiscard]] SqlValue toSql(const Id<Tag> &id)
{
    return id.isNull() ? sqlNull() : SqlValue(id.toBytes());
}
template <typename T>
[[nodiscard]] SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : sqlNull();
}

/// One row of an answer, valid only inside the callback that gets it. Columns count from 0.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Money money(int column) const { return Money(integer(column)); }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    /// As it is stored: NULL, qint64, QString or QByteArray.
    [[nodiscard]] SqlValue value(int column) const;
    template <typename T>
    [[nodiscard]] T id(int column) const
    {
        return T::fromBytes(bytes(column));
    }
    template <typename T>
    [[nodiscard]] std::optional<T> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(T::fromBytes(bytes(column)));
    }

private:
    sqlite3_stmt *m_statement;
};

/// One connection to one company's file. Lives on the thread that opened it. Foreign keys on, WAL, synchronous=FULL,
/// busy timeout 10 s, prepared statements kept. Storage failures: code Storage, reason "storage", native = SQLite code;
/// a full disk, a damaged file and a locked file get sentences of their own ("disk_full", "database_damaged",
/// "database_busy").
class Database
{
public:
    /// Opens or creates `path`, and migrates it (a backup beside it first when it is not new).
    /// Fails with Environment: "newer_file", "not_writable", "database_damaged", "not_a_company_file".
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock,
                                                                Random &random);
    /// The same with another list of migrations than the built-in one: for tests of upgrades.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock, Random &random,
                                                                const std::vector<Migration> &migrations);
    /// A further connection to a file that another one of this process has opened already: it cannot write, works with
    /// little memory, and sorts on disk what does not fit there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForReading(const QString &path, const Clock &clock,
                                                                          Random &random);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() const { return m_random; }
    [[nodiscard]] QString path() const { return m_path; }
    /// For every file that a person names to be read: this one must not be opened past SQLite (file_header.cpp says
    /// why). Fails with Invalid "own_file".
    [[nodiscard]] Outcome checkIsOtherFile(const QString &file, const QString &field) const;

    /// Runs a SELECT and calls `each` for every row; stops early when it returns false.
    [[nodiscard]] Outcome forEach(const QString &sql, const SqlValues &values,
                                  const std::function<bool(const Row &)> &each);

    /// All rows through `read` (a callable Row -> T).
    template <typename Read>
    [[nodiscard]] auto readAll(const QString &sql, const SqlValues &values, Read read)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> rows;
        MPM_CHECK(forEach(sql, values, [&](const Row &row) {
            rows.push_back(read(row));
            return true;
        }));
        return rows;
    }
    /// The first row, or empty.
    template <typename Read>
    [[nodiscard]] auto readFirst(const QString &sql, const SqlValues &values, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> first;
        MPM_CHECK(forEach(sql, values, [&](const Row &row) {
            first.emplace(read(row));
            return false;
        }));
        return first;
    }
    /// First column of the first row as integer; 0 when there is no row.
    [[nodiscard]] Result<qint64> readInteger(const QString &sql, const SqlValues &values = {});

    /// Test seam: called before every database call; answering false makes that call fail with Storage "injected".
    void setCallGate(std::function<bool()> gate) { m_gate = std::move(gate); }

    /// SQLite's own handle, for what the driver has no call for (backup, scripts, sessions in tests). Same thread only.
    [[nodiscard]] sqlite3 *nativeHandle() const { return m_handle; }

private:
    friend class Transaction;
    friend class ChangeJournal;
    Database(QString path, const Clock &clock, Random &random);

    [[nodiscard]] Outcome connect();
    [[nodiscard]] Outcome setUp(const std::vector<Migration> &migrations);
    [[nodiscard]] Outcome passGate() const;
    /// Runs one statement that changes something; `changedRows` gets the number of rows it touched.
    [[nodiscard]] Outcome run(const QString &sql, const SqlValues &values = {}, qint64 *changedRows = nullptr);

    QString m_path;
    QString m_connectionName;
    const Clock &m_clock;
    Random &m_random;
    std::function<bool()> m_gate;
    std::unique_ptr<LocalWriteGuard> m_guard;
    std::unique_ptr<StatementCache> m_statements;
    sqlite3 *m_handle = nullptr;
    bool m_inTransaction = false;
};
