#include "core/base/json.h"
#include "core/services/company_service.h"
#include "core/services/customer_service.h"
#include "core/services/ledger_service.h"
#include "core/services/payment_service.h"
#include "core/services/practice_accounts.h"
#include "core/services/practice_company.h"
#include "core/services/practice_people.h"
#include "core/services/practice_scenario.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString firstUrl = u"http://127.0.0.1:8747"_s;

} // namespace

class TestPracticeCompany final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_database = open(u"practice.mpm"_s);
        const auto made = ensurePracticeCompany(context(), m_registry, m_secrets, firstUrl);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().reason + u": "_s + made.error().detail));
    }

    void itIsMarkedAsPractice()
    {
        const auto company = readCompany(*m_database);
        QVERIFY(company.has_value());
        QVERIFY(company->isPractice);
        QCOMPARE(company->currency.code(), u"TZS"_s);
    }

    void everyNumberOfItsHistoryAgrees()
    {
        const auto problems = LedgerService(context()).verify();
        QVERIFY(problems.has_value());
        for (const auto &problem : *problems)
            qWarning() << problem.check << problem.subject << problem.detail;
        QVERIFY(problems->empty());
    }

    void itHasFortyCustomersWithDevicesOfAllKinds()
    {
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 40);
        for (const auto &kind : {u"meter"_s, u"shs"_s, u"ebike"_s})
            QVERIFY(count(u"SELECT count(*) FROM device WHERE kind = '%1' AND customer_id IS NOT NULL"_s.arg(kind)) >=
                    5);
    }

    void itHasSomethingToLookAtInEveryState()
    {
        QVERIFY(count(u"SELECT count(*) FROM payment WHERE status = 'accepted'"_s) > 150);
        QCOMPARE(count(u"SELECT count(*) FROM payment WHERE status = 'refused' AND reason = 'unknown_serial'"_s), 2);
        QVERIFY(count(u"SELECT count(*) FROM token WHERE state = 'issued'"_s) > 100);
        QCOMPARE(count(u"SELECT count(*) FROM token WHERE state = 'uncertain'"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM token WHERE state = 'queued'"_s), 0);
        QVERIFY(count(u"SELECT count(*) FROM message WHERE state = 'sent'"_s) > 100);
        QCOMPARE(count(u"SELECT count(*) FROM message WHERE state = 'queued'"_s), 0);
    }

    void nothingOfItLiesInTheFuture()
    {
        QCOMPARE(count(u"SELECT count(*) FROM payment WHERE paid_ms > %1"_s.arg(m_clock.now().ms)), 0);
        QVERIFY(count(u"SELECT min(paid_ms) FROM payment"_s) < m_clock.now().plus(-std::chrono::hours(24 * 100)).ms);
    }

    void aLaterStartOnlyFollowsTheSandbox()
    {
        const qint64 payments = count(u"SELECT count(*) FROM payment"_s);
        QVERIFY(ensurePracticeCompany(context(), m_registry, m_secrets, u"http://127.0.0.1:9999"_s).has_value());
        QCOMPARE(count(u"SELECT count(*) FROM payment"_s), payments);

        AccountService accounts(context(), m_registry, m_secrets);
        const auto sunKing = accounts.find(AccountRole::Manufacturer, u"Sun King"_s);
        QVERIFY(sunKing.has_value());
        QCOMPARE(sunKing->baseUrl, u"http://127.0.0.1:9999/sunking/v2"_s);
        QCOMPARE(sunKing->settings.value(u"auth_url"_s), u"http://127.0.0.1:9999/sunking/auth"_s);
        QVERIFY(accounts.load(*sunKing).has_value());
    }

    void anAccountWithARealAddressIsLeftAlone()
    {
        AccountService accounts(context(), m_registry, m_secrets);
        const auto calin = accounts.find(AccountRole::Manufacturer, u"Calin"_s);
        QVERIFY(calin.has_value());
        AccountInput change;
        change.baseUrl = u"https://vending.example.org/api"_s;
        QVERIFY(accounts.edit(calin->id, change).has_value());

        QVERIFY(ensurePracticeCompany(context(), m_registry, m_secrets, firstUrl).has_value());

        QCOMPARE(accounts.find(AccountRole::Manufacturer, u"Calin"_s)->baseUrl, change.baseUrl);
    }

    void theScenarioPaysForItsOwnCustomers()
    {
        const auto steps = parseJson(practiceScenario());
        QVERIFY(steps.has_value());
        int unknown = 0;
        for (const JsonValue &step : steps->items()) {
            const QString serial = step[u"with"][u"serial"].toText();
            unknown += count(u"SELECT count(*) FROM device WHERE serial = '%1'"_s.arg(serial)) == 0 ? 1 : 0;
        }
        QVERIFY(steps->items().size() > 5);
        QCOMPARE(unknown, 1);
    }

    void itCanBeMadeOnAnyDay_data()
    {
        QTest::addColumn<QString>("now");
        for (const char *now : {"2026-03-31T20:59:59Z", "2027-01-01T00:00:00Z", "2028-02-29T12:00:00Z", "2026-07-14T21:00:01Z"})
            QTest::newRow(now) << QString::fromLatin1(now);
    }
    void itCanBeMadeOnAnyDay()
    {
        QFETCH(QString, now);
        FakeClock clock;
        clock.setUtc(now);
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"any.mpm"_s), clock, m_random);
        QVERIFY(database.has_value());
        const ServiceContext there{**database, u"test"_s};

        const auto made = ensurePracticeCompany(there, m_registry, m_secrets, firstUrl);

        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().reason + u": "_s + made.error().detail));
        QCOMPARE((*database)->readInteger(u"SELECT count(*) FROM customer"_s).value_or(-1), 40);
        QVERIFY(LedgerService(there).verify().value().empty());
    }

    void aRealCompanyNeverBecomesAPracticeCompany()
    {
        const auto database = open(u"real.mpm"_s);
        const ServiceContext real{*database, u"test"_s};
        QVERIFY(CompanyService(real).init({u"Real"_s, u"TZS"_s, u"TZ"_s, u"Africa/Dar_es_Salaam"_s, {}}).has_value());

        const auto made = ensurePracticeCompany(real, m_registry, m_secrets, firstUrl);

        QVERIFY(!made.has_value());
        QCOMPARE(made.error().reason, u"not_practice"_s);
        QCOMPARE(database->readInteger(u"SELECT count(*) FROM account"_s).value_or(-1), 0);
    }

    void anAddressElsewhereIsRefused()
    {
        const auto database = open(u"elsewhere.mpm"_s);

        const auto made =
            ensurePracticeCompany({*database, u"test"_s}, m_registry, m_secrets, u"http://192.0.2.1:8747"_s);

        QVERIFY(!made.has_value());
        QCOMPARE(made.error().field, u"base_url"_s);
    }

private:
    [[nodiscard]] ServiceContext context() { return {*m_database, u"test"_s}; }
    [[nodiscard]] std::unique_ptr<Database> open(const QString &name)
    {
        auto database = Database::open(m_folder.filePath(name), m_clock, m_random);
        return database ? std::move(*database) : nullptr;
    }
    [[nodiscard]] qint64 count(const QString &sql) { return m_database->readInteger(sql).value_or(-1); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    IntegrationRegistry m_registry;
    MemorySecretStore m_secrets;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestPracticeCompany)
#include "test_practice_company.moc"
