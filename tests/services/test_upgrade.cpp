#include "core/services/ledger_service.h"
#include "core/services/payment_service.h"
#include "core/services/report_service.h"
#include "core/store/migrator.h"
#include "tests/store/store_fixture.h"

#include <QDir>

namespace {

const QString oldFiles = QStringLiteral(TEST_DATA);

/// Every object of the schema with its own words; what SQLite keeps for itself (statistics) is not ours to compare.
std::vector<QString> schemaOf(Database &database)
{
    return require(
        database.readAll(QStringLiteral("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema "
                                        "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"),
                         {}, [](const Row &row) { return row.text(0).simplified(); }));
}

} // namespace

/// tests/data keeps a company of every version before this one: the first made by the program of its time, each later
/// one its upgrade by the program of that version.
class TestUpgrade final : public QObject
{
    Q_OBJECT

    StoreFixture *m_store = nullptr;

private slots:
    void init()
    {
        m_store = new StoreFixture;
        m_store->clock.setUtc(QStringLiteral("2026-12-01T09:00:00Z")); // after everything that the old files hold
    }
    void cleanup() { delete m_store; }

    void thereIsAFileOfEveryVersionButTheLatest()
    {
        for (int version = 1; version < latestVersion(builtInMigrations()); ++version)
            QVERIFY2(QFile::exists(oldFile(version)), qPrintable(oldFile(version)));
    }

    void anOldCompanyGetsTheSchemaOfANewOne_data() { versions(); }
    void anOldCompanyGetsTheSchemaOfANewOne()
    {
        QFETCH(int, version);
        const auto upgraded = upgrade(version);
        const auto fresh = m_store->open(QStringLiteral("fresh.mpm"));
        QCOMPARE(require(upgraded->readInteger(QStringLiteral("PRAGMA user_version"))),
                 latestVersion(builtInMigrations()));
        QCOMPARE(schemaOf(*upgraded), schemaOf(*fresh));
    }

    void theFileAsItWasIsKeptBesideIt_data() { versions(); }
    void theFileAsItWasIsKeptBesideIt()
    {
        QFETCH(int, version);
        upgrade(version).reset();
        const auto copies = QDir(m_store->folder.path()).entryList(QStringList{QStringLiteral("company.before-*.mpm")});
        QCOMPARE(copies.size(), 1);
        QFile copy(m_store->path(copies.front()));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray header = copy.read(64);
        constexpr int userVersion = 63; // the last byte of the big-endian number
        QCOMPARE(static_cast<int>(header.at(userVersion)), version);
    }

    void theBooksAgreeAfterwards_data() { versions(); }
    void theBooksAgreeAfterwards()
    {
        QFETCH(int, version);
        const auto database = upgrade(version);
        const auto problems = require(LedgerService({*database, QStringLiteral("anna")}).verify());
        for (const auto &problem : problems)
            qWarning("%s: %s", qPrintable(problem.check), qPrintable(problem.detail));
        QVERIFY(problems.empty());
    }

    /// What came later is worked out from what was there.
    void theReportsKnowTheDaysBeforeTheUpgrade()
    {
        const auto database = upgrade(1);
        const ServiceContext context{*database, QStringLiteral("anna")};
        const auto report = require(ReportService(context).daily(QDate(2026, 11, 25)));
        // 580.00 through Paystack, 50.00 by the bank's statement and 500.00 in cash; 20.00 were taken back.
        QCOMPARE(report.total.payments, 10);
        QCOMPARE(report.total.reversals, 1);
        QCOMPARE(report.total.split.total(), Money(113'000));
    }

    void workGoesOn()
    {
        const auto database = upgrade(1);
        DeskPayment cash;
        cash.serial = QStringLiteral("47000123999");
        cash.amountText = QStringLiteral("300.00");
        const auto payment = require(PaymentService({*database, QStringLiteral("anna")}).addAtDesk(cash));
        QCOMPARE(payment.status, PaymentStatus::Accepted);
    }

private:
    static QString oldFile(int version) { return oldFiles + QStringLiteral("/company-v%1.mpm").arg(version); }

    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < latestVersion(builtInMigrations()); ++version)
            QTest::addRow("version %d", version) << version;
    }

    std::unique_ptr<Database> upgrade(int version)
    {
        if (!QFile::copy(oldFile(version), m_store->path()))
            qFatal("cannot copy %s", qPrintable(oldFile(version)));
        // A clone may be read-only; the company is not.
        QFile::setPermissions(m_store->path(), QFile::ReadOwner | QFile::WriteOwner);
        return m_store->open();
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
