#include "core/domain/lit_days.h"
#include "core/services/customer_history.h"
#include "core/services/device_event_service.h"
#include "core/services/open_item_service.h"
#include "core/services/write_off.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

DeviceEventInput eventOf(DeviceAction action, const QString &serial, DeviceReason reason,
                         const QString &replacement = {})
{
    DeviceEventInput input;
    input.action = action;
    input.serial = serial;
    input.reason = reason;
    input.replacement = replacement;
    return input;
}

QString words(const std::vector<TokenView> &tokens)
{
    QStringList all;
    for (const auto &token : tokens)
        all.append(u"%1 %2 %3"_s.arg(token.device, toWord(token.kind))
                       .arg(token.kind == TokenKind::Energy ? token.wattHours : token.days));
    return all.join(u", "_s);
}

} // namespace

/// Devices that are swapped, come back or are gone (product expectations, section 2), on the real store.
class TestDeviceEvents final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void unusedDaysAreCountedFromWhatWasHandedOut_data();
    void unusedDaysAreCountedFromWhatWasHandedOut();
    void theReplacementGivesTheDaysThatWereNotUsed();
    void aStolenDeviceKeepsItsDays();
    void aTokenNobodyAskedForIsMadeForTheReplacement();
    void aTokenThatWasAskedForIsToldToAPerson();
    void anUnlockedDeviceIsReplacedByAnUnlockedOne();
    void aServiceGoesOnWithItsDays();
    void aMeterTakesRateCarryAndWaitingEnergyAlong();
    void reversingAPaymentFindsTheReplacedMeter();
    void aNewSerialIsRegisteredInTheSameStep();
    void aReplacementThatCannotBeIsRefused_data();
    void aReplacementThatCannotBeIsRefused();
    void aPaymentForTheOldSerialIsSuggestedForTheReplacement();
    void repossessionWriteOffAndRecoveryAreThreeEvents();
    void aRecoveryIsAtMostWhatWasWrittenOff();
    void theDebtOfALostDeviceGoesOnAndItsReplacementGetsTheDays();
    void aLostDeviceMayEndThePlan();
    void aLostDeviceIsFoundAgain();
    void aMeterWithPaidEnergyIsNotTakenAway();
    void thePreviewWritesNothing();
    void aSwappedBackDeviceGivesNoDayTwice();
    void aReplacementThatHadAnotherTariffIsPricedByTheNewOne();

private:
    void sellPanel(const QString &serial, const QString &replacement);
    /// The maker answers every token that waits.
    void issueAll(IssueState state = IssueState::Issued);
    DeviceEventResult act(const DeviceEventInput &input)
    {
        return must(DeviceEventService(m_office->context()).record(input));
    }

    std::unique_ptr<TestOffice> m_office;
    std::optional<CustomerId> m_customer;
};

void TestDeviceEvents::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->clock.set(Instant{QDateTime(QDate(2026, 2, 10), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()});
    m_customer = m_office->addCustomer(u"Mushi"_s);
}

void TestDeviceEvents::sellPanel(const QString &serial, const QString &replacement)
{
    m_office->addStock(serial);
    m_office->addStock(replacement);
    m_office->sell(*m_customer, u"Panel"_s, serial, {u"700"_s, u"0"_s, 7, u"2026-01-10"_s});
}

void TestDeviceEvents::issueAll(IssueState state)
{
    TokenQueue queue(m_office->context(u"worker"_s));
    while (const auto job = must(queue.takeNext(m_office->account(u"Hand"_s), false))) {
        IssueOutcome outcome;
        outcome.state = state;
        outcome.text = u"12345678901234567890"_s;
        must(queue.finish(*job, outcome));
        if (state != IssueState::Issued)
            break;
    }
}

