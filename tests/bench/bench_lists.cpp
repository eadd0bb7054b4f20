// The customer list at a million customers: first page and search against the bare query.

#include "core/services/data_folder.h"
#include "core/services/list_service.h"
#include "tests/bench/bare_queries.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"

namespace {

constexpr int pageSize = 100;

void reportTimes(const QString &name, const SideBySide &times)
{
    report(name, times.ours / times.bare, 1.5, false,
           QStringLiteral("%1 ms against %2 ms").arg(times.ours * 1000, 0, 'f', 2).arg(times.bare * 1000, 0, 'f', 2));
}

/// What the window asks: the usual columns of the active customers.
Result<ListPage> askList(Database &database, const QString &search)
{
    const ListView &view = listView(QStringLiteral("customers"));
    static const QStringList columns{QStringLiteral("surname"), QStringLiteral("name"),
                                     QStringLiteral("phone"),   QStringLiteral("village"),
                                     QStringLiteral("number"),  QStringLiteral("device_count")};
    return ListService({database, QStringLiteral("bench")})
        .page(view, {search, view.filters, {}}, {columns, {}, pageSize});
}

void firstPage(Database &database, NativeDatabase &bare)
{
    const auto ours = [&] {
        const auto page = askList(database, {});
        if (!page || page->rows.size() != pageSize)
            stopBenchmark(QStringLiteral("our first page is short"));
    };
    reportTimes(QStringLiteral("first page of the customers against the bare query"),
                inTurns(ours, bareFirstPage(bare, pageSize)));
}

void searchFor(const QString &name, const QString &text, Database &database, NativeDatabase &bare)
{
    const auto ours = [&] {
        const auto page = askList(database, text);
        if (!page || page->rows.empty())
            stopBenchmark(QStringLiteral("our search found nothing"));
    };
    reportTimes(QStringLiteral("search by %1 against the bare query").arg(name), inTurns(ours, bareSearch(bare, text)));
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
    firstPage(**database, bare);
    for (const auto &[name, text] : wantedCustomers(options.customers))
        searchFor(name, text, **database, bare);
}
