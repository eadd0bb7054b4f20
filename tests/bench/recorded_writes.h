#pragma once

#include "tests/bench/native_sqlite.h"

#include <map>
#include <vector>

/// Which rows each booking wrote, column by column, so that a bare program can write the same ones.
class RecordedWrites
{
public:
    /// Attaches to the connection and notes the changes of one transaction between begin() and end().
    void begin(sqlite3 *handle);
    void end();
    [[nodiscard]] size_t transactions() const { return m_transactions.size(); }

    /// Writes the same rows again, each recorded transaction as one of its own, with statements prepared beforehand.
    /// The totals of the day are among the recorded rows, so their triggers are dropped: they would write them twice.
    void prepareFor(NativeDatabase &database);
    void replay(NativeDatabase &database, size_t transaction);
    /// The same inside a transaction that is open already.
    void apply(size_t transaction);

private:
    struct ValueFree
    {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    using Value = std::unique_ptr<sqlite3_value, ValueFree>;
    struct Write
    {
        std::string sql;
        std::vector<Value> values;
        NativeStatement *statement = nullptr;
    };

    [[nodiscard]] Write readWrite(struct sqlite3_changeset_iter *change);
    [[nodiscard]] const std::vector<std::string> &columnsOf(const std::string &table);

    sqlite3 *m_handle = nullptr;
    struct sqlite3_session *m_session = nullptr;
    std::vector<std::vector<Write>> m_transactions;
    std::map<std::string, std::unique_ptr<NativeStatement>> m_statements;
    std::map<std::string, std::vector<std::string>> m_columns;
};