void TestDeviceEvents::unusedDaysAreCountedFromWhatWasHandedOut_data()
{
    QTest::addColumn<QList<qint64>>("tokens"); // day of coming, days
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<qint64>("unused");
    using Tokens = QList<qint64>;
    QTest::newRow("nothing") << Tokens{} << 5 * dayMs << qint64(0);
    QTest::newRow("all") << Tokens{0, 28} << qint64(0) << qint64(28);
    QTest::newRow("half") << Tokens{0, 28} << 14 * dayMs << qint64(14);
    QTest::newRow("a day that began is used") << Tokens{0, 28} << 14 * dayMs + 1 << qint64(13);
    QTest::newRow("used up") << Tokens{0, 28} << 40 * dayMs << qint64(0);
    QTest::newRow("one behind the other") << Tokens{0, 28, 10, 7} << 30 * dayMs << qint64(5);
    QTest::newRow("after a dark time") << Tokens{0, 7, 20, 7} << 21 * dayMs << qint64(6);
    QTest::newRow("came after the moment") << Tokens{0, 7, 20, 7} << 10 * dayMs << qint64(7);
}

void TestDeviceEvents::unusedDaysAreCountedFromWhatWasHandedOut()
{
    QFETCH(const QList<qint64>, tokens);
    QFETCH(const qint64, moment);
    std::vector<HandedOut> handedOut;
    for (qsizetype i = 0; i < tokens.size(); i += 2)
        handedOut.push_back({Instant{tokens.at(i) * dayMs}, tokens.at(i + 1)});
    QTEST(unusedDays(handedOut, Instant{moment}), "unused");
}

