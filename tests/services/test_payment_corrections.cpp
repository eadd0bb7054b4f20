#include "core/services/customer_family.h"
#include "core/services/message_service.h"
#include "core/services/open_item_service.h"
#include "core/services/payment_effects.h"
#include "core/services/token_service.h"
#include "tests/services/money_events.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString saleText(const SaleView &sale)
{
    QStringList paid;
    for (const auto &instalment : sale.schedule.instalments)
        paid.append(QString::number(instalment.paid.minorUnits()));
    return u"%1 %2 days %3+%4 unlock %5 carry %6 paid %7"_s.arg(sale.number, toWord(sale.state))
        .arg(sale.daysIssued)
        .arg(sale.daysPending)
        .arg(sale.unlockIssued)
        .arg(sale.serviceCarry.minorUnits())
        .arg(paid.join(u','));
}

/// Everything that effects say but the ids of new rows, which differ from one run to the next.
QString describe(const CustomerEffects &effects)
{
    QStringList lines{effects.name};
    for (const auto &plan : effects.plans)
        lines.append(saleText(plan.before) + u" -> "_s + saleText(plan.after));
    for (const auto &charge : effects.charges)
        lines.append(u"charge %1 %2: %3 -> %4 of %5"_s.arg(charge.device, charge.due.toString(Qt::ISODate))
                         .arg(charge.paidBefore.minorUnits())
                         .arg(charge.paidAfter.minorUnits())
                         .arg(charge.amount.minorUnits()));
    for (const auto &recovery : effects.recoveries)
        lines.append(u"recovery %1 %2: %3 -> %4 of %5 %6"_s.arg(recovery.isNew ? u"new"_s : u"old"_s)
                         .arg(recovery.isWrittenOff)
                         .arg(recovery.paidBefore.minorUnits())
                         .arg(recovery.paidAfter.minorUnits())
                         .arg(recovery.amount.minorUnits())
                         .arg(recovery.date.toString(Qt::ISODate)));
    for (const auto &carry : effects.carries)
        lines.append(
            u"carry %1: %2 -> %3"_s.arg(carry.device).arg(carry.before.minorUnits()).arg(carry.after.minorUnits()));
    for (const auto &token : effects.tokens)
        lines.append(u"token %1 %2 %3 %4: %5 -> %6"_s.arg(token.token.device, toWord(token.token.kind))
                         .arg(token.token.wattHours)
                         .arg(token.token.days)
                         .arg(token.stateBefore, token.token.state));
    lines.append(u"credit %1 -> %2"_s.arg(effects.creditBefore.minorUnits()).arg(effects.creditAfter.minorUnits()));
    return lines.join(u'\n');
}

CustomerBooks booksOf(TestOffice &office, const CustomerId &customer, const std::vector<PaymentId> &payments)
{
    return must(readCustomerBooks(office.database(), customer, payments));
}

/// Empty, or how the preview of the reversal differs from what reversing did.
QString reversalDiffers(TestOffice &office, const PaymentId &id, UsedGoods used)
{
    auto payments = office.payments();
    const auto dump = office.dump();
    const auto preview = must(payments.previewReversal(id, used));
    if (office.dump() != dump)
        return u"the preview wrote something"_s;
    const auto customer = must(presentCustomer(office.database(), *must(payments.read(id)).customerId));
    const auto before = booksOf(office, customer, {id});
    must(payments.reverse(id, u"typing error"_s, {}, used));
    const auto done = describe(differenceOf(before, booksOf(office, customer, {id})));
    return done == describe(preview.effects) ? QString() : describe(preview.effects) + u"\nbut\n"_s + done;
}

/// The same for a correction; a refusal must be the same one.
QString correctionDiffers(TestOffice &office, const PaymentId &id, const QString &serial)
{
    auto payments = office.payments();
    const auto dump = office.dump();
    const auto preview = payments.previewCorrection(id, serial);
    if (office.dump() != dump)
        return u"the preview wrote something"_s;
    const auto wrong = must(presentCustomer(office.database(), *must(payments.read(id)).customerId));
    const auto done = payments.correct(id, serial, u"wrong device"_s);
    if (done.has_value() != preview.has_value())
        return u"only one of them was refused"_s;
    if (!done.has_value())
        return done.error() == preview.error() && office.dump() == dump ? QString() : u"refused in another way"_s;
    if (preview->takenBack.id != wrong || preview->booked.id != *done->booked.customerId)
        return u"another customer"_s;
    const bool isSameBooking = office.describe(preview->result.booked) == office.describe(done->booked);
    return isSameBooking ? QString() : office.describe(done->booked);
}

} // namespace

