#include "core/domain/distribution.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate soldOn(2026, 1, 10);
const QDate firstDue(2026, 2, 10);

template <typename SomeId>
SomeId idOf(const QString &name)
{
    return SomeId(makeNaturalUuid(u"test"_s, {name}));
}

DeviceId device(const QString &name)
{
    return idOf<DeviceId>(name);
}

/// 3 x 300 monthly and `down`, sold on 10 January; without a device when its name is empty.
PlanState plan(const QString &name, const QString &deviceName, qint64 order, qint64 down = 0, qint64 paid = 0)
{
    PlanState state;
    state.sale = idOf<SaleId>(name);
    if (!deviceName.isEmpty())
        state.device = device(deviceName);
    state.creationOrder = order;
    state.schedule =
        *makeSchedule({Money(900 + down), Money(down), InstalmentCount{3}, Period::Monthly, soldOn, std::nullopt});
    Money left(paid);
    for (auto &instalment : state.schedule.instalments) {
        instalment.paid = std::min(left, instalment.cost);
        left -= instalment.paid;
    }
    return state;
}

AccessDebt access(const QString &meter, const QDate &due, qint64 open)
{
    return {idOf<AccessChargeId>(meter + due.toString()), device(meter), due, Money(open)};
}

PaidDevice meterX(qint64 minimum = 0, qint64 carry = 0)
{
    return {device(u"X"_s), MeterState{Money(25000), 1, Money(carry), Money(minimum)}};
}

PaidDevice planX(const PlanState &state)
{
    return {*state.device, state.sale};
}

PaidDevice nothingX()
{
    return {device(u"X"_s), NothingToBuy()};
}

PaidDevice serviceX(qint64 minimum = 0, qint64 carry = 0)
{
    return {device(u"X"_s), ServiceState{idOf<SaleId>(u"service"_s), Money(150), Money(minimum), Money(carry)}};
}

/// "access_rate 20, device_instalment 1 300 -> 12 days": the reason word instead when it is refused.
QString describe(const Result<Distribution> &result)
{
    if (!result.has_value())
        return result.error().reason;
    QStringList lines;
    for (const auto &line : result->lines) {
        QStringList words{toWord(line.type)};
        if (line.instalment.has_value())
            words << QString::number(*line.instalment);
        words << QString::number(line.amount.minorUnits());
        lines << words.join(u' ');
    }
    QStringList tokens;
    for (const auto &token : result->tokens) {
        const qint64 quantity = token.kind == TokenKind::Energy ? token.wattHours : token.days;
        tokens << toWord(token.kind) + (quantity > 0 ? u' ' + QString::number(quantity) : QString());
    }
    if (result->noToken != NoTokenReason::None)
        tokens << u"no token: "_s + toWord(result->noToken);
    return lines.join(u", ") + u" -> "_s + tokens.join(u", ");
}

QString pay(qint64 amount, const QDate &date, const DebtPicture &debts, PaymentOrigin origin = PaymentOrigin::Channel,
            DeviceDebtScope scope = DeviceDebtScope::AllDevices)
{
    return describe(distribute(Money(amount), date, debts, origin, scope));
}

} // namespace

class TestDistribution final : public QObject
{
    Q_OBJECT

private slots:
    void amountsMustBePositiveAndNotTooLarge()
    {
        for (const qint64 amount : {qint64(0), qint64(-1), Money::maximum + 1})
            QCOMPARE(pay(amount, firstDue, {{}, {}, {}, meterX()}), u"invalid_amount"_s);
        const PaidDevice cheap{device(u"X"_s), MeterState{Money(1), 1, Money(), Money()}};
        QCOMPARE(pay(Money::maximum, firstDue, {{}, {}, {}, cheap}), u"invalid_amount"_s);
        QCOMPARE(pay(Money::maximum, firstDue, {{}, {}, {}, meterX()}),
                 u"energy 10000000000000000 -> energy 400000000000000"_s);
    }

