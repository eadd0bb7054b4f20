#include "core/services/message_service.h"
#include "core/services/token_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Reversals (domain rules, section 15) and the ways out of unmatched (section 23.6).
class TestMoneyReversal final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void undeliveredEnergyLeavesNothingBehind();
    void deliveredEnergyBecomesARecoveryCharge();
    void undeliveredEnergyGivesTheEarlierCarryBack();
    void instalmentsAndChargesAreOpenAgain();
    void deliveredDaysAreEarnedBackFirst();
    void cancelledDaysComeAgainWithTheNextPayment();
    void waitingUnlockIsCancelledWithAnEarlierPayment();
    void finishedPlanIsOpenAgain();
    void finishedPlanWhoseDeviceWasSoldOnGoesOnWithoutIt();
    void spentCreditBecomesARecoveryCharge();
    void reversedCreditPaymentGivesTheCreditBack();
    void serviceGoesBelowZeroAndIsEarnedBack();
    void carryOfAMeterThatLeftIsNotTakenFromTheNewCustomer();
    void carryOfAMeterThatLeftIsTakenOutOfTheCredit_data();
    void carryOfAMeterThatLeftIsTakenOutOfTheCredit();
    void recoveryIsPaidFirstAndOpensAgain();
    void recoveryWrittenOffStaysWrittenOff();
    void messagesNotYetSentAreStopped();
    void reversalNeedsAReasonAndAnAcceptedPayment();
    void reversalIsNotBeforeThePayment();

    void matchedPaymentIsBookedWithItsOwnDate();
    void refusedMatchStaysUnmatched();
    void unmatchedEndsInExactlyOneWay();
    void refundIsAskedApprovedAndFollowed();
    void failedRefundMayBeAskedAgain();
    void lostAnswerOfARefundIsOnlyAskedFor();
    void refundBeingSentIsNotClosedByAPerson();
    void leaseOfARefundIsLongerThanTheCallMayTake();
    void refundThatAPersonClosedIsFollowedWhenTheChannelMakesIt();
    void refundMadeAfterThePaymentWasMatchedIsToldOf();
    void refundNotedAsMadeThatFailedIsToldOf();
    void answerOfAnEarlierRefundIsNotTakenForThisOne();
    void channelThatEndsARefundSettlesWhatWasRaised();
    void channelThatCannotRefundSaysSo();

private:
    /// Asked, approved, and handed out to the worker.
    RefundQueue::Job sendRefund(const PaymentId &payment)
    {
        must(m_office->payments().askRefund(payment, u"unknown payer"_s));
        must(m_office->payments().approveRefund(payment));
        return takeRefund().value();
    }
    std::optional<RefundQueue::Job> takeRefund()
    {
        return must(RefundQueue(m_office->context(u"worker"_s)).takeNext(m_office->account(u"Paystack"_s)));
    }
    void answerRefund(const RefundQueue::Job &job, RefundProgress progress, bool isSafeToRepeat = false)
    {
        QVERIFY(RefundQueue(m_office->context(u"worker"_s))
                    .finish(job, {progress, u"RF1"_s, {}, isSafeToRepeat, false, {}})
                    .has_value());
    }
    qint64 openItems(const QString &kind)
    {
        return m_office->count(u"SELECT count(*) FROM open_item WHERE kind = '%1' AND resolved_ms IS NULL"_s.arg(kind));
    }
    void issueAll();
    PaymentView reverse(const PaymentView &payment)
    {
        return must(m_office->payments().reverse(payment.id, u"typing error"_s));
    }
    CustomerBalance balance()
    {
        return must(BalanceService(m_office->context()).balance(m_customer, day(u"2026-03-01"_s)));
    }
    PaymentView unmatched(const QString &channel = u"Paystack"_s)
    {
        return m_office->receive(m_office->row(u"U1"_s, u"NOBODY"_s, u"50"_s, u"2026-02-01"_s), channel);
    }
    SaleView sellPanel();

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

