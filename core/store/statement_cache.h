#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <memory>
#include <unordered_map>
#include <vector>

/// The prepared statements of one connection, by their text. A statement that is being read is not given out a second
/// time: the same SQL inside its own loop gets another statement. Lives on the connection's thread.
///
/// These are SQLite's own statements on the handle of Qt's driver: QSqlQuery copies every column of every row into
/// variants before anybody asks, which made the first page of a long list three times as slow as the bare query.
class StatementCache
{
    struct Entry
    {
        explicit Entry(sqlite3_stmt *prepared) : statement(prepared) {}
        ~Entry();
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;

        sqlite3_stmt *statement;
        bool isBusy = false;
    };

public:
    /// A statement in use. Giving it back ends its read transaction.
    class Lease
    {
    public:
        Lease(std::shared_ptr<Entry> entry, sqlite3 *handle);
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();

        /// The number of values must be the number of places; anything else stops the program.
        [[nodiscard]] Outcome bind(const SqlValues &values);
        /// True when there is a row to read, false at the end.
        [[nodiscard]] Result<bool> step();
        [[nodiscard]] sqlite3_stmt *statement() const { return m_entry->statement; }

    private:
        std::shared_ptr<Entry> m_entry;
        sqlite3 *m_handle;
    };

    explicit StatementCache(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] Result<Lease> take(const QString &sql);

private:
    void forgetIdle();

    sqlite3 *m_handle;
    std::unordered_map<QString, std::vector<std::shared_ptr<Entry>>> m_entries;
    size_t m_count = 0;
};