void TestDeviceEvents::theReplacementGivesTheDaysThatWereNotUsed()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s); // 28 days
    issueAll();
    m_office->clock.advance(std::chrono::hours(24 * 8));

    const auto done = act(eventOf(DeviceAction::Replace, u"shs-00001"_s, DeviceReason::Broken, u"SHS-00002"_s));

    QCOMPARE(done.event.unusedDays, 20);
    QCOMPARE(done.event.daysMoved, 20);
    QCOMPARE(words(done.made), u"SHS-00002 days 20"_s);
    QCOMPARE(done.plan->after.serial, u"SHS-00002"_s);
    QCOMPARE(done.plan->after.schedule, done.plan->before.schedule);
    QCOMPARE(done.plan->after.daysIssued, 28);
    QCOMPARE(done.after.customerId, std::nullopt);
    QVERIFY(done.after.needsReset);
    QCOMPARE(done.replacement->customerId, *m_customer);
    QCOMPARE(m_office->verify(), QString());
    // The plan goes on there: the second instalment buys its own 31 days and nothing of the first again.
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00002"_s, u"100"_s, u"2026-02-18"_s)),
             u"Panel no. 2 100.00 -> 31 days"_s);
    // Both devices and the customer remember.
    DeviceEventService events(m_office->context());
    QCOMPARE(must(events.ofDevice(done.before.id)).size(), size_t(1));
    QCOMPARE(must(events.ofDevice(done.replacement->id)).front().serial, u"SHS-00001"_s);
    QCOMPARE(must(events.ofCustomer(*m_customer)).front().replacement, u"SHS-00002"_s);
    const auto changes = must(CustomerHistory(m_office->context()).changes(*m_customer, {}));
    QVERIFY(std::any_of(changes.rows.begin(), changes.rows.end(),
                        [](const ChangeView &change) { return change.action == u"device.replaced"; }));
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aStolenDeviceKeepsItsDays()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    issueAll();

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Stolen, u"SHS-00002"_s));

    QCOMPARE(done.event.unusedDays, 28);
    QCOMPARE(done.event.daysMoved, 0);
    QCOMPARE(words(done.made), QString());
    QVERIFY(done.after.isRetired);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aTokenNobodyAskedForIsMadeForTheReplacement()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    const auto payment = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Lost, u"SHS-00002"_s));

    QCOMPARE(words(done.moved), u"SHS-00002 days 28"_s);
    QCOMPARE(words(done.made), QString());
    const auto tokens = must(m_office->payments().read(payment.id)).tokens;
    QCOMPARE(words(tokens), u"SHS-00002 days 28"_s);
    issueAll();
    QCOMPARE(must(TokenService(m_office->context()).read(tokens.front().id)).state, u"issued"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aTokenThatWasAskedForIsToldToAPerson()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    const auto payment = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    issueAll(IssueState::Uncertain);

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, u"SHS-00002"_s));

    QCOMPARE(words(done.asked), u"SHS-00001 days 28"_s);
    QCOMPARE(words(done.made), QString());
    QCOMPARE(must(OpenItemService(m_office->context()).list(false, {})).rows.front().kind,
             u"asked_before_replacement"_s);
    // It was not made after all: then it is asked for again, for the device that is there.
    const auto token = must(TokenService(m_office->context()).resolveNotIssued(payment.tokens.front().id));
    QCOMPARE(token.device, u"SHS-00002"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::anUnlockedDeviceIsReplacedByAnUnlockedOne()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"700"_s, u"2026-02-10"_s);
    issueAll();

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Stolen, u"SHS-00002"_s));

    QCOMPARE(words(done.made), u"SHS-00002 unlock 0"_s);
    QCOMPARE(done.plan->after.state, SaleState::Complete);
    QCOMPARE(m_office->verify(), QString());
    issueAll();
    // And once more.
    m_office->addStock(u"SHS-00003"_s);
    const auto again = act(eventOf(DeviceAction::Replace, u"SHS-00002"_s, DeviceReason::Broken, u"SHS-00003"_s));
    QCOMPARE(words(again.made), u"SHS-00003 unlock 0"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM device WHERE unlocked = 1"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aServiceGoesOnWithItsDays()
{
    m_office->addStock(u"SHS-00001"_s);
    m_office->addStock(u"SHS-00002"_s);
    m_office->sellService(*m_customer, u"SHS-00001"_s, u"1.50"_s, u"3"_s);
    m_office->pay(u"SHS-00001"_s, u"10"_s, u"2026-02-10"_s); // 6 days, carry 1.00
    issueAll();
    m_office->clock.advance(std::chrono::hours(48));

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, u"SHS-00002"_s));

    QCOMPARE(words(done.made), u"SHS-00002 days 4"_s);
    QCOMPARE(done.plan->after.serviceCarry, m_office->money(u"1"_s));
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00002"_s, u"5"_s, u"2026-02-12"_s)), u"service 5.00 -> 4 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aMeterTakesRateCarryAndWaitingEnergyAlong()
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = Money(25'000);
    weekly.accessRate = {Money(1'500), 7};
    m_office->addTariff(weekly);
    m_office->addMeter(*m_customer, u"MTR-1"_s, u"2026-01-26"_s, u"Weekly"_s, 100);
    // Due on 2 and 9 February: 30.00; 90.00 buy 300 Wh for 75.00, and 15.00 wait.
    QCOMPARE(m_office->describe(m_office->pay(u"MTR-1"_s, u"120"_s, u"2026-02-10"_s)),
             u"access_rate 15.00, access_rate 15.00, energy 90.00 -> 300 Wh"_s);
    auto input = eventOf(DeviceAction::Replace, u"MTR-1"_s, DeviceReason::Broken, u"MTR-9"_s);
    input.manufacturer = u"Hand"_s;

    const auto done = act(input);

    QCOMPARE(words(done.moved), u"MTR-9 energy 300"_s);
    QCOMPARE(done.carryMoved, m_office->money(u"15"_s));
    QCOMPARE(done.nextAccessDue, QDate(2026, 2, 16));
    QCOMPARE(done.replacement->tariff, u"Weekly"_s);
    QVERIFY(done.isRegistered);
    QVERIFY(!done.after.needsReset);
    QCOMPARE(m_office->verify(), QString());
    m_office->clock.advance(std::chrono::hours(24 * 7));
    // 35.00 and the 15.00 that waited: 200 Wh.
    QCOMPARE(m_office->describe(m_office->pay(u"MTR-9"_s, u"50"_s, u"2026-02-16"_s)),
             u"access_rate 15.00, energy 35.00 -> 200 Wh"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM access_charge"_s), 3);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::reversingAPaymentFindsTheReplacedMeter()
{
    m_office->addMeter(*m_customer, u"MTR-1"_s, u"2026-01-26"_s, u"Home"_s, 1000);
    const auto payment = m_office->pay(u"MTR-1"_s, u"300"_s, u"2026-02-10"_s); // 1 kWh for 250.00, 50.00 wait
    issueAll();
    auto input = eventOf(DeviceAction::Replace, u"MTR-1"_s, DeviceReason::Broken, u"MTR-9"_s);
    input.manufacturer = u"Hand"_s;
    QCOMPARE(act(input).carryMoved, m_office->money(u"50"_s));

    must(m_office->payments().reverse(payment.id, u"wrong"_s));

    QCOMPARE(m_office->count(u"SELECT vend_carry FROM device WHERE serial = 'MTR-9'"_s), 0);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM recovery_charge"_s), 25'000);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aNewSerialIsRegisteredInTheSameStep()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    auto input = eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Other, u"SHS-77777"_s);
    QCOMPARE(DeviceEventService(m_office->context()).record(input).error().reason, u"unknown_serial"_s);
    input.manufacturer = u"Hand"_s;

    const auto done = act(input);

    QVERIFY(done.isRegistered);
    QCOMPARE(done.replacement->appliance, u"Panel"_s);
    QCOMPARE(done.replacement->openSale, done.plan->after.id);
}

void TestDeviceEvents::aReplacementThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString() << u"required"_s;
    QTest::newRow("itself") << u"SHS-00001"_s << u"same_device"_s;
    QTest::newRow("unknown") << u"SHS-99999"_s << u"unknown_serial"_s;
    QTest::newRow("another kind") << u"BIKE-0001"_s << u"wrong_device_kind"_s;
    QTest::newRow("somebody's") << u"SHS-00003"_s << u"device_assigned"_s;
    QTest::newRow("to be reset") << u"SHS-00004"_s << u"needs_reset"_s;
    QTest::newRow("retired") << u"SHS-00005"_s << u"not_allowed"_s;
}

void TestDeviceEvents::aReplacementThatCannotBeIsRefused()
{
    QFETCH(const QString, replacement);
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    const auto other = m_office->addCustomer(u"Kimaro"_s);
    for (const auto &serial : {u"SHS-00003"_s, u"SHS-00004"_s, u"SHS-00005"_s}) {
        m_office->addStock(serial);
        m_office->sell(other, u"Panel"_s, serial, {u"700"_s, u"0"_s, 7, u"2026-01-10"_s});
    }
    act(eventOf(DeviceAction::TakeBack, u"SHS-00004"_s, DeviceReason::Returned));
    act(eventOf(DeviceAction::ReportLost, u"SHS-00005"_s, DeviceReason::Lost));
    const auto before = m_office->dump();

    const auto done = DeviceEventService(m_office->context())
                          .record(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, replacement));

    QVERIFY(!done.has_value());
    QTEST(done.error().reason, "reason");
    QCOMPARE(done.error().field, u"replacement"_s);
    QCOMPARE(m_office->dump(), before);
}

void TestDeviceEvents::aPaymentForTheOldSerialIsSuggestedForTheReplacement()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->addStock(u"SHS-00010"_s); // a neighbour of the old number
    act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Stolen, u"SHS-00002"_s));
    m_office->addStock(u"SHS-88888"_s);
    act(eventOf(DeviceAction::Replace, u"SHS-00002"_s, DeviceReason::Stolen, u"SHS-88888"_s));

    const auto payment = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);

    QCOMPARE(m_office->describe(payment), u"refused unassigned_device"_s);
    const auto suggestions = must(m_office->payments().suggest(payment.id));
    QCOMPARE(suggestions.front().serial, u"SHS-88888"_s);
    QCOMPARE(toWord(suggestions.front().reasons.front()), u"replaced_by"_s);
    QCOMPARE(m_office->describe(must(m_office->payments().match(payment.id, u"SHS-88888"_s))),
             u"Panel no. 1 100.00 -> 28 days"_s);
}

