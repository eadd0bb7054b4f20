#include "core/services/back_off.h"
#include "core/services/device_switch_queue.h"
#include "core/services/message_service.h"
#include "core/services/message_texts.h"
#include "core/services/token_service.h"
#include "core/services/worker_status.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

IssueOutcome answer(IssueState state, const QString &text = {})
{
    IssueOutcome outcome;
    outcome.state = state;
    outcome.text = text;
    outcome.detail = u"said the maker"_s;
    return outcome;
}

const QString digits = QStringLiteral("12345678901234567890");

} // namespace

/// The queues as the worker and its people see them (design, sections 4 and 5).
class TestMoneyQueues final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theDriverGetsWhatTheMeterMustKnowOfItsTariff();
    void issuedTokenIsSentToItsCustomer();
    void requestIsOnDiskBeforeTheCall();
    void tokensOfOneDeviceComeInPaymentOrderOneByOne();
    void otherDevicesDoNotWait();
    void retryLaterBacksOffAndRetryAfterWins();
    void refusedTokenStopsUntilAPersonRetries();
    void uncertainTokenIsNeverAskedForAgainByItself();
    void lookUpMayEndAnUncertainToken();
    void personResolvesAnUncertainToken();
    void personTypesTheMakersToken();
    void interruptedRequestIsUncertainUnlessItMayBeRepeated();
    void answerAfterAPersonResolvedChangesNothing();
    void otherQuantityIsAnOpenItem();
    void dateTargetIsFixedOnTheFirstAttempt();
    void unlockLeavesTheDeviceOn();
    void aBikeSoldAgainIsOnOnlyForWhatItsNewBuyerPaid();
    void aTokenOfAnEarlierSaleComesTooLate();
    void aResetAskedForBeforeIsNotMadeAnyMore();
    void aResetThatIsUnderWayIsWaitedFor();
    void aLateResetLeavesASoldDeviceAlone();
    void resendIsOneMoreMessage();

    void messageIsSentOnce();
    void messageIsTriedAgainOrGivenUp();
    void interruptedMessageIsUncertain();
    void deliveryIsFollowed();

    void inboxTakesRowsInPaymentOrderAndMovesTheCursor();
    void windowLooksBackAndNeverBeforeTheAccountBegan();
    void healthBacksOffAndStops();
    void backOffStaysWithinItsLimits();
    void statusCountsWhatWaits();
    void textsFitTheAlphabetOfMessages_data();
    void textsFitTheAlphabetOfMessages();

private:
    TokenQueue queue() { return TokenQueue(m_office->context(u"worker"_s)); }
    MessageQueue messages() { return MessageQueue(m_office->context(u"worker"_s)); }
    TokenService tokens() { return TokenService(m_office->context()); }
    std::optional<TokenQueue::Job> take(bool byDate = false)
    {
        return must(queue().takeNext(m_office->account(u"Hand"_s), byDate));
    }
    PaymentView pay(const QString &serial = u"MTR-1"_s, const QString &date = u"2026-02-01"_s)
    {
        return m_office->pay(serial, u"50"_s, date);
    }
    QString tokenState()
    {
        return m_office->textOf(u"SELECT group_concat(state, ' ') FROM (SELECT state FROM token ORDER BY order_ms)"_s);
    }
    std::optional<bool> mustBeOn(const QString &serial)
    {
        return must(DeviceSwitchQueue(m_office->context(u"worker"_s)).mustBeOn(m_office->device(serial)));
    }
    /// A bike in one instalment of 35.00, paid off.
    TokenQueue::Job sellAndPayOff(const QString &serial)
    {
        m_office->addStock(serial, DeviceKind::EBike);
        m_office->sell(m_customer, u"Bike"_s, serial, {u"35"_s, u"0"_s, 1, u"2026-01-10"_s, Period::Weekly});
        m_office->pay(serial, u"35"_s, u"2026-01-17"_s);
        return *take(true);
    }
    /// Taken back before it was paid off, so it needs a reset.
    void takeBack(const QString &serial)
    {
        m_office->addStock(serial);
        const auto sale = m_office->sell(m_customer, u"Panel"_s, serial, {u"700"_s, u"0"_s, 7, u"2026-01-10"_s});
        must(SaleService(m_office->context()).archive(sale.id, u"returned"_s));
    }
    DeviceService devices() { return DeviceService(m_office->context()); }
    AccountView bank()
    {
        return must(AccountService(m_office->context(), m_office->registry, m_office->secrets)
                        .find(AccountRole::Channel, u"Bank"_s));
    }

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

