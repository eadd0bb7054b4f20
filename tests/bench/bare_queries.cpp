#include "tests/bench/bare_queries.h"

#include "core/store/search.h"
#include "tests/bench/benchmarks.h"

namespace {

constexpr int repetitions = 201;

// What the list shows of a customer.
const char *const rowColumns = "c.id, c.number, c.name, c.surname, c.phone, v.name, "
                               "(SELECT count(*) FROM device d WHERE d.customer_id = c.id)";

} // namespace

double medianSeconds(const std::function<void()> &work)
{
    std::vector<double> times;
    work();
    for (int i = 0; i < repetitions; ++i)
        times.push_back(seconds(work));
    return median(times);
}

double bareFirstPageSeconds(NativeDatabase &bare, int pageSize)
{
    NativeStatement rows(bare.handle(), std::string("SELECT ") + rowColumns +
                                            " FROM customer c JOIN village v ON v.id = c.village_id "
                                            "WHERE c.state = 'active' ORDER BY c.sort_key, c.id LIMIT ?");
    rows.bind(1, pageSize + 1);
    return medianSeconds([&] {
        if (rows.run() != pageSize + 1)
            stopBenchmark(QStringLiteral("the bare first page is short"));
    });
}

double bareSearchSeconds(NativeDatabase &bare, const QString &text)
{
    NativeStatement rows(bare.handle(),
                         std::string("SELECT ") + rowColumns +
                             " FROM search_index i JOIN search_document s ON s.rowid = i.rowid "
                             "JOIN customer c ON c.id = s.entity_id JOIN village v ON v.id = c.village_id "
                             "WHERE search_index MATCH ? AND s.kind = 'customer' LIMIT 200");
    rows.bind(1, u'"' + foldForSearch(text) + u'"');
    return medianSeconds([&] {
        if (rows.run() < 1)
            stopBenchmark(QStringLiteral("the bare search found nothing"));
    });
}