void TestDeviceEvents::repossessionWriteOffAndRecoveryAreThreeEvents()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    auto input = eventOf(DeviceAction::TakeBack, u"SHS-00001"_s, DeviceReason::Repossessed);
    input.date = QDate(2026, 2, 9);

    const auto done = act(input);

    QCOMPARE(done.writtenOff, m_office->money(u"600"_s));
    QCOMPARE(words(done.cancelled), u"SHS-00001 days 28"_s);
    QVERIFY(done.after.needsReset);
    const auto sale = done.plan->after.id;
    const auto writeOff = must(findWriteOff(m_office->database(), sale));
    QCOMPARE(writeOff->date, QDate(2026, 2, 9));
    QCOMPARE(writeOff->reason, u"repossessed"_s);
    // Money for it, later: first nowhere, then a person says what it is.
    m_office->clock.advance(std::chrono::hours(24 * 30));
    const auto late = m_office->pay(u"SHS-00001"_s, u"40"_s, u"2026-03-12"_s);
    QCOMPARE(late.unmatched, u"open"_s);
    const auto recovered = must(m_office->payments().matchSale(late.id, sale));
    QCOMPARE(m_office->describe(recovered), u"recovery 40.00 -> none"_s);
    QCOMPARE(must(findWriteOff(m_office->database(), sale))->recovered, m_office->money(u"40"_s));
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM day_total WHERE day = '2026-03-12' AND type = 'recovery'"_s),
             4'000);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM journal_line WHERE account = 'expense:write_off'"_s), -4'000);
    QCOMPARE(m_office->verify(), QString());
    // Taken back, it is written off as before, and nobody owes it.
    must(m_office->payments().reverse(late.id, u"bounced"_s));
    QCOMPARE(must(findWriteOff(m_office->database(), sale))->recovered, Money());
    QCOMPARE(m_office->count(u"SELECT count(*) FROM recovery_charge WHERE written_off = 0"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aRecoveryIsAtMostWhatWasWrittenOff()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    const auto done = act(eventOf(DeviceAction::TakeBack, u"SHS-00001"_s, DeviceReason::Returned));
    DeskPayment cash;
    cash.sale = done.plan->after.id;
    cash.amountText = u"1"_s;
    QCOMPARE(must(m_office->payments().addAtDesk(cash)).reason, u"nothing_to_pay"_s); // nobody said what it is
    cash.isRecovery = true;
    cash.amountText = u"700.01"_s;
    QCOMPARE(must(m_office->payments().addAtDesk(cash)).reason, u"exceeds_outstanding"_s);
    cash.amountText = u"700"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(cash))), u"recovery 700.00 -> none"_s);
    cash.amountText = u"1"_s;
    QCOMPARE(must(m_office->payments().addAtDesk(cash)).reason, u"nothing_to_pay"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::theDebtOfALostDeviceGoesOnAndItsReplacementGetsTheDays()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    const auto sale = act(eventOf(DeviceAction::ReportLost, u"SHS-00001"_s, DeviceReason::Lost)).plan->after;
    QCOMPARE(sale.state, SaleState::Open);
    QCOMPARE(sale.serial, QString());
    DeskPayment cash;
    cash.sale = sale.id;
    cash.amountText = u"100"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(cash))), u"Panel no. 1 100.00 -> none"_s);

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Lost, u"SHS-00002"_s));

    QCOMPARE(done.plan->after.serial, u"SHS-00002"_s);
    QCOMPARE(words(done.made), u"SHS-00002 days 28"_s);
    QCOMPARE(m_office->verify(), QString());
    QCOMPARE(DeviceEventService(m_office->context())
                 .record(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Lost, u"SHS-00002"_s))
                 .error()
                 .reason,
             u"unassigned_device"_s);
}

