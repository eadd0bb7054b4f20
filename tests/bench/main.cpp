// mpm-bench [--folder DIR] [--scale PERCENT] [--walks N] [booking] [lists] [import] [start] [window]: measures side by
// side in one run and prints ratios.

#include "core/store/migrator.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"
#include "tests/bench/native_sqlite.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void report(const QString &name, double ratio, double goal, bool isAtLeast, const QString &detail)
{
    const bool isReached = isAtLeast ? ratio >= goal : ratio <= goal;
    std::printf("%-62s %5.2f  goal %s %.1f  %-8s (%s)\n", qUtf8Printable(name), ratio, isAtLeast ? ">=" : "<=", goal,
                isReached ? "reached" : "MISSED", qUtf8Printable(detail));
    std::fflush(stdout);
}

namespace {

/// Of all migrations: a company that was kept with another one is made anew.
QByteArray schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &migration : builtInMigrations())
        hash.addData(migration.sql);
    return hash.result().toHex();
}

bool hasMark(const QString &file, const QByteArray &mark)
{
    QFile kept(file);
    return kept.open(QIODevice::ReadOnly) && kept.readAll() == mark;
}

/// What the window remembered of its lists the last time.
void forgetLists(const QString &folder)
{
    NativeDatabase(folder + QStringLiteral("/company.mpm"))
        .execute("DELETE FROM local_setting WHERE key LIKE 'list/%'");
}

} // namespace

QString companyFolder(const BenchOptions &options, qint64 customers, qint64 payments)
{
    const QString folder = options.folder + QStringLiteral("/company-%1-%2").arg(customers).arg(payments);
    const QString ready = folder + QStringLiteral("/ready");
    const QByteArray schema = schemaMark();
    if (hasMark(ready, schema)) {
        forgetLists(folder);
        return folder;
    }
    std::printf("generating a company of %lld customers and %lld payments ...\n", static_cast<long long>(customers),
                static_cast<long long>(payments));
    std::fflush(stdout);
    QDir(folder).removeRecursively();
    generateCompany(folder, {customers, payments});
    QFile mark(ready);
    if (!mark.open(QIODevice::WriteOnly) || mark.write(schema) < 0)
        stopBenchmark(QStringLiteral("cannot write to ") + folder);
    return folder;
}

QString scratchCopy(const QString &folder, const QString &name)
{
    const QString copy = folder + QStringLiteral("-") + name;
    QDir(copy).removeRecursively();
    if (!QDir().mkpath(copy) ||
        !QFile::copy(folder + QStringLiteral("/company.mpm"), copy + QStringLiteral("/company.mpm")))
        stopBenchmark(QStringLiteral("cannot copy to ") + copy);
    return copy;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    BenchOptions options;
    options.folder = QDir::tempPath() + QStringLiteral("/mpm-bench");
    options.programs = QCoreApplication::applicationDirPath();
    qint64 percent = 100;
    while (words.size() >= 2 && words.first().startsWith(u"--")) {
        const QString option = words.takeFirst();
        const QString value = words.takeFirst();
        if (option == u"--folder")
            options.folder = value;
        else if (option == u"--scale")
            percent = value.toLongLong();
        else if (option == u"--walks")
            options.walks = std::max(1, value.toInt());
        else
            stopBenchmark(QStringLiteral("there is no option ") + option);
    }
    if (percent < 1)
        stopBenchmark(QStringLiteral("--scale is a whole number of per cent"));
    options.customers = options.customers * percent / 100;
    options.manyPayments = options.manyPayments * percent / 100;
    options.officePayments = options.officePayments * percent / 100;
    options.statementRows = options.statementRows * percent / 100;
    const auto isWanted = [&words](const char *name) {
        return words.isEmpty() || words.contains(QString::fromLatin1(name));
    };
    if (isWanted("booking"))
        benchBooking(options);
    if (isWanted("lists"))
        benchLists(options);
    if (isWanted("import"))
        benchImport(options);
    if (isWanted("start"))
        benchStart(options);
    if (isWanted("window"))
        benchWindow(options);
    return 0;
}