void TestMoneyQueues::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
    m_office->addMeter(m_customer, u"MTR-1"_s);
}

/// Domain rules, section 5: handed to the driver, and no part of the price.
void TestMoneyQueues::theDriverGetsWhatTheMeterMustKnowOfItsTariff()
{
    pay();
    QVERIFY(!take()->request.meterTariff.has_value());
    m_office->addMeter(m_customer, u"MTR-2"_s);
    TariffService tariffs(m_office->context());
    auto tariff = must(tariffs.find(u"Home"_s)).tariff;
    tariff.social = SocialTariff{200, Money(1'000), 5'000, 10'000};
    tariff.timeOfUse = {{18 * 60, 6 * 60, 150}};
    must(tariffs.edit(u"Home"_s, tariff));
    const auto payment = pay(u"MTR-2"_s);
    const auto job = take();
    QCOMPARE(job->request.serial, u"MTR-2"_s);
    QCOMPARE(job->request.wattHours, payment.tokens.front().wattHours);
    QVERIFY(job->request.meterTariff.has_value());
    QCOMPARE(job->request.meterTariff->pricePerKwh, tariff.pricePerKwh);
    QCOMPARE(job->request.meterTariff->social, tariff.social);
    QCOMPARE(job->request.meterTariff->timeOfUse, tariff.timeOfUse);
}

void TestMoneyQueues::issuedTokenIsSentToItsCustomer()
{
    const auto payment = pay();
    const auto job = take();
    QCOMPARE(job->request.serial, u"MTR-1"_s);
    QCOMPARE(job->request.wattHours, 200);

    must(queue().finish(*job, answer(IssueState::Issued, digits)));

    const auto token = must(tokens().read(payment.tokens.front().id));
    QCOMPARE(token.state, u"issued"_s);
    QCOMPARE(token.text, digits);
    QCOMPARE(m_office->textOf(u"SELECT body FROM message"_s),
             u"1234 5678 9012 3456 7890\n0.200 kWh for MTR-1. Paid TZS 50.00: energy 50.00."_s);
    QVERIFY(!take().has_value());
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyQueues::requestIsOnDiskBeforeTheCall()
{
    pay();

    const auto job = take();

    QCOMPARE(job->attempt, 1);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token_attempt WHERE finished_ms IS NULL"_s), 1);
    QCOMPARE(tokenState(), u"requesting"_s);
    QVERIFY(!take().has_value());
}

void TestMoneyQueues::tokensOfOneDeviceComeInPaymentOrderOneByOne()
{
    pay(u"MTR-1"_s, u"2026-02-03"_s);
    const auto early = pay(u"MTR-1"_s, u"2026-02-01"_s);

    const auto first = take();
    QCOMPARE(first->request.token, early.tokens.front().id);
    QVERIFY(!take().has_value());
    must(queue().finish(*first, answer(IssueState::Uncertain)));
    // Its look-up may be asked for, but nothing behind it.
    const auto question = take();
    QVERIFY(question->isLookUp);
    QVERIFY(!take().has_value());
    must(tokens().resolveIssued(early.tokens.front().id, digits));
    QVERIFY(take().has_value());
}

void TestMoneyQueues::otherDevicesDoNotWait()
{
    m_office->addMeter(m_customer, u"MTR-2"_s);
    pay(u"MTR-1"_s);
    pay(u"MTR-2"_s);

    QVERIFY(take().has_value());
    QVERIFY(take().has_value());
    QVERIFY(!take().has_value());
}

void TestMoneyQueues::retryLaterBacksOffAndRetryAfterWins()
{
    pay();
    auto outcome = answer(IssueState::RetryLater);
    must(queue().finish(*take(), outcome));
    QCOMPARE(tokenState(), u"queued"_s);
    QVERIFY(!take().has_value());
    m_office->clock.advance(5s);
    const auto second = take();
    QCOMPARE(second->attempt, 2);
    outcome.retryAfter = 20min;
    must(queue().finish(*second, outcome));

    m_office->clock.advance(19min);
    QVERIFY(!take().has_value());
    m_office->clock.advance(1min);
    QVERIFY(take().has_value());
}

void TestMoneyQueues::refusedTokenStopsUntilAPersonRetries()
{
    const auto id = pay().tokens.front().id;
    pay(u"MTR-1"_s, u"2026-02-02"_s);
    must(queue().finish(*take(), answer(IssueState::Refused)));
    QCOMPARE(tokenState(), u"refused queued"_s);
    QCOMPARE(must(tokens().read(id)).detail, u"said the maker"_s);
    m_office->clock.advance(24h);
    // A refused one blocks nothing behind it.
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));
    QVERIFY(!take().has_value());

    QCOMPARE(must(tokens().retry(id)).state, u"queued"_s);

    QCOMPARE(take()->request.token, id);
}

void TestMoneyQueues::uncertainTokenIsNeverAskedForAgainByItself()
{
    const auto id = pay().tokens.front().id;
    must(queue().finish(*take(), answer(IssueState::Uncertain)));
    QCOMPARE(tokens().retry(id).error().reason, u"not_allowed"_s);
    for (int i = 0; i < 10; ++i) {
        m_office->clock.advance(1h);
        if (const auto job = take()) {
            QVERIFY(job->isLookUp);
            must(queue().finish(*job, answer(IssueState::Uncertain)));
        }
    }

    QCOMPARE(tokenState(), u"uncertain"_s);
    QVERIFY(must(tokens().read(id)).waitsForPerson);
    QVERIFY(!take().has_value());
}

void TestMoneyQueues::lookUpMayEndAnUncertainToken()
{
    pay();
    must(queue().finish(*take(), answer(IssueState::Uncertain)));
    const auto question = take();
    QVERIFY(question->isLookUp);

    must(queue().finish(*question, answer(IssueState::RetryLater)));

    QCOMPARE(tokenState(), u"queued"_s);
    m_office->clock.advance(1h);
    QVERIFY(!take()->isLookUp);
}

void TestMoneyQueues::personResolvesAnUncertainToken()
{
    const auto id = pay().tokens.front().id;
    QCOMPARE(tokens().resolveNotIssued(id).error().reason, u"not_allowed"_s);
    must(queue().finish(*take(), answer(IssueState::Uncertain)));

    QCOMPARE(must(tokens().resolveNotIssued(id)).state, u"queued"_s);
    QVERIFY(!take()->isLookUp);
}

void TestMoneyQueues::personTypesTheMakersToken()
{
    const auto id = pay().tokens.front().id;
    must(queue().finish(*take(), answer(IssueState::NeedsPerson)));
    m_office->clock.advance(24h);
    QVERIFY(!take().has_value());
    QCOMPARE(tokens().resolveIssued(id, u"  "_s).error().field, u"token"_s);

    QCOMPARE(must(tokens().resolveIssued(id, u"1234-5678 9012 3456 7890"_s)).text, digits);
    QCOMPARE(tokens().resolveIssued(id, digits).error().reason, u"not_allowed"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM message"_s), 1);
}

void TestMoneyQueues::interruptedRequestIsUncertainUnlessItMayBeRepeated()
{
    pay();
    QVERIFY(take().has_value());
    must(queue().recover({}));
    QCOMPARE(tokenState(), u"uncertain"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token_attempt WHERE finished_ms IS NULL"_s), 0);
    m_office->addMeter(m_customer, u"MTR-2"_s);
    pay(u"MTR-2"_s, u"2026-02-02"_s);
    while (const auto job = take()) {
        if (!job->isLookUp)
            break;
    }

    must(queue().recover({m_office->account(u"Hand"_s)}));

    QCOMPARE(tokenState(), u"uncertain queued"_s);
}

void TestMoneyQueues::answerAfterAPersonResolvedChangesNothing()
{
    const auto id = pay().tokens.front().id;
    const auto job = take();
    must(queue().recover({}));
    must(tokens().resolveIssued(id, digits));

    must(queue().finish(*job, answer(IssueState::Issued, u"99999999999999999999"_s)));
    must(queue().finish(*job, answer(IssueState::Refused)));

    QCOMPARE(must(tokens().read(id)).text, digits);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM message"_s), 1);
}

void TestMoneyQueues::otherQuantityIsAnOpenItem()
{
    pay();
    auto outcome = answer(IssueState::Issued, digits);
    outcome.reportedWattHours = 190;

    must(queue().finish(*take(), outcome));

    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item WHERE kind = 'quantity_differs'"_s), 1);
    QCOMPARE(tokenState(), u"issued"_s);
}

void TestMoneyQueues::dateTargetIsFixedOnTheFirstAttempt()
{
    m_office->addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    m_office->sell(m_customer, u"Bike"_s, u"BIKE-0001"_s, {u"350"_s, u"0"_s, 10, u"2026-01-10"_s, Period::Weekly});
    m_office->pay(u"BIKE-0001"_s, u"50"_s, u"2026-01-17"_s);
    const auto start = m_office->clock.now();
    const auto first = take(true);
    QCOMPARE(first->request.activeUntil->ms, start.plus(240h).ms);
    must(queue().finish(*first, answer(IssueState::RetryLater)));
    m_office->clock.advance(1h);

    const auto second = take(true);
    QCOMPARE(second->request.activeUntil->ms, start.plus(240h).ms);
    QVERIFY(m_office->count(u"SELECT paid_until_ms IS NULL FROM device WHERE serial = 'BIKE-0001'"_s) == 1);
    must(queue().finish(*second, answer(IssueState::Issued)));
    QCOMPARE(m_office->count(u"SELECT paid_until_ms FROM device WHERE serial = 'BIKE-0001'"_s), start.plus(240h).ms);
    QCOMPARE(m_office->textOf(u"SELECT body FROM message"_s),
             u"BIKE-0001 is on for 10 more days. Paid TZS 50.00: instalments 50.00."_s);

    m_office->pay(u"BIKE-0001"_s, u"20"_s, u"2026-01-18"_s);
    QCOMPARE(take(true)->request.activeUntil->ms, start.plus((240 + 96) * 1h).ms);
}

void TestMoneyQueues::unlockLeavesTheDeviceOn()
{
    m_office->addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    m_office->sell(m_customer, u"Bike"_s, u"BIKE-0001"_s, {u"35"_s, u"0"_s, 1, u"2026-01-10"_s, Period::Weekly});
    m_office->pay(u"BIKE-0001"_s, u"35"_s, u"2026-01-17"_s);
    const auto job = take(true);
    QVERIFY(!job->request.activeUntil.has_value());

    must(queue().finish(*job, answer(IssueState::Issued)));

    QCOMPARE(m_office->count(u"SELECT unlocked FROM device WHERE serial = 'BIKE-0001'"_s), 1);
}

void TestMoneyQueues::aBikeSoldAgainIsOnOnlyForWhatItsNewBuyerPaid()
{
    must(queue().finish(sellAndPayOff(u"BIKE-0001"_s), answer(IssueState::Issued)));
    QCOMPARE(mustBeOn(u"BIKE-0001"_s), std::optional(true));
    m_office->sell(m_office->addCustomer(u"Buyer"_s), u"Bike"_s, u"BIKE-0001"_s,
                   {u"350"_s, u"0"_s, 10, u"2026-02-10"_s, Period::Weekly});
    QCOMPARE(mustBeOn(u"BIKE-0001"_s), std::optional(false));
    QCOMPARE(must(DeviceSwitchQueue(m_office->context()).due(m_office->account(u"Hand"_s), 10)).size(), size_t(1));
}

void TestMoneyQueues::aTokenOfAnEarlierSaleComesTooLate()
{
    const auto unlock = sellAndPayOff(u"BIKE-0001"_s);
    m_office->sell(m_office->addCustomer(u"Buyer"_s), u"Bike"_s, u"BIKE-0001"_s,
                   {u"350"_s, u"0"_s, 10, u"2026-02-10"_s, Period::Weekly});
    must(queue().finish(unlock, answer(IssueState::Issued)));
    QCOMPARE(mustBeOn(u"BIKE-0001"_s), std::optional(false));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyQueues::aResetAskedForBeforeIsNotMadeAnyMore()
{
    takeBack(u"SHS-00009"_s);
    must(devices().reset(u"SHS-00009"_s, false));
    must(queue().finish(*take(), answer(IssueState::Refused)));
    must(devices().reset(u"SHS-00009"_s, false));
    QCOMPARE(tokenState(), u"cancelled queued"_s);
    must(devices().reset(u"SHS-00009"_s, true));
    QCOMPARE(tokenState(), u"cancelled cancelled"_s);
    QVERIFY(!take());
}

void TestMoneyQueues::aResetThatIsUnderWayIsWaitedFor()
{
    takeBack(u"SHS-00009"_s);
    must(devices().reset(u"SHS-00009"_s, false));
    const auto job = take();
    QCOMPARE(devices().reset(u"SHS-00009"_s, false).error().reason, u"not_allowed"_s);
    QCOMPARE(devices().reset(u"SHS-00009"_s, true).error().reason, u"not_allowed"_s);
    must(queue().finish(*job, answer(IssueState::Issued)));
    QVERIFY(!must(devices().find(u"SHS-00009"_s)).needsReset);
}

/// An office of before had two reset tokens for one device.
void TestMoneyQueues::aLateResetLeavesASoldDeviceAlone()
{
    takeBack(u"SHS-00009"_s);
    must(devices().reset(u"SHS-00009"_s, false));
    const auto late = take();
    m_office->corrupt(u"UPDATE device SET needs_reset = 0 WHERE serial = 'SHS-00009'"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-00009"_s, {u"700"_s, u"0"_s, 7, u"2026-02-10"_s});
    m_office->corrupt(u"UPDATE device SET paid_until_ms = 77 WHERE serial = 'SHS-00009'"_s);
    must(queue().finish(*late, answer(IssueState::Issued)));
    QCOMPARE(m_office->count(u"SELECT paid_until_ms FROM device WHERE serial = 'SHS-00009'"_s), 77);
}

void TestMoneyQueues::resendIsOneMoreMessage()
{
    const auto id = pay().tokens.front().id;
    QCOMPARE(tokens().resend(id).error().reason, u"not_allowed"_s);
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));

    must(tokens().resend(id));
    must(tokens().resend(id));

    QCOMPARE(m_office->count(u"SELECT count(*) FROM message WHERE body LIKE '1234 5678%'"_s), 3);
}

void TestMoneyQueues::messageIsSentOnce()
{
    const auto gateway = m_office->account(u"SMS"_s);
    pay();
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));
    const auto job = must(messages().takeNext(gateway));
    QVERIFY(job->message.text.startsWith(u"1234 5678"));
    QVERIFY(job->message.to.startsWith(u"+255"));
    QVERIFY(!must(messages().takeNext(gateway)).has_value());

    must(messages().finish(*job, gateway, {SendState::Sent, u"G1"_s, {}, {}}));

    QCOMPARE(must(MessageService(m_office->context()).read(job->message.id)).state, u"sent"_s);
    m_office->clock.advance(48h);
    QVERIFY(!must(messages().takeNext(gateway)).has_value());
}

void TestMoneyQueues::messageIsTriedAgainOrGivenUp()
{
    const auto gateway = m_office->account(u"SMS"_s);
    pay();
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));
    const auto first = must(messages().takeNext(gateway));
    must(messages().finish(*first, gateway, {SendState::RetryLater, {}, u"no credit"_s, 1h}));
    QVERIFY(!must(messages().takeNext(gateway)).has_value());
    m_office->clock.advance(1h);
    const auto second = must(messages().takeNext(gateway));
    QCOMPARE(second->attempt, 2);
    must(messages().finish(*second, gateway, {SendState::Refused, {}, u"wrong number"_s, {}}));
    MessageService service(m_office->context());
    QCOMPARE(must(service.list(u"failed"_s, {})).total, 1);
    QCOMPARE(service.resolve(second->message.id, true).error().reason, u"not_allowed"_s);

    QCOMPARE(must(service.retry(second->message.id)).state, u"queued"_s);
    QCOMPARE(must(messages().takeNext(gateway))->attempt, 3);
}

