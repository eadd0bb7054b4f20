#include "tests/bench/bulk_load.h"

namespace {

void drop(NativeDatabase &database, const std::string &type, std::vector<std::string> &kept)
{
    // An index that a UNIQUE or PRIMARY KEY makes has no SQL, and stays.
    NativeStatement found(database.handle(), "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL");
    for (const auto &row : found.bind(1, type).rows()) {
        database.execute("DROP " + type + " \"" + row[0] + "\"");
        kept.push_back(row[1]);
    }
}

} // namespace

BulkLoad::BulkLoad(NativeDatabase &database) : m_database(database)
{
    m_database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000");
    drop(m_database, "trigger", m_triggers);
    drop(m_database, "index", m_indices);
    m_database.execute("PRAGMA foreign_keys=OFF; BEGIN");
}

void BulkLoad::finish()
{
    m_database.execute("COMMIT");
    for (const auto &index : m_indices)
        m_database.execute(index);
    makeDerivedRows();
    for (const auto &trigger : m_triggers)
        m_database.execute(trigger);
    m_database.execute("PRAGMA journal_mode=WAL");
}

void BulkLoad::makeDerivedRows()
{
    m_database.execute(
        "BEGIN;"
        "UPDATE row_count SET count = (SELECT count(*) FROM customer WHERE 'customer.' || state = row_count.name) "
        "WHERE name LIKE 'customer.%';"
        "UPDATE row_count SET count = (SELECT count(*) FROM device WHERE 'device.' || kind = row_count.name) "
        "WHERE name LIKE 'device.%';"
        "UPDATE row_count SET count = (SELECT count(*) FROM sale) WHERE name = 'sale';"
        "UPDATE row_count SET count = (SELECT count(*) FROM payment) WHERE name = 'payment';"
        "UPDATE row_count SET count = (SELECT count(*) FROM token) WHERE name = 'token';"
        "UPDATE row_count SET count = (SELECT count(*) FROM message) WHERE name = 'message';"
        "INSERT INTO day_total SELECT day, village_id, channel, type, sum(amount) FROM day_line GROUP BY 1, 2, 3, 4;"
        "INSERT INTO day_activity SELECT day, village_id, channel, sum(payments), sum(reversals), sum(watt_hours), "
        "sum(days) FROM day_event GROUP BY 1, 2, 3;"
        "INSERT INTO due_total SELECT due_date, count(*), sum(amount) FROM due_open GROUP BY 1;"
        "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864);"
        "INSERT INTO search_index (search_index) VALUES ('rebuild');"
        "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576);"
        "COMMIT");
}
