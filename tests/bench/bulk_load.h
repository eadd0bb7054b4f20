#pragma once

#include "tests/bench/native_sqlite.h"

/// Millions of rows in minutes: takes the triggers of the schema away and puts them back with finish(), after it has
/// made what they would have kept: counts, totals of the day and the search index. The indices stay: made afterwards
/// they would be packed full, and the next rows would be dearer than they are in a company that has grown.
class BulkLoad
{
public:
    /// The file may be left damaged when the process dies before finish().
    explicit BulkLoad(NativeDatabase &database);
    void finish();

private:
    NativeDatabase &m_database;
    std::vector<std::string> m_triggers; ///< the SQL that makes them
};