    // Steps 1 to 3.
    void recoveriesComeFirstInTheirOrder()
    {
        const DebtPicture debts{{{idOf<RecoveryId>(u"a"_s), Money(50)}, {idOf<RecoveryId>(u"b"_s), Money(30)}},
                                {},
                                {plan(u"fridge"_s, {}, 1)},
                                meterX()};
        const auto result = distribute(Money(65), firstDue, debts, PaymentOrigin::Channel);

        QCOMPARE(describe(result), u"recovery 50, recovery 15 -> no token: debts_took_all"_s);
        QCOMPARE(result->lines[0].recovery, idOf<RecoveryId>(u"a"_s));
        QCOMPARE(result->lines[1].recovery, idOf<RecoveryId>(u"b"_s));
    }
    void appliancesComeBeforeOlderDeviceDebts()
    {
        const DebtPicture debts{{}, {access(u"X"_s, soldOn, 20)}, {plan(u"fridge"_s, {}, 1)}, meterX()};
        QCOMPARE(pay(310, firstDue, debts),
                 u"appliance_instalment 1 300, access_rate 10 -> no token: debts_took_all"_s);
    }
    void anUnpaidDownPaymentOfAnApplianceIsDueOnTheSaleDate()
    {
        const DebtPicture debts{{}, {}, {plan(u"fridge"_s, {}, 1, 100)}, meterX()};
        QCOMPARE(pay(600, soldOn.addDays(-1), debts), u"energy 600 -> energy 24"_s);
        QCOMPARE(pay(600, soldOn, debts), u"appliance_instalment 0 100, energy 500 -> energy 20"_s);
    }
    void whatIsNotYetDueIsLeftAlone()
    {
        const DebtPicture debts{
            {}, {access(u"X"_s, firstDue, 20)}, {plan(u"fridge"_s, {}, 1), plan(u"Y"_s, u"Y"_s, 2)}, meterX()};
        QCOMPARE(pay(500, firstDue.addDays(-1), debts), u"energy 500 -> energy 20"_s);
    }
    void deviceDebtsGoByDateThenAccessThenAgeOfTheSale()
    {
        auto old = plan(u"old"_s, u"Y"_s, 1);
        auto young = plan(u"young"_s, u"Z"_s, 2);
        const DebtPicture debts{
            {}, {access(u"other"_s, firstDue, 20), access(u"X"_s, firstDue.addDays(1), 30)}, {young, old}, meterX()};
        const auto result = distribute(Money(660), firstDue.addDays(1), debts, PaymentOrigin::Channel);

        QCOMPARE(describe(result), u"access_rate 20, device_instalment 1 300, device_instalment 1 300, access_rate 30, "
                                   "energy 10 -> no token: below_one_step"_s);
        QCOMPARE(result->lines[1].sale, old.sale);
        QCOMPARE(result->lines[2].sale, young.sale);
    }
    void chargesOfOneDateKeepTheirOrder()
    {
        const DebtPicture debts{
            {},
            {access(u"B"_s, firstDue, 20), access(u"A"_s, firstDue, 20), access(u"X"_s, firstDue, 20)},
            {},
            meterX()};
        const auto result = distribute(Money(50), firstDue, debts, PaymentOrigin::Channel);
        QCOMPARE(result->lines[0].device, device(u"B"_s));
        QCOMPARE(result->lines[1].device, device(u"A"_s));
        QCOMPARE(result->lines[2].amount, Money(10));
    }
    void aLineNamesWhatItPays()
    {
        const DebtPicture debts{{}, {access(u"other"_s, firstDue, 20)}, {plan(u"Y"_s, u"Y"_s, 1)}, meterX()};
        const auto result = distribute(Money(1000), firstDue, debts, PaymentOrigin::Channel);

        QCOMPARE(result->lines[0].accessCharge, idOf<AccessChargeId>(u"other"_s + firstDue.toString()));
        QCOMPARE(result->lines[0].device, device(u"other"_s));
        QCOMPARE(result->lines[0].due, firstDue);
        QCOMPARE(result->lines[1].sale, idOf<SaleId>(u"Y"_s));
        QCOMPARE(result->lines[1].device, device(u"Y"_s));
        QCOMPARE(result->lines[1].due, firstDue);
        QCOMPARE(result->lines[2].device, device(u"X"_s));
        QVERIFY(!result->lines[2].sale.has_value());
    }
    void thisMeterOnlyLeavesOtherDevicesAlone()
    {
        const DebtPicture debts{{},
                                {access(u"other"_s, soldOn, 20), access(u"X"_s, firstDue, 30)},
                                {plan(u"Y"_s, u"Y"_s, 1), plan(u"fridge"_s, {}, 2)},
                                meterX()};
        QCOMPARE(pay(830, firstDue, debts, PaymentOrigin::Channel, DeviceDebtScope::ThisMeterOnly),
                 u"appliance_instalment 1 300, access_rate 30, energy 500 -> energy 20"_s);
        const DebtPicture idle{{}, {access(u"other"_s, soldOn, 20)}, {}, nothingX()};
        QCOMPARE(pay(830, firstDue, idle, PaymentOrigin::Channel, DeviceDebtScope::ThisMeterOnly), u"nothing_to_pay"_s);
    }

