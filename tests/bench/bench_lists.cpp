// The customer list at a million customers: first page and search against the bare query.

#include "core/services/customer_service.h"
#include "core/services/data_folder.h"
#include "core/store/search.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"
#include "tests/bench/native_sqlite.h"

namespace {

constexpr int repetitions = 201;
constexpr int pageSize = 100;

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    work();
    for (int i = 0; i < repetitions; ++i)
        times.push_back(seconds(work));
    return median(times);
}

// What the list shows of a customer, without any layer of ours.
const char *const rowColumns = "c.id, c.number, c.name, c.surname, c.phone, v.name, "
                               "(SELECT count(*) FROM device d WHERE d.customer_id = c.id)";

void firstPage(CustomerService &customers, NativeDatabase &bare)
{
    NativeStatement rows(bare.handle(), std::string("SELECT ") + rowColumns +
                                            " FROM customer c JOIN village v ON v.id = c.village_id "
                                            "WHERE c.state = 'active' ORDER BY c.sort_key, c.id LIMIT 101");
    const double bareTime = medianOf([&] {
        if (rows.run() != pageSize + 1)
            stopBenchmark(QStringLiteral("the bare first page is short"));
    });
    const double ourTime = medianOf([&] {
        const auto page = customers.list({}, PageRequest{pageSize, {}});
        if (!page || page->rows.size() != pageSize)
            stopBenchmark(QStringLiteral("our first page is short"));
    });
    report(QStringLiteral("first page of the customers against the bare query"), ourTime / bareTime, 1.5, false,
           QStringLiteral("%1 ms against %2 ms").arg(ourTime * 1000, 0, 'f', 2).arg(bareTime * 1000, 0, 'f', 2));
}

/// The bare program reads as many candidates as the search puts into order.
void searchFor(const QString &name, const QString &text, CustomerService &customers, NativeDatabase &bare)
{
    NativeStatement rows(bare.handle(),
                         std::string("SELECT ") + rowColumns +
                             " FROM search_index i JOIN search_document s ON s.rowid = i.rowid "
                             "JOIN customer c ON c.id = s.entity_id JOIN village v ON v.id = c.village_id "
                             "WHERE search_index MATCH ? AND s.kind = 'customer' LIMIT 200");
    rows.bind(1, ("\"" + foldForSearch(text).toStdString() + "\""));
    const double bareTime = medianOf([&] {
        if (rows.run() < 1)
            stopBenchmark(QStringLiteral("the bare search found nothing"));
    });
    CustomerFilter filter;
    filter.search = text;
    const double ourTime = medianOf([&] {
        const auto page = customers.list(filter, PageRequest{pageSize, {}});
        if (!page || page->rows.empty())
            stopBenchmark(QStringLiteral("our search found nothing"));
    });
    report(QStringLiteral("search by %1 against the bare query").arg(name), ourTime / bareTime, 1.5, false,
           QStringLiteral("%1 ms against %2 ms").arg(ourTime * 1000, 0, 'f', 2).arg(bareTime * 1000, 0, 'f', 2));
}

} // namespace

void benchLists(const BenchOptions &options)
{
    const QString folder = companyFolder(options, options.customers, 0);
    const QString file = DataFolder{folder}.databaseFile();
    const SystemClock clock;
    SystemRandom random;
    const auto database = Database::open(file, clock, random);
    if (!database)
        stopBenchmark(database.error().detail);
    NativeDatabase bare(file);
    CustomerService customers({**database, QStringLiteral("bench")});
    firstPage(customers, bare);
    searchFor(QStringLiteral("a surname"), generatedSurname(37), customers, bare);
    searchFor(QStringLiteral("the last 6 digits of a phone"), generatedPhone(options.customers / 2).right(6), customers,
              bare);
    searchFor(QStringLiteral("a serial"), generatedSerial(options.customers / 3), customers, bare);
}