void TestDeviceEvents::aLostDeviceMayEndThePlan()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    auto input = eventOf(DeviceAction::ReportLost, u"SHS-00001"_s, DeviceReason::Stolen);
    input.stopsPlan = true;

    const auto done = act(input);

    QCOMPARE(done.plan->after.state, SaleState::Archived);
    QCOMPARE(done.writtenOff, m_office->money(u"700"_s));
    QVERIFY(done.after.isRetired);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::aLostDeviceIsFoundAgain()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    const auto find = eventOf(DeviceAction::Find, u"SHS-00001"_s, DeviceReason::Found);
    QCOMPARE(DeviceEventService(m_office->context()).record(find).error().reason, u"not_allowed"_s);
    act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Stolen, u"SHS-00002"_s));

    const auto found = act(find);

    QVERIFY(!found.after.isRetired);
    QVERIFY(found.after.needsReset);
    QCOMPARE(found.after.customerId, std::nullopt);
    QCOMPARE(DeviceEventService(m_office->context()).record(find).error().reason, u"not_allowed"_s);
}

void TestDeviceEvents::aMeterWithPaidEnergyIsNotTakenAway()
{
    m_office->addMeter(*m_customer, u"MTR-1"_s);
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-10"_s);
    const auto input = eventOf(DeviceAction::TakeBack, u"MTR-1"_s, DeviceReason::Returned);
    QCOMPARE(DeviceEventService(m_office->context()).record(input).error().reason, u"token_waiting"_s);
    must(m_office->payments().reverse(payment.id, u"the meter goes"_s));
    const auto done = act(input);
    QCOMPARE(done.after.customerId, std::nullopt);
    QCOMPARE(m_office->verify(), QString());
}

