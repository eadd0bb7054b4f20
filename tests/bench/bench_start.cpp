// From starting mpmanager to a window that can be used, with no customers and with a million.

#include "tests/bench/benchmarks.h"
#include "tests/bench/native_sqlite.h"

#include <QProcess>

namespace {

constexpr int repetitions = 9;

double startOnce(const BenchOptions &options, const QString &folder)
{
    return seconds([&] {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        // The window shows the first page of the customers, then ends.
        program.start(options.programs + QStringLiteral("/mpmanager"),
                      {QStringLiteral("--data"), folder, QStringLiteral("--exit-when-usable")});
        if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
            stopBenchmark(QStringLiteral("mpmanager did not start: ") +
                          QString::fromUtf8(program.readAllStandardError()));
    });
}

} // namespace

void benchStart(const BenchOptions &options)
{
    const QString empty = companyFolder(options, 0, 0);
    const QString full = companyFolder(options, options.customers, options.officePayments);
    std::vector<double> emptyTimes, fullTimes;
    startOnce(options, empty);
    startOnce(options, full);
    for (int i = 0; i < repetitions; ++i) {
        emptyTimes.push_back(startOnce(options, empty));
        fullTimes.push_back(startOnce(options, full));
    }
    report(QStringLiteral("start to usable at %L1 customers against none").arg(options.customers),
           median(fullTimes) / median(emptyTimes), 1.2, false,
           QStringLiteral("%1 ms against %2 ms")
               .arg(median(fullTimes) * 1000, 0, 'f', 0)
               .arg(median(emptyTimes) * 1000, 0, 'f', 0));
}
