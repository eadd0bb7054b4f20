#include "tests/bench/bulk_load.h"

#include "tests/bench/search_index_levels.h"

BulkLoad::BulkLoad(NativeDatabase &database) : m_database(database)
{
    m_database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-2000000");
    NativeStatement found(database.handle(), "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    for (const auto &row : found.rows()) {
        m_database.execute("DROP TRIGGER " + row[0]);
        m_triggers.push_back(row[1]);
    }
    m_database.execute("PRAGMA foreign_keys=OFF; BEGIN");
}

void BulkLoad::finish()
{
    m_database.execute(
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
        "COMMIT");
    buildSearchIndex(m_database);
    for (const auto &trigger : m_triggers)
        m_database.execute(trigger);
    m_database.execute("PRAGMA journal_mode=WAL");
}