/// Reversals seen beforehand, and payments moved to the device they were meant for (product expectations, section 2).
class TestPaymentCorrections final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void previewOfAReversalSaysWhatChangesAndWritesNothing();
    void previewNamesInstalmentsChargesAndRecovery();
    void usedEnergyCanBeWrittenOff();
    void aPaymentThatIsNotBookedHasNoPreview();
    void previewSaysWhatReversalThenDoesOnRandomHistories();
    void matchIsShownBeforehand();

    void moneyMovesToTheRightDeviceInOneStep();
    void bothHalvesCancelInTheMoneyAccountOfTheDay();
    void theSameRowArrivingAgainIsStillADuplicate();
    void aCorrectionMayBeCorrectedAgain();
    void aRefusedCorrectionChangesNothing_data();
    void aRefusedCorrectionChangesNothing();
    void creditAndMoneyThatIsGoneAreNotMoved();
    void reversalAtTheProviderReachesTheCorrection();
    void correctionsKeepTheBooksInOrderOnRandomHistories();

    void reversalBeforeItsPaymentWaitsAndIsApplied();
    void aReversedPaymentThatIsRefusedIsNotUnmatched();
    void reversalSettlesWhatTheProviderLeftOpen();
    void messagesOfAPaymentAreListedAndSentAgain();

private:
    void issueAll();
    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer, m_other;
};

void TestPaymentCorrections::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=30 max_size=40 seed=20260105");
}

void TestPaymentCorrections::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
    m_other = m_office->addCustomer(u"Kimaro"_s);
    m_office->addMeter(m_customer, u"MTR-1"_s);
    m_office->addMeter(m_other, u"MTR-2"_s);
}

void TestPaymentCorrections::issueAll()
{
    TokenService tokens(m_office->context());
    for (const auto &token : must(tokens.list({u"queued"_s, {}, false}, {1000, {}})).rows)
        must(tokens.resolveIssued(token.id, u"1234 5678 9012 3456 7890"_s));
}

void TestPaymentCorrections::previewOfAReversalSaysWhatChangesAndWritesNothing()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50.01"_s, u"2026-02-01"_s);
    const auto before = m_office->dump();

    const auto preview = must(m_office->payments().previewReversal(payment.id));

    QCOMPARE(m_office->dump(), before);
    QCOMPARE(describe(preview.effects),
             u"Asha Mushi\ncarry MTR-1: 1 -> 0\ntoken MTR-1 energy 200 0: queued -> cancelled\n"
             "credit 0 -> 0"_s);
    QCOMPARE(preview.payment.status, PaymentStatus::Reversed);
    QCOMPARE(preview.effects.newRecovery(), Money());
}

