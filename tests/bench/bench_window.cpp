// The window over a million customers and two million payments: how long its event loop is blocked, how soon a search
// is on the screen, and how much memory it takes, against an empty company. mpm-bench-window walks through each in a
// process of its own, in turns.

#include "core/services/data_folder.h"
#include "tests/bench/bare_queries.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"
#include "tests/bench/native_sqlite.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr double longestWaitMs = 100;
constexpr int longestWalkMs = 30 * 60'000;

/// By step, one value a round, in milliseconds.
using Times = std::map<QString, std::vector<double>>;

struct Walks
{
    QStringList order; ///< steps as they were walked
    Times waits, computing, shown;
    std::vector<double> memory;
};

void readLine(const QString &line, Walks &walks)
{
    const auto parts = line.split(u'\t');
    if (parts.size() == 2 && parts[0] == u"memory") {
        walks.memory.push_back(parts[1].toDouble());
    } else if (parts.size() == 5 && parts[0] == u"step") {
        if (!walks.order.contains(parts[1]))
            walks.order.append(parts[1]);
        walks.waits[parts[1]].push_back(parts[2].toDouble() / 1000);
        walks.computing[parts[1]].push_back(parts[3].toDouble() / 1000);
        if (parts[4].toDouble() >= 0)
            walks.shown[parts[1]].push_back(parts[4].toDouble() / 1000);
    }
}

void walk(const BenchOptions &options, const QString &folder, qint64 customers, Walks &walks)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(options.programs + u"/mpm-bench-window"_s, {folder, QString::number(customers)});
    if (!program.waitForFinished(longestWalkMs) || program.exitStatus() != QProcess::NormalExit ||
        program.exitCode() != 0)
        stopBenchmark(u"mpm-bench-window did not come to its end: "_s +
                      QString::fromUtf8(program.readAllStandardError()));
    for (const auto &line : QString::fromUtf8(program.readAllStandardOutput()).split(u'\n'))
        readLine(line, walks);
}

QString textOf(const Times &times, const QString &step)
{
    const auto found = times.find(step);
    return found == times.end() ? QString() : QString::number(median(found->second), 'f', 1);
}

/// A blocked loop is blocked in every round, a machine that is busy with something else is not: so the median.
void reportLongest(const QString &what, const Times &times)
{
    const auto longest = std::max_element(
        times.begin(), times.end(), [](const auto &a, const auto &b) { return median(a.second) < median(b.second); });
    report(what, median(longest->second), longestWaitMs, false, longest->first);
}

void reportWaits(const Walks &full, const Walks &empty, qint64 customers)
{
    std::printf("  %-44s %10s %10s %10s %10s %10s\n", "event loop blocked for at most, ms", "full", "computing",
                "empty", "computing", "shown");
    for (const auto &step : full.order)
        std::printf("  %-44s %10s %10s %10s %10s %10s\n", qUtf8Printable(step),
                    qUtf8Printable(textOf(full.waits, step)), qUtf8Printable(textOf(full.computing, step)),
                    qUtf8Printable(textOf(empty.waits, step)), qUtf8Printable(textOf(empty.computing, step)),
                    qUtf8Printable(textOf(full.shown, step)));
    reportLongest(u"event loop blocked for at most, ms, at %L1 customers"_s.arg(customers), full.waits);
    reportLongest(u"of that its own computing, ms"_s, full.computing);
}

/// What the person waits for is the window itself, typing pause included, and the query: the empty company's window
/// together with the bare query is what it could be at best.
void reportSearches(const Walks &full, const Walks &empty, const BenchOptions &options, const QString &folder)
{
    NativeDatabase bare(DataFolder{folder}.databaseFile());
    for (const auto &[name, text] : wantedCustomers(options.customers)) {
        const QString step = u"search by "_s + name;
        const double window = median(empty.shown.at(step));
        const double query = medianSeconds(bareSearch(bare, text)) * 1000;
        const double ours = median(full.shown.at(step));
        report(u"%1 on the screen against empty window and bare query"_s.arg(step), ours / (window + query), 1.5, false,
               u"%1 ms against %2 + %3 ms"_s.arg(ours, 0, 'f', 0).arg(window, 0, 'f', 0).arg(query, 0, 'f', 1));
    }
}

} // namespace

void benchWindow(const BenchOptions &options)
{
    const auto fullFolder = [&options] { return companyFolder(options, options.customers, options.officePayments); };
    Walks full, empty;
    for (int round = 0; round < options.walks; ++round) {
        walk(options, companyFolder(options, 0, 0), 0, empty);
        walk(options, fullFolder(), options.customers, full);
    }
    reportWaits(full, empty, options.customers);
    reportSearches(full, empty, options, fullFolder());
    const double megabyte = 1024 * 1024;
    report(u"memory of the window against an empty company"_s, median(full.memory) / median(empty.memory), 1.3, false,
           u"%1 MB against %2 MB"_s.arg(median(full.memory) / megabyte, 0, 'f', 0)
               .arg(median(empty.memory) / megabyte, 0, 'f', 0));
}
