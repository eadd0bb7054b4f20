#include "core/services/clock_state.h"
#include "core/services/day_close.h"
#include "core/worker/clock_watch.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Closed days, and clocks that cannot be right (product expectations, section 2), on the real store.
class TestDayClose final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void closingKeepsTheFiguresOfTheDay();
    void cashIsNotDatedOnAClosedDay_data();
    void cashIsNotDatedOnAClosedDay();
    void aReversalIsNotDatedOnAClosedDay();
    void lateMoneyOfAChannelIsSplitByItsOwnDateAndBookedToday();
    void aMatchedPaymentOfAClosedDayIsBookedToday();
    void aCorrectionOfAClosedDayIsDatedToday();
    void aDayIsClosedOnceAndNotBeforeItCame();

    void clocksAgreeWithinTenMinutes_data();
    void clocksAgreeWithinTenMinutes();
    void theClockOfAServiceIsHeldAgainstOurs();
    void everyAnswerOfAServiceIsLookedAt();
    void aClockThatWentBackIsSeenByTheNewestEntry();

private:
    [[nodiscard]] QString totalOf(const QString &day)
    {
        return m_office->textOf(u"SELECT coalesce(sum(amount), 0) FROM day_total WHERE day = '%1'"_s.arg(day));
    }
    DayCloseView close(const QString &iso) { return must(DayCloseService(m_office->context()).close(day(iso), {})); }

    std::unique_ptr<TestOffice> m_office;
};

void TestDayClose::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->clock.setUtc(u"2026-02-10T09:00:00Z"_s);
    m_office->addMeter(m_office->addCustomer(u"Mushi"_s), u"MTR-1"_s);
    m_office->addMeter(m_office->addCustomer(u"Kimaro"_s), u"MTR-2"_s);
}

void TestDayClose::closingKeepsTheFiguresOfTheDay()
{
    m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-08"_s);
    m_office->pay(u"MTR-1"_s, u"70"_s, u"2026-02-09"_s);
    m_office->pay(u"MTR-2"_s, u"30"_s, u"2026-02-09"_s);

    const auto closed = close(u"2026-02-09"_s);

    QCOMPARE(closed.payments, 2);
    QCOMPARE(closed.amount, m_office->money(u"100"_s));
    const auto days = must(DayCloseService(m_office->context()).list(10));
    QCOMPARE(days.size(), size_t(1));
    QCOMPARE(days.front().by, u"anna"_s);
}

void TestDayClose::cashIsNotDatedOnAClosedDay_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("long before") << u"2026-01-20"_s << false;
    QTest::newRow("on the day") << u"2026-02-09"_s << false;
    QTest::newRow("after it") << u"2026-02-10"_s << true;
}

void TestDayClose::cashIsNotDatedOnAClosedDay()
{
    QFETCH(const QString, date);
    QFETCH(const bool, isTaken);
    close(u"2026-02-09"_s);
    const auto before = m_office->dump();
    DeskPayment cash;
    cash.serial = u"MTR-1"_s;
    cash.amountText = u"50"_s;
    cash.date = day(date);

    const auto taken = m_office->payments().addAtDesk(cash);

    QCOMPARE(taken.has_value(), isTaken);
    if (isTaken)
        return;
    QCOMPARE(taken.error().reason, u"day_closed"_s);
    QCOMPARE(taken.error().field, u"date"_s);
    QCOMPARE(m_office->dump(), before);
}

