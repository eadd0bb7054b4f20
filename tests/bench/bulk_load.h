#pragma once

#include "tests/bench/native_sqlite.h"

/// Millions of rows in minutes: takes the triggers and indices of the schema away and puts them back with finish(),
/// after it has made what they would have kept: counts, totals of the day and the search index.
class BulkLoad
{
public:
    /// The file may be left damaged when the process dies before finish().
    explicit BulkLoad(NativeDatabase &database);
    void finish();

private:
    void makeDerivedRows();

    NativeDatabase &m_database;
    std::vector<std::string> m_indices, m_triggers; ///< the SQL that makes them
};