    // Another device's plan in step 3.
    void anotherDeviceGetsNoDaysNow()
    {
        const DebtPicture debts{{}, {}, {plan(u"Y"_s, u"Y"_s, 1)}, meterX()};
        QCOMPARE(pay(550, firstDue, debts), u"device_instalment 1 300, energy 250 -> energy 10"_s);
    }
    void anotherDeviceThatIsFinishedGetsItsUnlockAtOnce()
    {
        const DebtPicture debts{{}, {}, {plan(u"Y"_s, u"Y"_s, 1, 0, 600)}, meterX()};
        const auto result = distribute(Money(550), QDate(2026, 4, 10), debts, PaymentOrigin::Channel);

        QCOMPARE(describe(result), u"device_instalment 3 300, energy 250 -> energy 10, unlock"_s);
        QCOMPARE(result->tokens[1].device, device(u"Y"_s));
        QCOMPARE(pay(300, QDate(2026, 4, 10), debts), u"device_instalment 3 300 -> unlock, no token: debts_took_all"_s);
    }
    void everyFinishedDeviceGetsOneUnlock()
    {
        auto first = plan(u"first"_s, u"Y"_s, 1, 0, 100);
        auto second = plan(u"second"_s, u"Z"_s, 2, 0, 100);
        const DebtPicture debts{{}, {}, {first, second}, nothingX()};
        const auto result = distribute(Money(1600), QDate(2026, 4, 10), debts, PaymentOrigin::Channel);
        QCOMPARE(result->tokens.size(), size_t(2));
        QVERIFY(result->tokens[0].device != result->tokens[1].device);
    }
    void aFinishedApplianceGetsNoToken()
    {
        const DebtPicture debts{{}, {}, {plan(u"fridge"_s, {}, 1, 0, 600)}, nothingX()};
        QCOMPARE(pay(300, QDate(2026, 4, 10), debts), u"appliance_instalment 3 300 -> no token: nothing_to_buy"_s);
    }

    // Step 4, meters.
    void theCarryRaisesTheTokenButNotTheMinimum()
    {
        QCOMPARE(pay(500, soldOn, {{}, {}, {}, meterX(0, 125)}), u"energy 500 -> energy 25"_s);
        QCOMPARE(pay(499, soldOn, {{}, {}, {}, meterX(500, 125)}), u"below_minimum"_s);
        QCOMPARE(pay(500, soldOn, {{}, {}, {}, meterX(500)}), u"energy 500 -> energy 20"_s);
    }
    void theMinimumLooksAtWhatIsLeftAfterTheDebts()
    {
        const DebtPicture debts{{}, {access(u"X"_s, soldOn, 30)}, {}, meterX(500)};
        QCOMPARE(pay(530, soldOn, debts), u"access_rate 30, energy 500 -> energy 20"_s);
        QCOMPARE(pay(529, soldOn, debts), u"below_minimum"_s);
        QCOMPARE(pay(31, soldOn, debts), u"below_minimum"_s);
        QCOMPARE(pay(30, soldOn, debts), u"access_rate 30 -> no token: debts_took_all"_s);
        QCOMPARE(pay(29, soldOn, debts), u"access_rate 29 -> no token: debts_took_all"_s);
    }
    void moneyBelowOneStepWaitsInTheCarry()
    {
        const auto result = distribute(Money(20), soldOn, {{}, {}, {}, meterX(0, 3)}, PaymentOrigin::Channel);
        QCOMPARE(describe(result), u"energy 20 -> no token: below_one_step"_s);
        QCOMPARE(result->meterCarry, Money(23));
    }
    void theTokenKnowsItsCost()
    {
        const auto result = distribute(Money(510), soldOn, {{}, {}, {}, meterX(0, 3)}, PaymentOrigin::Channel);
        const TokenDemand expected{device(u"X"_s), TokenKind::Energy, 20, 0, 0, Money(500), std::nullopt};
        QCOMPARE(result->tokens, std::vector{expected});
        QCOMPARE(result->meterCarry, Money(13));
    }
    void debtsOnlyLeaveTheCarryAlone()
    {
        const auto result =
            distribute(Money(30), soldOn, {{}, {access(u"X"_s, soldOn, 30)}, {}, meterX(0, 3)}, PaymentOrigin::Channel);
        QVERIFY(!result->meterCarry.has_value());
    }