void TestMoneyQueues::interruptedMessageIsUncertain()
{
    const auto gateway = m_office->account(u"SMS"_s);
    pay();
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));
    const auto job = must(messages().takeNext(gateway));
    must(messages().recover());
    m_office->clock.advance(48h);
    QVERIFY(!must(messages().takeNext(gateway)).has_value());
    MessageService service(m_office->context());
    QCOMPARE(must(service.read(job->message.id)).state, u"uncertain"_s);
    QCOMPARE(service.retry(job->message.id).error().reason, u"not_allowed"_s);

    QCOMPARE(must(service.resolve(job->message.id, false)).state, u"queued"_s);
    QVERIFY(must(messages().takeNext(gateway)).has_value());
}

void TestMoneyQueues::deliveryIsFollowed()
{
    const auto gateway = m_office->account(u"SMS"_s);
    pay();
    must(queue().finish(*take(), answer(IssueState::Issued, digits)));
    const auto job = must(messages().takeNext(gateway));
    must(messages().finish(*job, gateway, {SendState::Sent, u"G1"_s, {}, {}}));
    QVERIFY(must(messages().toFollow(gateway, 10)).empty());
    m_office->clock.advance(1min);
    QCOMPARE(must(messages().toFollow(gateway, 10)).front().gatewayId, u"G1"_s);
    must(messages().recordDelivery(job->message.id, DeliveryState::OnTheWay));
    QVERIFY(must(messages().toFollow(gateway, 10)).empty());
    m_office->clock.advance(1h);
    QCOMPARE(must(messages().toFollow(gateway, 10)).size(), size_t(1));

    must(messages().recordDelivery(job->message.id, DeliveryState::Delivered));

    QCOMPARE(must(MessageService(m_office->context()).read(job->message.id)).state, u"delivered"_s);
    QVERIFY(must(messages().toFollow(gateway, 10)).empty());
}