void TestDayClose::aReversalIsNotDatedOnAClosedDay()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-08"_s);
    close(u"2026-02-09"_s);
    QCOMPARE(m_office->payments().reverse(payment.id, u"wrong"_s, day(u"2026-02-09"_s)).error().reason,
             u"day_closed"_s);
    must(m_office->payments().reverse(payment.id, u"wrong"_s));
    QCOMPARE(totalOf(u"2026-02-08"_s), u"5000"_s);
    QCOMPARE(totalOf(u"2026-02-10"_s), u"-5000"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDayClose::lateMoneyOfAChannelIsSplitByItsOwnDateAndBookedToday()
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = Money(25'000);
    weekly.accessRate = {Money(1'500), 7};
    m_office->addTariff(weekly);
    m_office->addMeter(m_office->addCustomer(u"Laizer"_s), u"MTR-3"_s, u"2026-02-02"_s, u"Weekly"_s);
    close(u"2026-02-09"_s);

    // The rate was due on the 9th; the payment is of the 8th.
    const auto payment = m_office->pay(u"MTR-3"_s, u"50"_s, u"2026-02-08"_s);

    QCOMPARE(m_office->describe(payment), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(payment.bookedLateOn, day(u"2026-02-10"_s));
    QCOMPARE(totalOf(u"2026-02-08"_s), u"0"_s);
    QCOMPARE(totalOf(u"2026-02-10"_s), u"5000"_s);
    QCOMPARE(m_office->verify(), QString());
    QCOMPARE(m_office->pay(u"MTR-3"_s, u"50"_s, u"2026-02-10"_s).bookedLateOn, std::nullopt);
    // Today is closed, too: the next day has it.
    close(u"2026-02-10"_s);
    QCOMPARE(m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-10"_s).bookedLateOn, day(u"2026-02-11"_s));
}

void TestDayClose::aMatchedPaymentOfAClosedDayIsBookedToday()
{
    const auto payment = m_office->pay(u"MTR-9"_s, u"50"_s, u"2026-02-08"_s);
    QCOMPARE(payment.unmatched, u"open"_s);
    close(u"2026-02-09"_s);
    QCOMPARE(must(m_office->payments().match(payment.id, u"MTR-1"_s)).bookedLateOn, day(u"2026-02-10"_s));
    QCOMPARE(m_office->verify(), QString());
}

void TestDayClose::aCorrectionOfAClosedDayIsDatedToday()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-08"_s);
    close(u"2026-02-09"_s);

    const auto corrected = must(m_office->payments().correct(payment.id, u"MTR-2"_s, u"wrong meter"_s));

    QCOMPARE(corrected.reversed.reversal->date, day(u"2026-02-10"_s));
    QCOMPARE(corrected.booked.bookedLateOn, day(u"2026-02-10"_s));
    QCOMPARE(totalOf(u"2026-02-08"_s), u"5000"_s);
    QCOMPARE(totalOf(u"2026-02-10"_s), u"0"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDayClose::aDayIsClosedOnceAndNotBeforeItCame()
{
    DayCloseService days(m_office->context());
    QCOMPARE(days.close(day(u"2026-02-11"_s), {}).error().reason, u"future_date"_s);
    QCOMPARE(days.close(QDate(), {}).error().reason, u"invalid_date"_s);
    close(u"2026-02-09"_s);
    QCOMPARE(days.close(day(u"2026-02-09"_s), {}).error().reason, u"day_closed"_s);
    QCOMPARE(days.close(day(u"2026-02-01"_s), {}).error().field, u"date"_s);
    close(u"2026-02-10"_s);
}

void TestDayClose::clocksAgreeWithinTenMinutes_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<qint64>("difference"); // 0: they agree
    QTest::newRow("same") << qint64(0) << qint64(0);
    QTest::newRow("ten minutes ahead") << qint64(600) << qint64(0);
    QTest::newRow("ten minutes behind") << qint64(-600) << qint64(0);
    QTest::newRow("more ahead") << qint64(601) << qint64(601);
    QTest::newRow("a day behind") << qint64(-86400) << qint64(-86400);
}

void TestDayClose::clocksAgreeWithinTenMinutes()
{
    QFETCH(const qint64, ahead);
    const Instant theirs{1'774'000'000'000};
    const auto difference = clockDifference(theirs.plus(std::chrono::seconds(ahead)), theirs);
    QTEST(difference ? static_cast<qint64>(difference->count()) : qint64(0), "difference");
}

void TestDayClose::theClockOfAServiceIsHeldAgainstOurs()
{
    auto &database = m_office->database();
    m_office->clock.setUtc(u"2029-02-10T09:00:00Z"_s); // after everything that the office has
    const auto now = m_office->clock.now();
    must(noteServiceTime(database, u"api.paystack.co"_s, now.plus(std::chrono::minutes(3))));
    QVERIFY(!must(readClockState(database)).isDoubtful());

    must(noteServiceTime(database, u"api.paystack.co"_s, now.plus(std::chrono::minutes(25))));

    auto state = must(readClockState(database));
    QCOMPARE(state.aheadOfService, std::chrono::seconds(-1500));
    QCOMPARE(state.service, u"api.paystack.co"_s);
    QVERIFY(clockSentence(state).contains(u"25 minutes behind the clock of api.paystack.co"_s));
    // Another service that is right does not speak for this one; it itself does.
    must(noteServiceTime(database, u"cloud.example.org"_s, now));
    QVERIFY(must(readClockState(database)).isDoubtful());
    must(noteServiceTime(database, u"api.paystack.co"_s, now));
    QVERIFY(!must(readClockState(database)).isDoubtful());
}

void TestDayClose::everyAnswerOfAServiceIsLookedAt()
{
    struct OneAnswer final : HttpClient
    {
        void send(const HttpRequest &, std::function<void(HttpOutcome)> done) override { done(answer); }
        HttpOutcome answer;
    } service;
    m_office->clock.setUtc(u"2029-02-10T09:00:00Z"_s);
    ClockWatch watch(m_office->context(), service);
    HttpRequest request;
    request.url = QUrl(u"https://api.paystack.co/transaction"_s);
    int answered = 0;
    const auto ask = [&](const QByteArray &date) {
        HttpAnswer answer;
        if (!date.isEmpty())
            answer.headers = {{"date", date}};
        service.answer = answer;
        watch.send(request, [&](const HttpOutcome &) { ++answered; });
        return must(readClockState(m_office->database())).aheadOfService;
    };
    QCOMPARE(ask({}), std::nullopt);
    QCOMPARE(ask("yesterday"), std::nullopt);
    QCOMPARE(ask("Sat, 10 Feb 2029 09:20:00 GMT"), std::chrono::seconds(-1200));
    QCOMPARE(ask("Sat, 10 Feb 2029 09:05:00 GMT"), std::nullopt);
    service.answer = tl::make_unexpected(HttpFailure{});
    watch.send(request, [&](const HttpOutcome &) { ++answered; });
    QCOMPARE(answered, 5);
}

void TestDayClose::aClockThatWentBackIsSeenByTheNewestEntry()
{
    m_office->clock.setUtc(u"2029-02-10T09:00:00Z"_s);
    m_office->pay(u"MTR-1"_s, u"50"_s, u"2029-02-10"_s);
    QVERIFY(!must(readClockState(m_office->database())).isDoubtful());
    m_office->clock.advance(-std::chrono::hours(5));
    const auto state = must(readClockState(m_office->database()));
    QCOMPARE(state.behindEntries, std::chrono::seconds(5 * 3600));
    QVERIFY(clockSentence(state).contains(u"behind the newest entry"_s));
}

QTEST_GUILESS_MAIN(TestDayClose)
#include "test_day_close.moc"