    // Step 4, plans.
    void theOwnPlanTakesFutureInstalmentsAndItsDownPayment()
    {
        const auto own = plan(u"X"_s, u"X"_s, 1, 100);
        QCOMPARE(pay(99, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 0 99 -> no token: down_payment_open"_s);
        QCOMPARE(pay(100, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 0 100 -> no token: down_payment_only"_s);
        QCOMPARE(pay(550, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 0 100, device_instalment 1 300, device_instalment 2 150 -> days 43"_s);
        QCOMPARE(
            pay(1000, soldOn, {{}, {}, {own}, planX(own)}),
            u"device_instalment 0 100, device_instalment 1 300, device_instalment 2 300, device_instalment 3 300 -> unlock"_s);
    }
    void ownOverdueInstalmentsAreNotDebtsBeforeTheToken()
    {
        const auto own = plan(u"X"_s, u"X"_s, 1);
        const auto other = plan(u"Y"_s, u"Y"_s, 2);
        QCOMPARE(pay(310, firstDue, {{}, {}, {own, other}, planX(own)}),
                 u"device_instalment 1 300, device_instalment 1 10 -> no token: below_one_day"_s);
        QCOMPARE(
            distribute(Money(310), firstDue, {{}, {}, {own, other}, planX(own)}, PaymentOrigin::Channel)->lines[0].sale,
            other.sale);
    }
    void nextInstalmentIsAMinimumOnTheRemainder()
    {
        auto own = plan(u"X"_s, u"X"_s, 1, 100, 250);
        own.minimum = SaleMinimum::NextInstalment;
        QCOMPARE(pay(149, soldOn, {{}, {}, {own}, planX(own)}), u"below_minimum"_s);
        QCOMPARE(pay(150, soldOn, {{}, {}, {own}, planX(own)}), u"device_instalment 1 150 -> days 28"_s);
        const DebtPicture withDebt{{}, {access(u"M"_s, soldOn, 20)}, {own}, planX(own)};
        QCOMPARE(pay(169, soldOn, withDebt), u"below_minimum"_s);
        QCOMPARE(pay(20, soldOn, withDebt), u"access_rate 20 -> no token: debts_took_all"_s);
        auto unpaid = plan(u"X"_s, u"X"_s, 1, 100);
        unpaid.minimum = SaleMinimum::NextInstalment;
        QCOMPARE(pay(99, soldOn, {{}, {}, {unpaid}, planX(unpaid)}), u"below_minimum"_s);
        QCOMPARE(pay(100, soldOn, {{}, {}, {unpaid}, planX(unpaid)}),
                 u"device_instalment 0 100 -> no token: down_payment_only"_s);
    }
    void surplusIsCreditFromAChannelAndRefusedFromStaff()
    {
        const auto own = plan(u"X"_s, u"X"_s, 1, 0, 850);
        const DebtPicture debts{{}, {access(u"M"_s, soldOn, 20)}, {own}, planX(own)};
        QCOMPARE(pay(75, soldOn, debts), u"access_rate 20, device_instalment 3 50, credit 5 -> unlock"_s);
        QCOMPARE(pay(75, soldOn, debts, PaymentOrigin::Staff), u"exceeds_outstanding"_s);
        QCOMPARE(pay(70, soldOn, debts, PaymentOrigin::Staff), u"access_rate 20, device_instalment 3 50 -> unlock"_s);
    }
    void waitingDaysDoNotComeWithAPaymentThatDebtsTakeWhole()
    {
        const auto own = plan(u"X"_s, u"X"_s, 1, 0, 300);
        const DebtPicture debts{{}, {access(u"M"_s, soldOn, 20)}, {own}, planX(own)};
        QCOMPARE(pay(20, soldOn, debts), u"access_rate 20 -> no token: debts_took_all"_s);
        QCOMPARE(pay(21, soldOn, debts), u"access_rate 20, device_instalment 2 1 -> days 28"_s);
    }

    // Check 7.
    void withNothingToDoAPaymentIsRefused()
    {
        const auto finished = plan(u"X"_s, u"X"_s, 1, 0, 900);
        const auto notDue = plan(u"fridge"_s, {}, 2);
        for (const auto origin : {PaymentOrigin::Channel, PaymentOrigin::Staff}) {
            QCOMPARE(pay(10, soldOn, {{}, {}, {}, nothingX()}, origin), u"nothing_to_pay"_s);
            QCOMPARE(pay(10, soldOn, {{}, {}, {finished}, planX(finished)}, origin), u"nothing_to_pay"_s);
            QCOMPARE(pay(10, soldOn, {{}, {}, {notDue}, nothingX()}, origin), u"nothing_to_pay"_s);
        }
    }
    void withoutAPlanDebtsCanStillBePaid()
    {
        const DebtPicture debts{{}, {}, {plan(u"fridge"_s, {}, 2)}, nothingX()};
        QCOMPARE(pay(300, firstDue, debts, PaymentOrigin::Staff),
                 u"appliance_instalment 1 300 -> no token: nothing_to_buy"_s);
        QCOMPARE(pay(301, firstDue, debts, PaymentOrigin::Staff), u"exceeds_outstanding"_s);
        QCOMPARE(pay(301, firstDue, debts), u"appliance_instalment 1 300, credit 1 -> no token: nothing_to_buy"_s);
        const DebtPicture recovery{{{idOf<RecoveryId>(u"a"_s), Money(50)}}, {}, {}, nothingX()};
        QCOMPARE(pay(50, firstDue, recovery), u"recovery 50 -> no token: nothing_to_buy"_s);
    }
    void aFinishedPlanIsNotUnlockedTwice()
    {
        auto finished = plan(u"X"_s, u"X"_s, 1, 0, 900);
        finished.unlockIssued = true;
        const DebtPicture debts{{{idOf<RecoveryId>(u"a"_s), Money(50)}}, {}, {finished}, planX(finished)};
        QCOMPARE(pay(60, firstDue, debts), u"recovery 50, credit 10 -> no token: already_unlocked"_s);
    }

    // Step 4, services.
    void aServiceSellsWholeDaysAndCarriesTheRest()
    {
        const auto result = distribute(Money(1000), soldOn, {{}, {}, {}, serviceX()}, PaymentOrigin::Channel);
        QCOMPARE(describe(result), u"service 1000 -> days 6"_s);
        QCOMPARE(result->serviceCarry, Money(100));
        const TokenDemand expected{device(u"X"_s), TokenKind::Days, 0, 6, 0, Money(900), idOf<SaleId>(u"service"_s)};
        QCOMPARE(result->tokens, std::vector{expected});
        QCOMPARE(result->lines[0].sale, idOf<SaleId>(u"service"_s));
        QCOMPARE(pay(50, soldOn, {{}, {}, {}, serviceX(0, 100)}), u"service 50 -> days 1"_s);
        QCOMPARE(pay(49, soldOn, {{}, {}, {}, serviceX(0, 100)}), u"service 49 -> no token: below_one_day"_s);
    }
    void aServiceHasAMinimumAfterTheDebts()
    {
        const DebtPicture debts{{}, {access(u"M"_s, soldOn, 20)}, {}, serviceX(300, 299)};
        QCOMPARE(pay(319, soldOn, debts), u"below_minimum"_s);
        QCOMPARE(pay(320, soldOn, debts), u"access_rate 20, service 300 -> days 3"_s);
        QCOMPARE(pay(20, soldOn, debts), u"access_rate 20 -> no token: debts_took_all"_s);
    }
    void reversedServiceDaysAreEarnedBackFirst()
    {
        const auto behind = distribute(Money(800), soldOn, {{}, {}, {}, serviceX(0, -900)}, PaymentOrigin::Channel);
        QCOMPARE(describe(behind), u"service 800 -> no token: days_ahead"_s);
        QCOMPARE(behind->serviceCarry, Money(-100));
        QCOMPARE(pay(400, soldOn, {{}, {}, {}, serviceX(0, -100)}), u"service 400 -> days 2"_s);
    }

    // Cash for one sale.
    void cashForASaleTouchesNothingElse()
    {
        auto fridge = plan(u"fridge"_s, {}, 1, 100);
        QCOMPARE(describe(distributeToSale(Money(450), fridge)),
                 u"appliance_instalment 0 100, appliance_instalment 1 300, appliance_instalment 2 50 -> "_s);
        QCOMPARE(describe(distributeToSale(Money(1000), fridge)).endsWith(u"instalment 3 300 -> "_s), true);
        QCOMPARE(describe(distributeToSale(Money(1001), fridge)), u"exceeds_outstanding"_s);
        QCOMPARE(describe(distributeToSale(Money(), fridge)), u"invalid_amount"_s);
        auto own = plan(u"X"_s, u"X"_s, 1, 0, 300);
        own.daysIssued = 28;
        own.minimum = SaleMinimum::NextInstalment;
        QCOMPARE(describe(distributeToSale(Money(30), own)), u"device_instalment 2 30 -> days 3"_s);
        QCOMPARE(describe(distributeToSale(Money(600), own)),
                 u"device_instalment 2 300, device_instalment 3 300 -> unlock"_s);
    }
    void cashForAServiceHasNoLimitButAMinimum()
    {
        const ServiceState service{idOf<SaleId>(u"service"_s), Money(150), Money(300), Money()};
        QCOMPARE(describe(distributeToService(Money(300), service, device(u"X"_s))), u"service 300 -> days 2"_s);
        QCOMPARE(describe(distributeToService(Money(100000), service, device(u"X"_s))),
                 u"service 100000 -> days 666"_s);
        QCOMPARE(describe(distributeToService(Money(299), service, device(u"X"_s))), u"below_minimum"_s);
        QCOMPARE(describe(distributeToService(Money(-3), service, device(u"X"_s))), u"invalid_amount"_s);
    }

    // The token of a plan.
    void initialDaysComeOnceWithTheDownPayment()
    {
        auto own = plan(u"X"_s, u"X"_s, 1, 100);
        own.initialDays = 5;
        QVERIFY(!planToken(own).has_value());
        const auto withDown = distribute(Money(100), soldOn, {{}, {}, {own}, planX(own)}, PaymentOrigin::Channel);
        QCOMPARE(describe(withDown), u"device_instalment 0 100 -> days 5"_s);
        QCOMPARE(withDown->tokens[0].initialDays, 5);
        const auto withMore = distribute(Money(250), soldOn, {{}, {}, {own}, planX(own)}, PaymentOrigin::Channel);
        QCOMPARE(withMore->tokens[0].days, 14 + 5);
        QCOMPARE(withMore->tokens[0].initialDays, 5);
        own = plan(u"X"_s, u"X"_s, 1, 100, 100);
        own.initialDays = 5;
        own.initialDaysIssued = true;
        QCOMPARE(pay(150, soldOn, {{}, {}, {own}, planX(own)}), u"device_instalment 1 150 -> days 14"_s);
    }
    void initialDaysWaitForNoDownPaymentWhenThereIsNone()
    {
        auto own = plan(u"X"_s, u"X"_s, 1);
        own.initialDays = 5;
        QCOMPARE(planToken(own)->days, 5);
    }
    void daysIssuedBeforeAReversalAreEarnedBack()
    {
        auto own = plan(u"X"_s, u"X"_s, 1);
        own.daysIssued = 28;
        QCOMPARE(pay(200, soldOn, {{}, {}, {own}, planX(own)}), u"device_instalment 1 200 -> no token: days_ahead"_s);
        QCOMPARE(pay(300, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 1 300 -> no token: below_one_day"_s);
        QCOMPARE(pay(310, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 1 300, device_instalment 2 10 -> days 1"_s);
        own.initialDays = 5;
        QCOMPARE(planToken(own)->days, 5);
    }
    void anUnlockedPlanThatWasReopenedGetsNoToken()
    {
        auto own = plan(u"X"_s, u"X"_s, 1);
        own.unlockIssued = true;
        QCOMPARE(pay(450, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 1 300, device_instalment 2 150 -> no token: already_unlocked"_s);
        QCOMPARE(pay(900, soldOn, {{}, {}, {own}, planX(own)}).section(u" -> "_s, 1), u"no token: already_unlocked"_s);
    }
    void aDownPaymentThatIsEverythingUnlocks()
    {
        auto own = plan(u"X"_s, u"X"_s, 1);
        own.schedule =
            *makeSchedule({Money(700), Money(700), InstalmentCount{6}, Period::Monthly, soldOn, std::nullopt});
        own.initialDays = 9;
        QCOMPARE(pay(699, soldOn, {{}, {}, {own}, planX(own)}),
                 u"device_instalment 0 699 -> no token: down_payment_open"_s);
        QCOMPARE(pay(700, soldOn, {{}, {}, {own}, planX(own)}), u"device_instalment 0 700 -> unlock"_s);
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "test_distribution.moc"