void TestMoneyReversal::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
    m_office->addMeter(m_customer, u"MTR-1"_s);
}

/// The person at the maker's portal types every token that waits.
void TestMoneyReversal::issueAll()
{
    TokenService tokens(m_office->context());
    for (const auto &token : must(tokens.list({u"queued"_s, {}, false}, {1000, {}})).rows)
        must(tokens.resolveIssued(token.id, u"1234 5678 9012 3456 7890"_s));
}

SaleView TestMoneyReversal::sellPanel()
{
    m_office->addStock(u"SHS-00001"_s);
    return m_office->sell(m_customer, u"Panel"_s, u"SHS-00001"_s, {u"300"_s, u"0"_s, 3, u"2026-01-10"_s});
}

void TestMoneyReversal::undeliveredEnergyLeavesNothingBehind()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50.01"_s, u"2026-02-01"_s);

    const auto view = reverse(payment);

    QCOMPARE(view.status, PaymentStatus::Reversed);
    QCOMPARE(view.reversalReason, u"typing error"_s);
    QCOMPARE(view.allocations.size(), size_t(2));
    QCOMPARE(view.allocations.back().amount, -m_office->money(u"50.01"_s));
    QCOMPARE(view.tokens.front().state, u"cancelled"_s);
    QCOMPARE(m_office->count(u"SELECT vend_carry FROM device"_s), 0);
    QCOMPARE(balance().recovery, Money());
    QCOMPARE(m_office->count(u"SELECT coalesce(sum(amount), 0) FROM journal_line WHERE account = 'income:energy'"_s),
             0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::deliveredEnergyBecomesARecoveryCharge()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50.01"_s, u"2026-02-01"_s);
    issueAll();

    const auto view = reverse(payment);

    // 200 Wh are used up; 0.01 is still in the carry.
    QCOMPARE(view.tokens.front().state, u"issued"_s);
    QCOMPARE(balance().recovery, m_office->money(u"50"_s));
    QCOMPARE(m_office->count(u"SELECT vend_carry FROM device"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::undeliveredEnergyGivesTheEarlierCarryBack()
{
    m_office->addMeter(m_customer, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
    m_office->pay(u"MTR-100"_s, u"90"_s, u"2026-02-01"_s);
    const auto second = m_office->pay(u"MTR-100"_s, u"10"_s, u"2026-02-02"_s);

    reverse(second);

    QCOMPARE(m_office->count(u"SELECT vend_carry FROM device WHERE serial = 'MTR-100'"_s), 1500);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::instalmentsAndChargesAreOpenAgain()
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = m_office->money(u"250"_s);
    weekly.accessRate = {m_office->money(u"15"_s), 7};
    m_office->addTariff(weekly);
    m_office->addMeter(m_customer, u"MTR-W"_s, u"2026-01-05"_s, u"Weekly"_s);
    const auto fridge = m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-01"_s});
    const auto payment = m_office->pay(u"MTR-W"_s, u"115"_s, u"2026-02-01"_s);

    reverse(payment);

    QCOMPARE(must(SaleService(m_office->context()).read(fridge.id)).schedule.paid(), Money());
    QCOMPARE(m_office->count(u"SELECT sum(paid) FROM access_charge"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::deliveredDaysAreEarnedBackFirst()
{
    sellPanel();
    const auto first = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    issueAll();
    reverse(first);

    const auto half = m_office->pay(u"SHS-00001"_s, u"50"_s, u"2026-02-11"_s);
    const auto rest = m_office->pay(u"SHS-00001"_s, u"150"_s, u"2026-02-12"_s);

    QCOMPARE(m_office->describe(half), u"Panel no. 1 50.00 -> none"_s);
    QCOMPARE(half.noTokenReason, u"days_ahead"_s);
    QCOMPARE(m_office->describe(rest), u"Panel no. 1 50.00, Panel no. 2 100.00 -> 31 days"_s);
    QCOMPARE(balance().recovery, Money());
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::cancelledDaysComeAgainWithTheNextPayment()
{
    sellPanel();
    reverse(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s));

    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-11"_s)),
             u"Panel no. 1 100.00 -> 28 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::waitingUnlockIsCancelledWithAnEarlierPayment()
{
    const auto sale = sellPanel();
    const auto first = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);
    const auto last = m_office->pay(u"SHS-00001"_s, u"200"_s, u"2026-02-11"_s);

    reverse(first);

    QVERIFY(!must(SaleService(m_office->context()).read(sale.id)).unlockIssued);
    QCOMPARE(must(m_office->payments().read(last.id)).tokens.front().state, u"cancelled"_s);
    const auto again = m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-12"_s);
    QCOMPARE(m_office->describe(again), u"Panel no. 1 100.00 -> unlock"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::finishedPlanIsOpenAgain()
{
    const auto sale = sellPanel();
    const auto payment = m_office->pay(u"SHS-00001"_s, u"300"_s, u"2026-02-10"_s);
    QCOMPARE(must(SaleService(m_office->context()).read(sale.id)).state, SaleState::Complete);
    issueAll();

    reverse(payment);

    const auto open = must(SaleService(m_office->context()).read(sale.id));
    QCOMPARE(open.state, SaleState::Open);
    QVERIFY(open.unlockIssued);
    const auto again = m_office->pay(u"SHS-00001"_s, u"300"_s, u"2026-02-11"_s);
    QCOMPARE(m_office->describe(again), u"Panel no. 1 100.00, Panel no. 2 100.00, Panel no. 3 100.00 -> none"_s);
    QCOMPARE(again.noTokenReason, u"already_unlocked"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::finishedPlanWhoseDeviceWasSoldOnGoesOnWithoutIt()
{
    const auto sale = sellPanel();
    const auto payment = m_office->pay(u"SHS-00001"_s, u"300"_s, u"2026-02-10"_s);
    issueAll();
    const auto buyer = m_office->addCustomer(u"Kimaro"_s);
    m_office->sell(buyer, u"Panel"_s, u"SHS-00001"_s, {u"200"_s, u"0"_s, 2, u"2026-03-01"_s});

    reverse(payment);

    const auto open = must(SaleService(m_office->context()).read(sale.id));
    QCOMPARE(open.state, SaleState::Open);
    QCOMPARE(open.serial, QString());
    // Now it is a debt like that of an appliance: paid from any payment of the same customer.
    QCOMPARE(m_office->describe(m_office->pay(u"MTR-1"_s, u"100"_s, u"2026-02-10"_s)), u"Panel no. 1 100.00 -> none"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-04-01"_s)),
             u"Panel no. 1 100.00 -> 30 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::spentCreditBecomesARecoveryCharge()
{
    sellPanel();
    const auto payment = m_office->pay(u"SHS-00001"_s, u"330"_s, u"2026-02-10"_s);
    must(BalanceService(m_office->context()).applyCredit(m_customer, u"MTR-1"_s, u"20"_s));

    reverse(payment);

    QCOMPARE(balance().credit, Money());
    QCOMPARE(balance().recovery, m_office->money(u"20"_s));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::reversedCreditPaymentGivesTheCreditBack()
{
    sellPanel();
    m_office->pay(u"SHS-00001"_s, u"330"_s, u"2026-02-10"_s);
    const auto payment = must(BalanceService(m_office->context()).applyCredit(m_customer, u"MTR-1"_s, u"20"_s));

    reverse(payment);

    QCOMPARE(balance().credit, m_office->money(u"30"_s));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::serviceGoesBelowZeroAndIsEarnedBack()
{
    m_office->addStock(u"SHS-00002"_s);
    m_office->sellService(m_customer, u"SHS-00002"_s, u"1.50"_s, u"0"_s);
    const auto payment = m_office->pay(u"SHS-00002"_s, u"10"_s, u"2026-02-10"_s);
    issueAll();

    reverse(payment);

    QCOMPARE(m_office->count(u"SELECT service_carry FROM sale"_s), -900);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00002"_s, u"6"_s, u"2026-02-11"_s)), u"service 6.00 -> none"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00002"_s, u"6"_s, u"2026-02-12"_s)), u"service 6.00 -> 2 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::carryOfAMeterThatLeftIsNotTakenFromTheNewCustomer()
{
    m_office->addMeter(m_customer, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
    const auto payment = m_office->pay(u"MTR-100"_s, u"90"_s, u"2026-02-01"_s);
    issueAll();
    const auto other = m_office->addCustomer(u"Kimaro"_s);
    must(DeviceService(m_office->context()).reassign(u"MTR-100"_s, other, u"Home"_s, day(u"2026-02-10"_s)));
    QCOMPARE(balance().credit, m_office->money(u"15"_s));
    m_office->pay(u"MTR-100"_s, u"10"_s, u"2026-02-11"_s);

    reverse(payment);

    QCOMPARE(m_office->count(u"SELECT vend_carry FROM device WHERE serial = 'MTR-100'"_s), 1000);
    QCOMPARE(balance().recovery, m_office->money(u"75"_s)); // 300 Wh; the rest was never delivered
    QCOMPARE(balance().credit, Money());
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::carryOfAMeterThatLeftIsTakenOutOfTheCredit_data()
{
    QTest::addColumn<QString>("paid");
    QTest::addColumn<bool>("isDelivered");
    QTest::addColumn<QString>("refunded");
    QTest::addColumn<QString>("recovery");
    QTest::newRow("delivered") << u"90"_s << true << u""_s << u"75"_s;
    QTest::newRow("cancelled") << u"90"_s << false << u""_s << u"0"_s;
    QTest::newRow("no token") << u"20"_s << false << u""_s << u"0"_s;
    QTest::newRow("credit was spent") << u"20"_s << false << u"8"_s << u"8"_s;
}

void TestMoneyReversal::carryOfAMeterThatLeftIsTakenOutOfTheCredit()
{
    QFETCH(QString, paid);
    QFETCH(bool, isDelivered);
    QFETCH(QString, refunded);
    QFETCH(QString, recovery);
    m_office->addMeter(m_customer, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
    const auto payment = m_office->pay(u"MTR-100"_s, paid, u"2026-02-01"_s);
    if (isDelivered)
        issueAll();
    const auto other = m_office->addCustomer(u"Kimaro"_s);
    must(DeviceService(m_office->context()).reassign(u"MTR-100"_s, other, u"Home"_s, day(u"2026-02-10"_s)));
    if (!refunded.isEmpty())
        QVERIFY(BalanceService(m_office->context()).refundCredit(m_customer, refunded, u"in cash"_s).has_value());

    const auto preview = must(m_office->payments().previewReversal(payment.id));
    reverse(payment);

    QCOMPARE(balance().recovery, m_office->money(recovery));
    QCOMPARE(balance().credit, Money());
    QCOMPARE(preview.effects.newRecovery(), balance().recovery);
    QCOMPARE(preview.effects.creditAfter, Money());
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::recoveryIsPaidFirstAndOpensAgain()
{
    const auto first = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    issueAll();
    reverse(first);

    const auto second = m_office->pay(u"MTR-1"_s, u"60"_s, u"2026-02-02"_s);
    QCOMPARE(m_office->describe(second), u"recovery 50.00, energy 10.00 -> 40 Wh"_s);
    QCOMPARE(balance().recovery, Money());

    reverse(second);
    QCOMPARE(balance().recovery, m_office->money(u"50"_s));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::recoveryWrittenOffStaysWrittenOff()
{
    const auto first = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    issueAll();
    reverse(first);
    const auto second = m_office->pay(u"MTR-1"_s, u"30"_s, u"2026-02-02"_s);
    m_office->archive(m_customer);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM journal_line WHERE account = 'expense:write_off'"_s), 2000);

    reverse(second);

    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM journal_line WHERE account = 'expense:write_off'"_s), 5000);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM journal_line WHERE account = 'receivable:recovery'"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::messagesNotYetSentAreStopped()
{
    m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-01"_s});
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    QCOMPARE(m_office->textOf(u"SELECT state FROM message"_s), u"queued"_s);

    reverse(payment);

    QCOMPARE(m_office->textOf(u"SELECT state || ' ' || detail FROM message"_s), u"failed payment was reversed"_s);
}

void TestMoneyReversal::reversalNeedsAReasonAndAnAcceptedPayment()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    auto payments = m_office->payments();
    QCOMPARE(payments.reverse(payment.id, u" "_s).error().field, u"reason"_s);
    reverse(payment);

    QCOMPARE(payments.reverse(payment.id, u"again"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(payments.reverse(unmatched().id, u"no"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM reversal"_s), 1);
}

void TestMoneyReversal::reversalIsNotBeforeThePayment()
{
    auto payments = m_office->payments();
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);

    const auto early = payments.reverse(payment.id, u"typing"_s, day(u"2026-01-31"_s));
    QCOMPARE(early.error().reason + u' ' + early.error().field, u"invalid_date date"_s);
    QVERIFY(payments.reverse(payment.id, u"typing"_s, day(u"2026-02-01"_s)).has_value());

    const auto tomorrow = m_office->pay(u"MTR-1"_s, u"50"_s, u"2029-01-01"_s);
    QCOMPARE(must(payments.reverse(tomorrow.id, u"typing"_s)).reversal->date, day(u"2029-01-01"_s));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::matchedPaymentIsBookedWithItsOwnDate()
{
    const auto payment = unmatched();

    const auto view = must(m_office->payments().match(payment.id, u"MTR-1"_s));

    QCOMPARE(m_office->describe(view), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(view.unmatched, u"matched"_s);
    QCOMPARE(view.namedSerial, u"NOBODY"_s);
    QCOMPARE(view.serial, u"MTR-1"_s);
    QCOMPARE(view.paidAt, payment.paidAt);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::refusedMatchStaysUnmatched()
{
    const auto payment = unmatched();
    const auto before = m_office->dump();

    const auto result = m_office->payments().match(payment.id, u"ALSO-NOBODY"_s);

    QCOMPARE(result.error().reason, u"unknown_serial"_s);
    QCOMPARE(m_office->dump(), before);
}

void TestMoneyReversal::unmatchedEndsInExactlyOneWay()
{
    const auto payment = unmatched();
    auto payments = m_office->payments();
    QCOMPARE(payments.returnedByHand(payment.id, QString()).error().field, u"note"_s);
    const auto returned = must(payments.returnedByHand(payment.id, u"cash to Mrs Mushi"_s));
    QCOMPARE(returned.unmatched, u"returned"_s);

    QCOMPARE(payments.match(payment.id, u"MTR-1"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(payments.askRefund(payment.id, u"wrong"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(payments.returnedByHand(payment.id, u"twice"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::refundIsAskedApprovedAndFollowed()
{
    const auto payment = unmatched();
    auto payments = m_office->payments();
    RefundQueue queue(m_office->context(u"worker"_s));
    const auto channel = m_office->account(u"Paystack"_s);

    QCOMPARE(payments.approveRefund(payment.id).error().reason, u"not_allowed"_s);
    QCOMPARE(must(payments.askRefund(payment.id, u"unknown payer"_s)).refund->state, u"asked"_s);
    QVERIFY(!must(queue.takeNext(channel)).has_value());
    QCOMPARE(payments.match(payment.id, u"MTR-1"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(must(payments.approveRefund(payment.id)).refund->state, u"approved"_s);

    const auto job = must(queue.takeNext(channel));
    QVERIFY(job.has_value());
    QVERIFY(!job->askOnly);
    QCOMPARE(job->request.amount, m_office->money(u"50"_s));
    QCOMPARE(m_office->count(u"SELECT count(*) FROM refund WHERE was_sent <> 0"_s), 1);
    QVERIFY(!must(queue.takeNext(channel)).has_value());
    QVERIFY(queue.finish(*job, {RefundProgress::Pending, u"RF1"_s, {}, false, false, {}}).has_value());
    m_office->clock.advance(std::chrono::minutes(10));
    const auto question = must(queue.takeNext(channel));
    QVERIFY(question->askOnly);
    QCOMPARE(question->reference, u"RF1"_s);
    QVERIFY(queue.finish(*question, {RefundProgress::Done, u"RF1"_s, {}, false, false, {}}).has_value());

    const auto done = must(payments.read(payment.id));
    QCOMPARE(done.unmatched, u"refunded"_s);
    QCOMPARE(done.refund->state, u"done"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::failedRefundMayBeAskedAgain()
{
    const auto payment = unmatched();
    auto payments = m_office->payments();
    RefundQueue queue(m_office->context());
    must(payments.askRefund(payment.id, u"first"_s));
    must(payments.approveRefund(payment.id));
    const auto job = must(queue.takeNext(m_office->account(u"Paystack"_s)));
    QVERIFY(queue.finish(*job, {RefundProgress::Failed, {}, u"no balance"_s, false, false, {}}).has_value());
    QCOMPARE(must(payments.read(payment.id)).refund->state, u"failed"_s);

    must(payments.askRefund(payment.id, u"second"_s));
    must(payments.approveRefund(payment.id));
    m_office->clock.advance(std::chrono::minutes(10));

    QVERIFY(!must(queue.takeNext(m_office->account(u"Paystack"_s)))->askOnly);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::lostAnswerOfARefundIsOnlyAskedFor()
{
    const auto payment = unmatched();
    auto payments = m_office->payments();
    RefundQueue queue(m_office->context());
    const auto channel = m_office->account(u"Paystack"_s);
    must(payments.askRefund(payment.id, u"first"_s));
    must(payments.approveRefund(payment.id));
    QVERIFY(must(queue.takeNext(channel)).has_value());
    // The program dies here; nobody calls finish().
    m_office->clock.advance(std::chrono::minutes(10));

    const auto after = must(queue.takeNext(channel));
    QVERIFY(after->askOnly);
    QVERIFY(queue.finish(*after, {RefundProgress::Unknown, {}, u"not found"_s, true, false, {}}).has_value());
    m_office->clock.advance(std::chrono::hours(1));
    QVERIFY(!must(queue.takeNext(channel))->askOnly);
}

void TestMoneyReversal::refundBeingSentIsNotClosedByAPerson()
{
    const auto payment = unmatched();
    answerRefund(sendRefund(payment.id), RefundProgress::Unknown, true); // 429: it did not arrive
    m_office->clock.advance(std::chrono::hours(1));
    const auto second = takeRefund();
    QVERIFY(!second->askOnly);

    QCOMPARE(m_office->payments().resolveRefund(payment.id, false, u"the device was found"_s).error().reason,
             u"not_allowed"_s);

    answerRefund(*second, RefundProgress::Unknown);
    QCOMPARE(must(m_office->payments().resolveRefund(payment.id, false, u"the portal shows none"_s)).refund->state,
             u"failed"_s);
}

void TestMoneyReversal::leaseOfARefundIsLongerThanTheCallMayTake()
{
    const auto payment = unmatched();
    m_office->corrupt(u"UPDATE account SET settings = '{\"timeout\":\"600\"}' WHERE name = 'Paystack'"_s);
    sendRefund(payment.id);
    m_office->clock.advance(std::chrono::seconds(600));

    QVERIFY(!takeRefund().has_value());
    QCOMPARE(m_office->payments().resolveRefund(payment.id, false, u"none there"_s).error().reason, u"not_allowed"_s);

    m_office->clock.advance(std::chrono::seconds(60)); // no answer of it can come any more
    QVERIFY(m_office->payments().resolveRefund(payment.id, false, u"none there"_s).has_value());
}

void TestMoneyReversal::refundThatAPersonClosedIsFollowedWhenTheChannelMakesIt()
{
    const auto payment = unmatched();
    sendRefund(payment.id); // its answer is lost
    m_office->clock.advance(std::chrono::minutes(10));
    const auto question = takeRefund();
    must(m_office->payments().resolveRefund(payment.id, false, u"the portal shows none"_s));

    answerRefund(*question, RefundProgress::Pending);
    QCOMPARE(must(m_office->payments().read(payment.id)).refund->state, u"pending"_s);
    QCOMPARE(m_office->payments().match(payment.id, u"MTR-1"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(openItems(u"refund_contradicts"_s), 1);

    m_office->clock.advance(std::chrono::minutes(10));
    answerRefund(takeRefund().value(), RefundProgress::Done);
    QCOMPARE(must(m_office->payments().read(payment.id)).unmatched, u"refunded"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::refundMadeAfterThePaymentWasMatchedIsToldOf()
{
    const auto payment = unmatched();
    sendRefund(payment.id);
    m_office->clock.advance(std::chrono::minutes(10));
    const auto question = takeRefund();
    must(m_office->payments().resolveRefund(payment.id, false, u"the portal shows none"_s));
    must(m_office->payments().match(payment.id, u"MTR-1"_s));

    answerRefund(*question, RefundProgress::Done);

    QCOMPARE(must(m_office->payments().read(payment.id)).unmatched, u"matched"_s);
    QCOMPARE(openItems(u"refund_contradicts"_s), 1);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyReversal::refundNotedAsMadeThatFailedIsToldOf()
{
    const auto payment = unmatched();
    sendRefund(payment.id);
    m_office->clock.advance(std::chrono::minutes(10));
    const auto question = takeRefund();
    must(m_office->payments().resolveRefund(payment.id, true, u"seen in the portal"_s));

    answerRefund(*question, RefundProgress::Failed);

    QCOMPARE(must(m_office->payments().read(payment.id)).refund->state, u"done"_s);
    QCOMPARE(openItems(u"refund_contradicts"_s), 1);
}

void TestMoneyReversal::answerOfAnEarlierRefundIsNotTakenForThisOne()
{
    const auto payment = unmatched();
    sendRefund(payment.id);
    m_office->clock.advance(std::chrono::minutes(10));
    const auto question = takeRefund();
    must(m_office->payments().resolveRefund(payment.id, false, u"the portal shows none"_s));
    m_office->clock.advance(std::chrono::minutes(1));
    sendRefund(payment.id);

    answerRefund(*question, RefundProgress::Done);

    QCOMPARE(must(m_office->payments().read(payment.id)).refund->state, u"approved"_s);
    QCOMPARE(openItems(u"refund_contradicts"_s), 1);
}

void TestMoneyReversal::channelThatEndsARefundSettlesWhatWasRaised()
{
    const auto payment = unmatched();
    const auto job = sendRefund(payment.id);
    QVERIFY(RefundQueue(m_office->context())
                .finish(job, {RefundProgress::Pending, u"RF1"_s, u"needs attention"_s, false, true, {}})
                .has_value());
    QCOMPARE(openItems(u"refund_waits"_s), 1);
    m_office->clock.advance(std::chrono::minutes(10));

    answerRefund(takeRefund().value(), RefundProgress::Done);

    QCOMPARE(openItems(u"refund_waits"_s), 0);
}

void TestMoneyReversal::channelThatCannotRefundSaysSo()
{
    const auto payment = unmatched(u"Bank"_s);

    const auto result = m_office->payments().askRefund(payment.id, u"wrong"_s);

    QCOMPARE(result.error().reason, u"not_supported"_s);
    QVERIFY(result.error().detail.contains(u"by hand"));
}

QTEST_GUILESS_MAIN(TestMoneyReversal)
#include "test_money_reversal.moc"
