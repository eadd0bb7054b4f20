// The customer list at a million customers: first page and search against the bare query.

#include "core/services/customer_service.h"
#include "core/services/data_folder.h"
#include "tests/bench/bare_queries.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"

namespace {

constexpr int pageSize = 100;

QString sideBySide(double ours, double bare)
{
    return QStringLiteral("%1 ms against %2 ms").arg(ours * 1000, 0, 'f', 2).arg(bare * 1000, 0, 'f', 2);
}

void firstPage(CustomerService &customers, NativeDatabase &bare)
{
    const double bareTime = bareFirstPageSeconds(bare, pageSize);
    const double ourTime = medianSeconds([&] {
        const auto page = customers.list({}, PageRequest{pageSize, {}});
        if (!page || page->rows.size() != pageSize)
            stopBenchmark(QStringLiteral("our first page is short"));
    });
    report(QStringLiteral("first page of the customers against the bare query"), ourTime / bareTime, 1.5, false,
           sideBySide(ourTime, bareTime));
}

void searchFor(const QString &name, const QString &text, CustomerService &customers, NativeDatabase &bare)
{
    const double bareTime = bareSearchSeconds(bare, text);
    CustomerFilter filter;
    filter.search = text;
    const double ourTime = medianSeconds([&] {
        const auto page = customers.list(filter, PageRequest{pageSize, {}});
        if (!page || page->rows.empty())
            stopBenchmark(QStringLiteral("our search found nothing"));
    });
    report(QStringLiteral("search by %1 against the bare query").arg(name), ourTime / bareTime, 1.5, false,
           sideBySide(ourTime, bareTime));
}

} // namespace

void benchLists(const BenchOptions &options)
{
    const QString folder = companyFolder(options, options.customers, options.officePayments);
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