void TestMoneyQueues::inboxTakesRowsInPaymentOrderAndMovesTheCursor()
{
    ChannelInbox inbox(m_office->context(u"worker"_s));
    const auto window = must(inbox.window(bank(), 1h));
    PollResult result;
    result.payments = {m_office->row(u"B"_s, u"MTR-1"_s, u"20"_s, u"2026-02-02"_s),
                       m_office->row(u"A"_s, u"MTR-1"_s, u"10"_s, u"2026-02-01"_s),
                       m_office->row(u"A"_s, u"MTR-1"_s, u"10"_s, u"2026-02-01"_s)};
    result.newestCreated = result.payments.front().createdAt;
    result.problems = {u"row 7 is no object"_s};

    QCOMPARE(must(inbox.takeIn(bank(), window, result)), 2);
    QCOMPARE(must(inbox.takeIn(bank(), window, result)), 0);

    QCOMPARE(
        m_office->textOf(
            u"SELECT group_concat(reference, '') FROM (SELECT reference FROM payment ORDER BY booked_ms, rowid)"_s),
        u"AB"_s);
    QCOMPARE(m_office->count(u"SELECT max(cursor_ms) FROM account_state"_s), result.newestCreated->ms);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item WHERE kind = 'channel_problem'"_s), 1);
}

