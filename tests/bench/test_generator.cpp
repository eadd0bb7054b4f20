#include "core/services/customer_service.h"
#include "core/services/data_folder.h"
#include "core/services/ledger_service.h"
#include "core/services/payment_service.h"
#include "core/store/maintenance.h"
#include "tests/bench/generator.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr CompanySize size{300, 2100};

QStringList schemaOf(Database &database)
{
    return database
        .readAll(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s, {},
                 [](const Row &row) { return row.text(0); })
        .transform([](const auto &lines) { return QStringList(lines.begin(), lines.end()); })
        .value();
}

} // namespace

class TestGenerator final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        generateCompany(m_folder.path(), size);
        auto opened = Database::open(DataFolder{m_folder.path()}.databaseFile(), m_clock, m_random);
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void nothingIsWrongWithAGeneratedCompany()
    {
        const auto problems = LedgerService(context()).verify();
        QVERIFY(problems);
        for (const auto &problem : *problems)
            qWarning("%s: %s %s", qPrintable(problem.check), qPrintable(problem.subject), qPrintable(problem.detail));
        QVERIFY(problems->empty());
        QCOMPARE(m_database->readInteger(u"SELECT count(*) FROM pragma_foreign_key_check"_s).value(), 0);
    }

    void itHasEveryIndexAndTriggerAgain()
    {
        QTemporaryDir other;
        const auto fresh = Database::open(DataFolder{other.path()}.databaseFile(), m_clock, m_random);
        QVERIFY(fresh);
        QCOMPARE(schemaOf(*m_database), schemaOf(**fresh));
    }

    void itsCountsAreThoseOfItsRows_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("table");
        for (const char *table : {"customer", "device", "sale", "payment", "token", "message"})
            QTest::newRow(table) << QLatin1String(table) + u'%' << QString(QLatin1String(table));
    }
    void itsCountsAreThoseOfItsRows()
    {
        QFETCH(const QString, kept);
        QFETCH(const QString, table);
        const auto counted = m_database->readInteger(u"SELECT count(*) FROM "_s + table).value();
        QVERIFY(counted > 0);
        QCOMPARE(
            m_database->readInteger(u"SELECT sum(count) FROM row_count WHERE name LIKE ?"_s, {toSql(kept)}).value(),
            counted);
    }

    void itsCustomersAreFoundAndPay_data()
    {
        QTest::addColumn<qint64>("index");
        QTest::newRow("meter") << qint64(203);
        QTest::newRow("solar home system") << qint64(37);
        QTest::newRow("e-bike") << qint64(39);
    }
    void itsCustomersAreFoundAndPay()
    {
        QFETCH(const qint64, index);
        CustomerFilter filter;
        filter.search = generatedPhone(index).right(6);
        const auto found = CustomerService(context()).list(filter, {10, {}});
        QVERIFY(found && found->rows.size() == 1);
        QCOMPARE(found->rows.front().surname, generatedSurname(index));

        DeskPayment payment;
        payment.serial = generatedSerial(index);
        payment.amountText = generatedAmount(index);
        const auto booked = PaymentService(context()).addAtDesk(payment);

        QVERIFY(booked);
        QCOMPARE(booked->status, PaymentStatus::Accepted);
        QCOMPARE(booked->tokens.size(), size_t(1));
        QVERIFY(LedgerService(context()).verify()->empty());
    }

    void someOfItWaits()
    {
        const auto count = [this](const char *sql) {
            return m_database->readInteger(QLatin1String("SELECT count(*) FROM ") + QLatin1String(sql)).value();
        };
        QVERIFY(count("payment WHERE unmatched = 'open'") > 0);
        QVERIFY(count("token WHERE state = 'queued'") > 0);
        QVERIFY(count("message WHERE state = 'queued'") > 0);
        QVERIFY(count("instalment WHERE paid < cost AND due_date < '2026-01-01'") > 0);
    }

private:
    [[nodiscard]] ServiceContext context() { return {*m_database, u"amina"_s}; }

    QTemporaryDir m_folder;
    FakeClock m_clock{generatedEnd().plus(std::chrono::hours(1))};
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "test_generator.moc"