void TestPaymentCorrections::previewNamesInstalmentsChargesAndRecovery()
{
    Tariff tariff;
    tariff.name = u"Weekly"_s;
    tariff.pricePerKwh = Money(25'000);
    tariff.accessRate = {Money(1'000), 7};
    m_office->addTariff(tariff);
    m_office->addMeter(m_customer, u"MTR-W"_s, u"2026-01-05"_s, u"Weekly"_s);
    const auto sale = m_office->sell(m_customer, u"Fridge"_s, {}, {u"300"_s, u"0"_s, 3, u"2026-01-01"_s});
    const auto payment = m_office->pay(u"MTR-W"_s, u"140"_s, u"2026-02-02"_s);
    issueAll();

    const auto preview = must(m_office->payments().previewReversal(payment.id));

    QCOMPARE(preview.effects.plans.size(), size_t(1));
    QCOMPARE(preview.effects.plans.front().before.schedule.paid(), m_office->money(u"100"_s));
    QCOMPARE(preview.effects.plans.front().after.schedule.paid(), Money());
    QCOMPARE(preview.effects.plans.front().after.id, sale.id);
    QCOMPARE(preview.effects.charges.size(), size_t(4));
    QCOMPARE(preview.effects.charges.front().paidAfter, Money());
    QVERIFY(preview.effects.tokens.empty());
    // 100.00 of the fridge and 40.00 of access rate left nothing for energy.
    QCOMPARE(preview.effects.newRecovery(), Money());
}

void TestPaymentCorrections::usedEnergyCanBeWrittenOff()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    issueAll();
    auto payments = m_office->payments();
    QCOMPARE(must(payments.previewReversal(payment.id)).effects.newRecovery(), m_office->money(u"50"_s));

    must(payments.reverse(payment.id, u"our mistake"_s, {}, UsedGoods::AreWrittenOff));

    QCOMPARE(must(BalanceService(m_office->context()).balance(m_customer, day(u"2026-03-01"_s))).recovery, Money());
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM journal_line WHERE account = 'expense:write_off'"_s), 5000);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentCorrections::aPaymentThatIsNotBookedHasNoPreview()
{
    const auto unmatched = m_office->pay(u"NOBODY"_s, u"50"_s, u"2026-02-01"_s);

    QCOMPARE(m_office->payments().previewReversal(unmatched.id).error().reason, u"not_allowed"_s);
}

void TestPaymentCorrections::previewSaysWhatReversalThenDoesOnRandomHistories()
{
    const bool holds = rc::check("preview of a reversal", [] {
        const auto history = *rc::gen::container<std::vector<MoneyEvent>>(moneyEvents());
        MoneyHistory world(7);
        for (const auto &event : history) {
            RC_ASSERT(world.play(event).isEmpty());
            if (event.which % 4 != 0)
                continue;
            const auto id = world.paymentAt(event.which, u"status = 'accepted'"_s);
            const auto used = event.which % 8 == 0 ? UsedGoods::AreOwed : UsedGoods::AreWrittenOff;
            const auto difference = id ? reversalDiffers(world.office, *id, used) : QString();
            if (!difference.isEmpty())
                RC_FAIL(difference.toStdString());
        }
        const auto problems = world.office.verify();
        if (!problems.isEmpty())
            RC_FAIL(problems.toStdString());
    });
    QVERIFY(holds);
}

void TestPaymentCorrections::matchIsShownBeforehand()
{
    const auto unmatched = m_office->pay(u"NOBODY"_s, u"50"_s, u"2026-02-01"_s);
    const auto before = m_office->dump();
    auto payments = m_office->payments();

    const auto preview = must(payments.previewMatch(unmatched.id, u"MTR-2"_s));

    QCOMPARE(m_office->dump(), before);
    QCOMPARE(preview.customerName, u"Asha Kimaro"_s);
    QCOMPARE(preview.receiptNumber, QString());
    QCOMPARE(m_office->describe(preview), m_office->describe(must(payments.match(unmatched.id, u"MTR-2"_s))));
    QCOMPARE(payments.previewMatch(unmatched.id, u"MTR-2"_s).error().reason, u"not_allowed"_s);
}

void TestPaymentCorrections::moneyMovesToTheRightDeviceInOneStep()
{
    const auto wrong = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    auto payments = m_office->payments();

    const auto moved = must(payments.correct(wrong.id, u" mtr-2"_s, u"the payer said so"_s));

    QCOMPARE(moved.reversed.status, PaymentStatus::Reversed);
    QCOMPARE(moved.reversed.correctedBy->id, moved.booked.id);
    QCOMPARE(moved.reversed.correctedBy->serial, u"MTR-2"_s);
    QCOMPARE(moved.booked.corrects->id, wrong.id);
    QCOMPARE(moved.booked.reference, wrong.reference + u"~1"_s);
    QCOMPARE(moved.booked.paidAt, wrong.paidAt);
    QCOMPARE(moved.booked.sender, wrong.sender);
    QCOMPARE(moved.booked.customerName, u"Asha Kimaro"_s);
    QCOMPARE(m_office->describe(moved.booked), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(must(payments.find(moved.booked.receiptNumber)).id, moved.booked.id);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentCorrections::bothHalvesCancelInTheMoneyAccountOfTheDay()
{
    const auto wrong = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    must(m_office->payments().correct(wrong.id, u"MTR-2"_s, u"typing error"_s));

    QCOMPARE(m_office->textOf(u"SELECT group_concat(d, ' ') FROM (SELECT e.date || ':' || sum(l.amount) AS d FROM "
                              "journal_line l JOIN journal_entry e ON e.id = l.entry_id WHERE l.account LIKE 'money:%' "
                              "GROUP BY e.date)"_s),
             u"2026-02-01:5000"_s);
}

void TestPaymentCorrections::theSameRowArrivingAgainIsStillADuplicate()
{
    const auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto wrong = m_office->receive(row);
    must(m_office->payments().correct(wrong.id, u"MTR-2"_s, u"typing error"_s));
    const auto before = m_office->dump();

    const auto again = m_office->receive(row);

    QCOMPARE(again.status, PaymentStatus::Duplicate);
    QCOMPARE(again.id, wrong.id);
    QVERIFY(again.correctedBy.has_value());
    QCOMPARE(m_office->dump(), before);
}

void TestPaymentCorrections::aCorrectionMayBeCorrectedAgain()
{
    m_office->addMeter(m_other, u"MTR-3"_s);
    const auto wrong = m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s));
    auto payments = m_office->payments();
    const auto first = must(payments.correct(wrong.id, u"MTR-2"_s, u"typing error"_s));

    const auto second = must(payments.correct(first.booked.id, u"MTR-3"_s, u"once more"_s));

    QCOMPARE(second.booked.reference, u"R1~2"_s);
    QCOMPARE(payments.correct(wrong.id, u"MTR-3"_s, u"again"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentCorrections::aRefusedCorrectionChangesNothing_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("its own device") << u"mtr-1"_s << u"why"_s << u"same_device"_s;
    QTest::newRow("no such device") << u"MTR-9"_s << u"why"_s << u"unknown_serial"_s;
    QTest::newRow("nobody's device") << u"SHS-STOCK"_s << u"why"_s << u"unassigned_device"_s;
    QTest::newRow("nothing to pay there") << u"SHS-DONE1"_s << u"why"_s << u"nothing_to_pay"_s;
    QTest::newRow("no serial") << u" "_s << u"why"_s << u"required"_s;
    QTest::newRow("no reason") << u"MTR-2"_s << u" "_s << u"required"_s;
}

void TestPaymentCorrections::aRefusedCorrectionChangesNothing()
{
    QFETCH(QString, serial);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    m_office->addStock(u"SHS-STOCK"_s);
    m_office->addStock(u"SHS-DONE1"_s);
    const auto other = m_office->addCustomer(u"Laizer"_s);
    m_office->sell(other, u"Panel"_s, u"SHS-DONE1"_s, {u"10"_s, u"10"_s, 1, u"2026-01-10"_s});
    m_office->pay(u"SHS-DONE1"_s, u"10"_s, u"2026-01-11"_s);
    const auto wrong = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto before = m_office->dump();

    QCOMPARE(m_office->payments().correct(wrong.id, serial, reason).error().reason, code);

    QCOMPARE(m_office->dump(), before);
}

void TestPaymentCorrections::creditAndMoneyThatIsGoneAreNotMoved()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto gone = m_office->receive(row);
    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);
    auto payments = m_office->payments();
    QCOMPARE(payments.correct(gone.id, u"MTR-2"_s, u"why"_s).error().reason, u"provider_reversed"_s);

    m_office->addStock(u"SHS-00001"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-00001"_s, {u"10"_s, u"0"_s, 1, u"2026-01-10"_s});
    m_office->pay(u"SHS-00001"_s, u"30"_s, u"2026-02-01"_s);
    const auto spent = must(BalanceService(m_office->context()).applyCredit(m_customer, u"MTR-1"_s, u"20"_s));
    QCOMPARE(payments.correct(spent.id, u"MTR-2"_s, u"why"_s).error().reason, u"not_allowed"_s);
}

void TestPaymentCorrections::reversalAtTheProviderReachesTheCorrection()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto wrong = m_office->receive(row);
    const auto moved = must(m_office->payments().correct(wrong.id, u"MTR-2"_s, u"typing error"_s));

    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);

    const auto items = must(OpenItemService(m_office->context()).list(false, {10, {}})).rows;
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().kind, u"provider_reversed"_s);
    QCOMPARE(items.front().subjectId, moved.booked.id.toBytes());
}

void TestPaymentCorrections::correctionsKeepTheBooksInOrderOnRandomHistories()
{
    const bool holds = rc::check("corrections", [] {
        const auto history = *rc::gen::container<std::vector<MoneyEvent>>(moneyEvents());
        MoneyHistory world(7);
        for (const auto &event : history) {
            RC_ASSERT(world.play(event).isEmpty());
            if (event.which % 3 != 0)
                continue;
            const auto id = world.paymentAt(event.which, u"status = 'accepted'"_s);
            const auto difference =
                id ? correctionDiffers(world.office, *id, world.serialAt(event.which / 3)) : QString();
            if (!difference.isEmpty())
                RC_FAIL(difference.toStdString());
        }
        const auto problems = world.office.verify();
        if (!problems.isEmpty())
            RC_FAIL(problems.toStdString());
        const auto before = world.office.dump();
        world.deliverAllAgain(3);
        RC_ASSERT(world.office.dump() == before);
    });
    QVERIFY(holds);
}

void TestPaymentCorrections::reversalBeforeItsPaymentWaitsAndIsApplied()
{
    // Providers report a reversal without what the payer wrote, and with its own time.
    auto row = m_office->row(u"R1"_s, {}, u"50"_s, u"2026-02-03"_s);
    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);
    m_office->receive(row);
    OpenItemService openItems(m_office->context());
    QCOMPARE(must(openItems.list(false, {10, {}})).rows.front().kind, u"reversal_waiting"_s);
    const auto payment = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);

    const auto view = m_office->receive(payment);
    m_office->receive(payment);

    QCOMPARE(view.status, PaymentStatus::Reversed);
    QCOMPARE(view.paidAt, payment.paidAt);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM allocation"_s), 0);
    QCOMPARE(m_office->count(u"SELECT sum(amount) FROM day_total"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token WHERE state <> 'cancelled'"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM message WHERE state = 'queued'"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM recovery_charge"_s), 0);
    const auto items = must(openItems.list(false, {10, {}})).rows;
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().kind, u"reversed_before_payment"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentCorrections::aReversedPaymentThatIsRefusedIsNotUnmatched()
{
    auto row = m_office->row(u"R1"_s, {}, u"50"_s, u"2026-02-03"_s);
    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);

    const auto view = m_office->receive(m_office->row(u"R1"_s, u"NOBODY"_s, u"50"_s, u"2026-02-01"_s));

    QCOMPARE(m_office->describe(view), u"failed reversed_by_provider"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment WHERE unmatched = 'open'"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentCorrections::reversalSettlesWhatTheProviderLeftOpen()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto payment = m_office->receive(row);
    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);

    must(m_office->payments().reverse(payment.id, u"the provider took it back"_s));

    const auto all = must(OpenItemService(m_office->context()).list(true, {10, {}})).rows;
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().resolvedBy, u"anna"_s);
    QCOMPARE(all.front().note, u"the provider took it back"_s);
}

void TestPaymentCorrections::messagesOfAPaymentAreListedAndSentAgain()
{
    const auto payment = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    m_office->pay(u"MTR-2"_s, u"50"_s, u"2026-02-01"_s);
    issueAll();
    MessageService messages(m_office->context());
    const auto sent = must(messages.ofPayment(payment.id));
    QCOMPARE(sent.size(), size_t(1));

    must(messages.resend(sent.front().id));

    const auto both = must(messages.ofPayment(payment.id));
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(both.back().body, sent.front().body);
    QVERIFY(both.back().id != sent.front().id);
}

QTEST_GUILESS_MAIN(TestPaymentCorrections)
#include "test_payment_corrections.moc"