void TestMoneyQueues::windowLooksBackAndNeverBeforeTheAccountBegan()
{
    ChannelInbox inbox(m_office->context());
    const auto began = m_office->clock.now();
    m_office->clock.advance(1000h);
    const auto first = must(inbox.window(bank(), 1h));
    QCOMPARE(first.request.from.ms, began.ms);
    QVERIFY(first.isDeep);
    PollResult result;
    result.newestCreated = m_office->clock.now();
    must(inbox.takeIn(bank(), first, result));
    m_office->clock.advance(10min);

    const auto next = must(inbox.window(bank(), 1h));
    QVERIFY(!next.isDeep);
    QCOMPARE(next.request.from.ms, result.newestCreated->plus(-1h).ms);
    m_office->clock.advance(25h);
    const auto deep = must(inbox.window(bank(), 1h));
    QVERIFY(deep.isDeep);
    QCOMPARE(deep.request.from.ms, m_office->clock.now().plus(-168h).ms);
}

void TestMoneyQueues::healthBacksOffAndStops()
{
    AccountHealth health(m_office->context());
    const auto id = m_office->account(u"Bank"_s);
    QVERIFY(must(health.isDue(id)));
    must(health.failed(id, u"no network"_s, {}, false));
    QVERIFY(!must(health.isDue(id)));
    m_office->clock.advance(5s);
    QVERIFY(must(health.isDue(id)));
    must(health.failed(id, u"wrong password"_s, {}, true));
    m_office->clock.advance(48h);
    QVERIFY(!must(health.isDue(id)));
    QCOMPARE(bank().failures, 2);
    QVERIFY(bank().isStopped);

    must(health.succeeded(id, 1min));
    QVERIFY(!must(health.isDue(id)));
    m_office->clock.advance(1min);
    QVERIFY(must(health.isDue(id)));
}

