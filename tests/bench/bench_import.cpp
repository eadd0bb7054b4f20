// A statement of 100,000 rows, each booked on a meter: against a bare program that reads the same file and writes the
// same rows in one transaction.

#include "core/services/account_service.h"
#include "core/services/data_folder.h"
#include "core/services/import_service.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"
#include "tests/bench/recorded_writes.h"
#include "tests/support/memory_secret_store.h"

#include <QFile>

namespace {

constexpr qint64 rowsOfPiece = 10'000; ///< what is recorded at a time: 100,000 would not fit into memory
const QString header = QStringLiteral("Receipt No,Meter,Amount,Sender,Date\n");

QByteArray statementRows(qint64 first, qint64 count, qint64 customers)
{
    QString text;
    for (qint64 i = first; i < first + count; ++i) {
        const qint64 customer = (i * 104729) % customers;
        text += QStringLiteral("IMP%1,%2,%3,+255712000000,2026-04-01T%4:%5:%6Z\n")
                    .arg(i)
                    .arg(generatedSerial(customer), generatedAmount(customer))
                    .arg(i / 3600 % 24, 2, 10, QLatin1Char('0'))
                    .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'));
    }
    return text.toUtf8();
}

class Importer
{
public:
    explicit Importer(const QString &folder)
    {
        auto opened = Database::open(DataFolder{folder}.databaseFile(), m_clock, m_random);
        if (!opened)
            stopBenchmark(opened.error().detail);
        m_database = std::move(*opened);
    }
    void addChannel()
    {
        AccountInput channel;
        channel.role = AccountRole::Channel;
        channel.name = QStringLiteral("Bank");
        channel.kind = QStringLiteral("csv");
        MemorySecretStore secrets;
        if (const auto added = AccountService(context(), m_registry, secrets).add(channel); !added)
            stopBenchmark(added.error().detail);
    }
    void import(const QByteArray &rows, bool dryRun)
    {
        MemorySecretStore secrets;
        const auto channel =
            AccountService(context(), m_registry, secrets).find(AccountRole::Channel, QStringLiteral("Bank"));
        ImportOptions options;
        options.dryRun = dryRun;
        options.goodRowsKept = 1000;
        const auto report =
            ImportService(context(), m_registry).importStatement(channel->id, header.toUtf8() + rows, options);
        const auto expected = rows.count('\n');
        if (!report || report->added != expected || report->unmatched > 0)
            stopBenchmark(report ? QStringLiteral("not every row was booked") : report.error().detail);
    }
    [[nodiscard]] Database &database() { return *m_database; }

private:
    [[nodiscard]] ServiceContext context() { return {*m_database, QStringLiteral("bench")}; }

    SystemClock m_clock;
    SystemRandom m_random;
    IntegrationRegistry m_registry;
    std::unique_ptr<Database> m_database;
};

/// What reading the file costs a bare program: every cell of every line once.
qsizetype readBare(const QByteArray &rows)
{
    qsizetype cells = 0;
    for (qsizetype begin = 0; begin < rows.size();) {
        const auto end = rows.indexOf('\n', begin);
        cells += rows.mid(begin, end - begin).split(',').size();
        begin = end + 1;
    }
    return cells;
}

double loadBare(const QString &recordedFolder, const QString &bareFolder, qint64 rows, qint64 customers)
{
    Importer recorded(recordedFolder);
    NativeDatabase bare(DataFolder{bareFolder}.databaseFile());
    double time = 0;
    bare.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON");
    for (qint64 first = 0; first < rows; first += rowsOfPiece) {
        const QByteArray piece = statementRows(first, std::min(rowsOfPiece, rows - first), customers);
        RecordedWrites writes;
        writes.begin(recorded.database().nativeHandle());
        recorded.import(piece, false);
        writes.end();
        writes.prepareFor(bare);
        time += seconds([&] {
            if (readBare(piece) == 0)
                stopBenchmark(QStringLiteral("nothing was read"));
            writes.apply(0);
        });
    }
    return time + seconds([&] { bare.execute("COMMIT"); });
}

} // namespace

void benchImport(const BenchOptions &options)
{
    const QString master =
        scratchCopy(companyFolder(options, options.paymentCustomers, options.fewPayments), QStringLiteral("statement"));
    Importer(master).addChannel();
    const QByteArray file = statementRows(0, options.statementRows, options.paymentCustomers);
    double preview = 0;
    double ours = 0;
    {
        Importer importer(scratchCopy(master, QStringLiteral("ours")));
        preview = seconds([&] { importer.import(file, true); });
        ours = seconds([&] { importer.import(file, false); });
    }
    const double bare =
        loadBare(scratchCopy(master, QStringLiteral("recorded")), scratchCopy(master, QStringLiteral("bare")),
                 options.statementRows, options.paymentCustomers);
    report(QStringLiteral("importing a statement of %L1 rows against a bare loader").arg(options.statementRows),
           ours / bare, 2.0, false, QStringLiteral("%1 s against %2 s").arg(ours, 0, 'f', 1).arg(bare, 0, 'f', 1));
    report(QStringLiteral("previewing it against importing it"), preview / ours, 1.2, false,
           QStringLiteral("%1 s against %2 s").arg(preview, 0, 'f', 1).arg(ours, 0, 'f', 1));
}