void TestDeviceEvents::thePreviewWritesNothing()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    issueAll();
    const auto before = m_office->dump();
    const auto input = eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, u"SHS-00002"_s);
    const auto preview = must(DeviceEventService(m_office->context()).preview(input));
    QCOMPARE(m_office->dump(), before);
    const auto done = act(input);
    QCOMPARE(words(done.made), words(preview.made));
    QCOMPARE(done.event.daysMoved, preview.event.daysMoved);
}

void TestDeviceEvents::aSwappedBackDeviceGivesNoDayTwice()
{
    sellPanel(u"SHS-00001"_s, u"SHS-00002"_s);
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    issueAll();
    m_office->clock.advance(std::chrono::hours(24));
    QCOMPARE(act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, u"SHS-00002"_s)).event.daysMoved,
             27);
    issueAll();
    m_office->clock.advance(std::chrono::hours(24));
    must(DeviceService(m_office->context()).reset(u"SHS-00001"_s, true));
    QCOMPARE(act(eventOf(DeviceAction::Replace, u"SHS-00002"_s, DeviceReason::Broken, u"SHS-00001"_s)).event.daysMoved,
             26);
    issueAll();
    m_office->clock.advance(std::chrono::hours(24));
    m_office->addStock(u"SHS-00003"_s);

    const auto done = act(eventOf(DeviceAction::Replace, u"SHS-00001"_s, DeviceReason::Broken, u"SHS-00003"_s));

    QCOMPARE(done.event.daysMoved, 25);
    QCOMPARE(done.plan->after.daysIssued, 28);
    QCOMPARE(m_office->verify(), QString());
}

/// A meter that comes back into our hands and takes another one's place.
void TestDeviceEvents::aReplacementThatHadAnotherTariffIsPricedByTheNewOne()
{
    Tariff dear;
    dear.name = u"Dear"_s;
    dear.pricePerKwh = m_office->money(u"500.00"_s);
    m_office->addTariff(dear);
    dear.name = u"Dearest"_s;
    dear.pricePerKwh = m_office->money(u"1000.00"_s);
    m_office->addTariff(dear);
    const auto other = m_office->addCustomer(u"Other"_s);
    m_office->addMeter(other, u"MTR-2"_s, u"2026-01-05"_s, u"Dear"_s);
    must(DeviceService(m_office->context()).setTariff(u"MTR-2"_s, u"Dearest"_s, day(u"2026-01-20"_s)));
    act(eventOf(DeviceAction::TakeBack, u"MTR-2"_s, DeviceReason::Returned));
    m_office->addMeter(*m_customer, u"MTR-1"_s);
    act(eventOf(DeviceAction::Replace, u"MTR-1"_s, DeviceReason::Broken, u"MTR-2"_s));
    m_office->clock.advance(std::chrono::hours(48));
    QCOMPARE(m_office->describe(m_office->pay(u"MTR-2"_s, u"50.00"_s, u"2026-02-12"_s)), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(must(DeviceService(m_office->context()).find(u"MTR-2"_s)).assignedOn, day(u"2026-02-10"_s));
    QCOMPARE(m_office->verify(), QString());
}

QTEST_GUILESS_MAIN(TestDeviceEvents)
#include "test_device_events.moc"