void TestMoneyQueues::backOffStaysWithinItsLimits()
{
    FakeRandom random;
    for (int failures = 1; failures < 200; ++failures) {
        const auto pause = backOff(failures, {}, random);
        QVERIFY(pause >= 1ms && pause <= 15min);
        if (failures == 1)
            QVERIFY(pause <= 5s);
    }
    QCOMPARE(backOff(1, std::chrono::milliseconds(1h), random), std::chrono::milliseconds(1h));
}

void TestMoneyQueues::statusCountsWhatWaits()
{
    pay();
    pay(u"NOBODY"_s);
    m_office->clock.advance(90s);

    const auto status = must(readWorkerStatus(m_office->context()));

    QCOMPARE(status.tokensQueued, 1);
    QCOMPARE(status.paymentsUnmatched, 1);
    QCOMPARE(status.oldestWaitingSeconds, 90);
    QCOMPARE(status.accounts.size(), size_t(4));
}

void TestMoneyQueues::textsFitTheAlphabetOfMessages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "pt", "sw", "xx"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestMoneyQueues::textsFitTheAlphabetOfMessages()
{
    QFETCH(QString, language);
    const auto filled = [](MessageKind kind, const QString &code, const MessageValues &values) {
        return fillTemplate(defaultTemplate(kind, code), values);
    };
    // GSM 03.38 default alphabet, as far as letters and our signs go.
    const auto allowed = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n.,:;%-'éèàùìòÉ"_s;
    const auto currency = must(Currency::fromCode(u"TZS"_s));
    PaymentSplit split{Money(100), {}};
    for (const auto type :
         {AllocationType::Recovery, AllocationType::ApplianceInstalment, AllocationType::AccessRate,
          AllocationType::DeviceInstalment, AllocationType::Energy, AllocationType::Service, AllocationType::Credit})
        split.parts.emplace_back(type, Money(10));
    QStringList all;
    for (const auto reason : {NoTokenReason::None, NoTokenReason::DebtsTookAll, NoTokenReason::BelowOneStep,
                              NoTokenReason::BelowOneDay, NoTokenReason::DownPaymentOpen,
                              NoTokenReason::AlreadyUnlocked, NoTokenReason::DaysAhead, NoTokenReason::NothingToBuy})
        all.append(
            filled(MessageKind::Payment, language, paymentValues(language, currency, u"MTR-1"_s, split, reason)));
    for (const auto kind : {TokenKind::Energy, TokenKind::Days, TokenKind::Unlock, TokenKind::Command}) {
        all.append(filled(MessageKind::Token, language,
                          tokenValues(language, currency, {u"MTR-1"_s, kind, digits, 200, 7, split})));
        all.append(
            filled(MessageKind::Sent, language, tokenValues(language, currency, {u"MTR-1"_s, kind, {}, 200, 7, {}})));
    }

    for (const auto &text : all) {
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        for (const QChar letter : text)
            QVERIFY2(allowed.contains(letter), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestMoneyQueues)
#include "test_money_queues.moc"
