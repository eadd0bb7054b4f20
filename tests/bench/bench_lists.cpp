// The customer list at a million customers: first page and search against the bare query.

#include "core/services/data_folder.h"
#include "core/services/list_service.h"
#include "tests/bench/bare_queries.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"

namespace {

constexpr int pageSize = 100;

QString sideBySide(double ours, double bare)
{
    return QStringLiteral("%1 ms against %2 ms").arg(ours * 1000, 0, 'f', 2).arg(bare * 1000, 0, 'f', 2);
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
    const double bareTime = bareFirstPageSeconds(bare, pageSize);
    const double ourTime = medianSeconds([&] {
        const auto page = askList(database, {});
        if (!page || page->rows.size() != pageSize)
            stopBenchmark(QStringLiteral("our first page is short"));
    });
    report(QStringLiteral("first page of the customers against the bare query"), ourTime / bareTime, 1.5, false,
           sideBySide(ourTime, bareTime));
}

void searchFor(const QString &name, const QString &text, Database &database, NativeDatabase &bare)
{
    const double bareTime = bareSearchSeconds(bare, text);
    const double ourTime = medianSeconds([&] {
        const auto page = askList(database, text);
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
    firstPage(**database, bare);
    searchFor(QStringLiteral("a surname"), generatedSurname(37), **database, bare);
    searchFor(QStringLiteral("the last 6 digits of a phone"), generatedPhone(options.customers / 2).right(6),
              **database, bare);
    searchFor(QStringLiteral("a serial"), generatedSerial(options.customers / 3), **database, bare);
}
