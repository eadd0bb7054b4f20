#include "tests/bench/bare_queries.h"

#include "core/store/search.h"
#include "tests/bench/benchmarks.h"

namespace {

constexpr int repetitions = 201;

// What the list shows of a customer.
const char *const rowColumns = "c.id, c.number, c.name, c.surname, c.phone, v.name, "
                               "(SELECT count(*) FROM device d WHERE d.customer_id = c.id)";

} // namespace

std::function<void()> bareFirstPage(NativeDatabase &bare, int pageSize)
{
    const auto rows = std::make_shared<NativeStatement>(
        bare.handle(), std::string("SELECT ") + rowColumns +
                           " FROM customer c JOIN village v ON v.id = c.village_id "
                           "WHERE c.state = 'active' ORDER BY c.sort_key, c.id LIMIT ?");
    rows->bind(1, pageSize + 1);
    return [rows, pageSize] {
        if (rows->run() != pageSize + 1)
            stopBenchmark(QStringLiteral("the bare first page is short"));
    };
}

std::function<void()> bareSearch(NativeDatabase &bare, const QString &text)
{
    const auto rows = std::make_shared<NativeStatement>(
        bare.handle(), std::string("SELECT ") + rowColumns +
                           " FROM search_index i JOIN search_document s ON s.rowid = i.rowid "
                           "JOIN customer c ON c.id = s.entity_id JOIN village v ON v.id = c.village_id "
                           "WHERE search_index MATCH ? AND s.kind = 'customer' LIMIT 200");
    rows->bind(1, u'"' + foldForSearch(text) + u'"');
    return [rows] {
        if (rows->run() < 1)
            stopBenchmark(QStringLiteral("the bare search found nothing"));
    };
}

SideBySide inTurns(const std::function<void()> &ours, const std::function<void()> &bare)
{
    std::vector<double> oursTimes, bareTimes;
    ours();
    bare();
    for (int i = 0; i < repetitions; ++i) {
        oursTimes.push_back(seconds(ours));
        bareTimes.push_back(seconds(bare));
    }
    return {median(oursTimes), median(bareTimes)};
}

double medianSeconds(const std::function<void()> &work)
{
    return inTurns(work, [] {}).ours;
}
