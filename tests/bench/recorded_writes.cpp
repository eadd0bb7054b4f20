#include "tests/bench/recorded_writes.h"

#include <cstring>

namespace {

void check(int code, const char *what)
{
    if (code != SQLITE_OK)
        stopBenchmark(QString::fromLatin1(what) + QStringLiteral(": SQLite code %1").arg(code));
}

// The search index is written by triggers of the schema, in the bare program too.
int isWanted(void *, const char *table)
{
    return std::strncmp(table, "search_index", 12) != 0 && std::strcmp(table, "row_count") != 0;
}

} // namespace

void RecordedWrites::begin(sqlite3 *handle)
{
    m_handle = handle;
    check(sqlite3session_create(handle, "main", &m_session), "session");
    sqlite3session_table_filter(m_session, isWanted, nullptr);
    check(sqlite3session_attach(m_session, nullptr), "attach");
}

const std::vector<std::string> &RecordedWrites::columnsOf(const std::string &table)
{
    auto &columns = m_columns[table];
    if (!columns.empty())
        return columns;
    sqlite3_stmt *statement = nullptr;
    const std::string sql = "SELECT name FROM pragma_table_info('" + table + "')";
    check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr), "table_info");
    while (sqlite3_step(statement) == SQLITE_ROW)
        columns.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return columns;
}

RecordedWrites::Write RecordedWrites::readWrite(sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columnCount = 0;
    int operation = 0;
    unsigned char *isKey = nullptr;
    check(sqlite3changeset_op(change, &table, &columnCount, &operation, nullptr), "op");
    check(sqlite3changeset_pk(change, &isKey, nullptr), "pk");
    const auto &columns = columnsOf(table);
    Write write;
    std::string names, marks, changes, keys;
    const auto add = [&write](sqlite3_value *value) { write.values.emplace_back(sqlite3_value_dup(value)); };
    for (int i = 0; i < columnCount; ++i) {
        sqlite3_value *value = nullptr;
        const std::string column = "\"" + columns[static_cast<size_t>(i)] + "\"";
        if (operation == SQLITE_INSERT) {
            check(sqlite3changeset_new(change, i, &value), "new");
            names += (names.empty() ? "" : ", ") + column;
            marks += marks.empty() ? "?" : ", ?";
            add(value);
        } else if (operation == SQLITE_UPDATE && isKey[i] == 0) {
            check(sqlite3changeset_new(change, i, &value), "new");
            if (value != nullptr) {
                changes += (changes.empty() ? "" : ", ") + column + " = ?";
                add(value);
            }
        }
    }
    for (int i = 0; i < columnCount && operation != SQLITE_INSERT; ++i) {
        if (isKey[i] == 0)
            continue;
        sqlite3_value *value = nullptr;
        check(sqlite3changeset_old(change, i, &value), "old");
        keys += (keys.empty() ? "" : " AND ") + ("\"" + columns[static_cast<size_t>(i)] + "\" = ?");
        add(value);
    }
    if (operation == SQLITE_INSERT)
        write.sql = "INSERT INTO " + std::string(table) + " (" + names + ") VALUES (" + marks + ")";
    else if (operation == SQLITE_UPDATE)
        write.sql = "UPDATE " + std::string(table) + " SET " + changes + " WHERE " + keys;
    else
        write.sql = "DELETE FROM " + std::string(table) + " WHERE " + keys;
    return write;
}

void RecordedWrites::end()
{
    int size = 0;
    void *changeset = nullptr;
    check(sqlite3session_changeset(m_session, &size, &changeset), "changeset");
    sqlite3_changeset_iter *change = nullptr;
    check(sqlite3changeset_start(&change, size, changeset), "start");
    auto &writes = m_transactions.emplace_back();
    while (sqlite3changeset_next(change) == SQLITE_ROW)
        writes.push_back(readWrite(change));
    check(sqlite3changeset_finalize(change), "finalize");
    sqlite3_free(changeset);
    sqlite3session_delete(m_session);
    m_session = nullptr;
}

void RecordedWrites::prepareFor(NativeDatabase &database)
{
    m_statements.clear();
    NativeStatement totals(database.handle(),
                           "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%total%'");
    for (const auto &row : totals.rows())
        database.execute("DROP TRIGGER " + row[0]);
    for (auto &writes : m_transactions) {
        for (auto &write : writes) {
            auto &statement = m_statements[write.sql];
            if (!statement)
                statement = std::make_unique<NativeStatement>(database.handle(), write.sql);
            write.statement = statement.get();
        }
    }
}

void RecordedWrites::replay(NativeDatabase &database, size_t transaction)
{
    auto &begin = m_statements["BEGIN IMMEDIATE"];
    auto &commit = m_statements["COMMIT"];
    if (!begin) {
        begin = std::make_unique<NativeStatement>(database.handle(), "BEGIN IMMEDIATE");
        commit = std::make_unique<NativeStatement>(database.handle(), "COMMIT");
    }
    begin->run();
    // Rows of one changeset stand by table, not in the order they were written.
    NativeStatement(database.handle(), "PRAGMA defer_foreign_keys=ON").run();
    apply(transaction);
    commit->run();
}

void RecordedWrites::apply(size_t transaction)
{
    for (auto &write : m_transactions[transaction]) {
        for (size_t i = 0; i < write.values.size(); ++i)
            write.statement->bindValue(static_cast<int>(i) + 1, write.values[i].get());
        write.statement->run();
    }
}
