#include "tests/integration/mpmctl_runner.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The reports as a script and a book-keeper's spreadsheet get them.
class TestMpmctlReports final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
        m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
        ask(u"tariff add Weekly --price-per-kwh 250 --access-rate 15 --access-days 7"_s);
        ask(u"register --name Asha --surname Juma --phone 0712000001 --village Kome --device meter --serial M1 "
            "--manufacturer Maker --tariff Weekly --date 2026-01-05"_s);
        ask(u"payment add --serial M1 --amount 50 --date 2026-01-12"_s);
        ask(u"payment add --serial M1 --amount 20 --date 2026-01-11"_s);
    }
    void cleanup() { m_mpmctl.reset(); }

    void aDayIsSplitAndHeldAgainstTheDayBefore()
    {
        const auto report = ask(u"report daily --date 2026-01-12"_s)[u"report"];
        QCOMPARE(report[u"amount"].toText(), u"50.00"_s);
        QCOMPARE(report[u"energy"].toText(), u"35.00"_s);
        QCOMPARE(report[u"access_rate"].toText(), u"15.00"_s);
        QCOMPARE(report[u"wh"].toText(), u"140"_s);
        QCOMPARE(report[u"payments"].toText(), u"1"_s);
        const auto &before = report[u"compared"].items().front();
        QCOMPARE(before[u"period"].toText(), u"day_before"_s);
        QCOMPARE(before[u"amount"].toText(), u"20.00"_s);
        QCOMPARE(report[u"by_channel"].items().front()[u"channel"].toText(), u"cash"_s);
        QCOMPARE(report[u"by_village"].items().front()[u"village"].toText(), u"Kome"_s);
        QVERIFY(!report.contains(u"waiting"));
        QVERIFY(ask(u"report daily"_s)[u"report"][u"waiting"][u"tokens"].toInteger() == 2);
    }

    void aMonthIsWrittenToAFileOfRowsAndTheirTotal()
    {
        const QString file = m_mpmctl->write(u"january.csv"_s, {});
        const auto report = m_mpmctl->ask(
            {u"report"_s, u"monthly"_s, u"--month"_s, u"2026-01"_s, u"--by"_s, u"village"_s, file})[u"report"];
        QCOMPARE(report[u"amount"].toText(), u"70.00"_s);
        QCOMPARE(report[u"by_day"].items().size(), size_t(31));
        QCOMPARE(report[u"rows"].toText(), u"1"_s);
        const auto lines = contentOf(file).split('\n');
        QVERIFY(lines[0].startsWith("mini_grid,village,payments,reversals,amount,energy,access_rate"));
        QVERIFY(lines[1].contains(",Kome,2,0,70.00,55.00,15.00"));
        QVERIFY(lines[2].startsWith("total,,2,0,70.00"));
    }

    void whatIsWrongIsNamed()
    {
        const auto wrong = [this](const QString &line) { return m_mpmctl->wrong(line); };
        QCOMPARE(wrong(u"report monthly --month 2026-13"_s), u"1 invalid_date month"_s);
        QCOMPARE(wrong(u"report daily --date yesterday"_s), u"1 invalid_date date"_s);
        QCOMPARE(wrong(u"report daily --by moon day.csv"_s), u"1 unknown_grouping by"_s);
        QCOMPARE(wrong(u"report daily day.odt"_s), u"1 unknown_format file"_s);
        QCOMPARE(wrong(u"report daily one.csv two.csv"_s), u"2 usage"_s);
    }

    void aStatementIsHeldAgainstThePayments()
    {
        ask(u"channel add Bank --kind csv"_s);
        const QString statement =
            m_mpmctl->write(u"bank.csv"_s, "reference,amount,date,serial\nB1,10.00,2026-01-13,M1\n"
                                           "B2,20.00,2026-01-13,M1\n");
        m_mpmctl->ask({u"payment"_s, u"import"_s, statement, u"--channel"_s, u"Bank"_s});
        const QString later = m_mpmctl->write(u"later.csv"_s, "reference,amount,date,serial\nB1,10.00,2026-01-13,M1\n"
                                                              "B2,21.00,2026-01-13,M1\nB3,5.00,2026-01-13,M1\n");
        const QString file = m_mpmctl->write(u"differences.csv"_s, {});
        const auto report =
            m_mpmctl->ask({u"report"_s, u"reconciliation"_s, later, file, u"--channel"_s, u"Bank"_s})[u"report"];
        QCOMPARE(report[u"equal"].toText(), u"1"_s);
        QCOMPARE(report[u"by_day"].items().front()[u"difference"].toText(), u"6.00"_s);
        QCOMPARE(contentOf(file), QByteArray("verdict,reference,day,ours,theirs,status,line\r\n"
                                             "only_theirs,B3,2026-01-13,,5.00,,4\r\n"
                                             "amount_differs,B2,2026-01-13,20.00,21.00,accepted,3\r\n"));
    }

private:
    JsonValue ask(const QString &line) { return m_mpmctl->ask(line); }

    std::unique_ptr<MpmctlRunner> m_mpmctl;
};

QTEST_GUILESS_MAIN(TestMpmctlReports)
#include "test_mpmctl_reports.moc"
