#include "tests/integration/mpmctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Days that are closed, as a script sees them: nothing a person enters is dated there any more, and no money of a
/// channel is lost for it. The meter M1 paid 50.00 and 20.00 on 2026-03-01 and 7.00 on 2026-03-02.
class TestMpmctlDays final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
        m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
        ask(u"register --name Asha --surname Juma --phone 0712000001 --village Kome --device meter --serial M1 "
            "--manufacturer Maker --tariff Home --date 2026-01-01"_s);
        ask(u"payment add --serial M1 --amount 50 --date 2026-03-01 --reference R1"_s);
        ask(u"payment add --serial M1 --amount 20 --date 2026-03-01 --reference R2"_s);
        ask(u"payment add --serial M1 --amount 7 --date 2026-03-02 --reference R3"_s);
    }
    void cleanup() { QCOMPARE(m_mpmctl->verify(), QString()); }

    void aDayIsClosedWithItsFigures()
    {
        QCOMPARE(ask(u"day list"_s)[u"total"].toText(), u"0"_s);
        const auto day = ask(u"--user Neema day close 2026-03-01 --note \"  till counted \""_s)[u"day"];
        QCOMPARE(day[u"day"].toText(), u"2026-03-01"_s);
        QCOMPARE(day[u"payments"].toText(), u"2"_s);
        QCOMPARE(day[u"amount"].toText(), u"70.00"_s);
        QCOMPARE(day[u"closed_by"].toText(), u"Neema"_s);
        QCOMPARE(day[u"note"].toText(), u"till counted"_s);
        ask(u"day close 2026-03-03"_s); // the one between is closed with it
        const auto days = ask(u"day list"_s);
        QCOMPARE(days[u"total"].toText(), u"2"_s);
        QCOMPARE(days[u"rows"].items().at(0)[u"day"].toText(), u"2026-03-03"_s);
        QCOMPARE(days[u"rows"].items().at(0)[u"payments"].toText(), u"0"_s);
        QCOMPARE(days[u"rows"].items().at(1), day);
        QCOMPARE(wrong(u"day close 2026-03-02"_s), u"1 day_closed date"_s);
    }

    void nothingAPersonEntersIsDatedThere()
    {
        ask(u"day close 2026-03-01"_s);
        const auto payments = ask(u"payment list"_s);
        const QString pay = u"payment add --serial M1 --amount 5 "_s;
        QCOMPARE(wrong(pay + u"--date 2026-03-01"_s), u"1 day_closed date"_s);
        QCOMPARE(wrong(pay + u"--date 2026-01-15"_s), u"1 day_closed date"_s);
        QCOMPARE(wrong(pay + u"--at 2026-03-01T23:59:59+03:00"_s), u"1 day_closed at"_s);
        QCOMPARE(wrong(u"payment reverse R1 --reason typing --date 2026-03-01"_s), u"1 day_closed date"_s);
        QCOMPARE(ask(u"payment list"_s), payments);
        // The day after begins at midnight of the company's zone.
        QCOMPARE(MpmctlRunner::describe(ask(pay + u"--at 2026-03-02T00:00:00+03:00"_s)[u"payment"]),
                 u"energy M1 5.00 -> energy 20"_s);
        // What was typed before is known, not entered again.
        const auto again = ask(u"payment add --serial M1 --amount 50 --date 2026-03-01 --reference R1"_s)[u"payment"];
        QCOMPARE(again[u"status"].toText(), u"duplicate"_s);
    }

    void aPaymentOfAClosedDayIsTakenBackToday()
    {
        const auto closed = ask(u"day close 2026-03-01"_s)[u"day"];
        QCOMPARE(ask(u"payment reverse R1 --reason \"bounced\""_s)[u"payment"][u"status"].toText(), u"reversed"_s);
        QCOMPARE(ask(u"report daily --date 2026-03-01"_s)[u"report"][u"amount"].toText(), u"70.00"_s);
        QCOMPARE(ask(u"report daily"_s)[u"report"][u"amount"].toText(), u"-50.00"_s);
        QCOMPARE(ask(u"day list"_s)[u"rows"].items().at(0), closed);
    }

    void moneyThatAChannelHoldsIsBookedOnAnOpenDay()
    {
        ask(u"payment add --serial M7 --provider p --amount 8 --date 2026-03-01 --reference U1"_s, 1);
        ask(u"channel add Bank --kind csv"_s);
        ask(u"day close 2026-03-01"_s);
        const QString statement =
            m_mpmctl->write(u"bank.csv"_s, "reference,amount,date,serial\nB1,10.00,2026-03-01,M1\n");
        m_mpmctl->ask({u"payment"_s, u"import"_s, statement, u"--channel"_s, u"Bank"_s});
        const auto late = ask(u"payment show B1"_s)[u"payment"];
        QCOMPARE(MpmctlRunner::describe(late), u"energy M1 10.00 -> energy 40"_s);
        QCOMPARE(MpmctlRunner::describe(ask(u"payment match U1 --serial M1"_s)[u"payment"]),
                 u"energy M1 8.00 -> energy 32"_s);
        QCOMPARE(ask(u"report daily --date 2026-03-01"_s)[u"report"][u"amount"].toText(), u"70.00"_s);
        QCOMPARE(ask(u"report daily"_s)[u"report"][u"amount"].toText(), u"18.00"_s);
    }

    void whatIsNoDayClosesNothing()
    {
        ask(u"day close 2026-03-01"_s);
        const auto days = ask(u"day list"_s);
        for (const auto &text : {u"2026-02-30"_s, u"2026-3-02"_s, u"2026/03/02"_s, u"2026-03-02T10:00"_s, u"today"_s})
            QCOMPARE(text + u' ' + wrong(u"day close "_s + text), text + u" 1 invalid_date date"_s);
        QCOMPARE(wrong(u"day close \" \""_s), u"1 invalid_date date"_s);
        QCOMPARE(wrong(u"day close 2999-01-01"_s), u"1 future_date date"_s);
        QCOMPARE(wrong(u"day close 2026-03-01"_s), u"1 day_closed date"_s);
        QCOMPARE(wrong(u"day close 2026-02-28"_s), u"1 day_closed date"_s);
        QCOMPARE(wrong(u"day close"_s), u"2 usage"_s);
        QCOMPARE(ask(u"day list"_s), days);
    }

private:
    JsonValue ask(const QString &line, int status = 0) const
    {
        const auto answer = m_mpmctl->run(QProcess::splitCommand(line));
        if (answer.status != status)
            qWarning("%s: status %d, %s", qPrintable(line), answer.status, answer.document.toJson().constData());
        return answer.document;
    }
    QString wrong(const QString &line) const { return m_mpmctl->wrong(line); }

    std::unique_ptr<MpmctlRunner> m_mpmctl;
};

QTEST_GUILESS_MAIN(TestMpmctlDays)
#include "test_mpmctl_days.moc"
