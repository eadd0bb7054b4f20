#include "core/domain/distribution.h"

#include "core/domain/due_debts.h"
#include "core/domain/energy.h"
#include "core/domain/purse.h"

#include <algorithm>

// Decisions that the domain rules leave open:
// - Check 7 (nothing_to_pay) comes before check 9: with a finished plan and no debt that this payment could pay, staff
//   get nothing_to_pay, not exceeds_outstanding. A debt outside the scope of section 23.1 is not one it could pay.
// - When steps 1 to 3 take the whole payment X gets no token, even if days of it wait from an earlier payment on
// another
//   device: they come with the next payment that reaches X.

namespace {

tl::unexpected<Error> refuseAmount(const char *reason, const QString &sentence)
{
    return refused(QString::fromLatin1(reason), sentence, QStringLiteral("amount"));
}

Outcome checkAmount(Money amount)
{
    if (!amount.isPositive() || amount > Money(Money::maximum))
        return refuseAmount("invalid_amount", QStringLiteral("The amount must be above zero and not too large."));
    return {};
}

Outcome checkMinimum(Money remainder, Money minimum)
{
    if (remainder.isPositive() && remainder < minimum)
        return refuseAmount("below_minimum", QStringLiteral("What is left after the debts is below the minimum."));
    return {};
}

tl::unexpected<Error> exceedsOutstanding()
{
    return refuseAmount("exceeds_outstanding", QStringLiteral("The amount is more than everything that can be paid."));
}

AllocationLine deviceLine(AllocationType type, DeviceId device)
{
    AllocationLine line;
    line.type = type;
    line.device = device;
    return line;
}

TokenDemand boughtToken(DeviceId device, TokenKind kind, Money cost)
{
    TokenDemand token;
    token.device = device;
    token.kind = kind;
    token.cost = cost;
    return token;
}

void setToken(Distribution &result, std::optional<TokenDemand> token, NoTokenReason whyNone)
{
    if (token.has_value())
        result.tokens.insert(result.tokens.begin(), *token);
    else
        result.noToken = whyNone;
}

Money minimumOf(const PlanState &plan)
{
    if (plan.minimum == SaleMinimum::Any)
        return Money();
    for (const auto &instalment : plan.schedule.instalments) {
        if (instalment.open().isPositive())
            return instalment.open();
    }
    return Money();
}

void buyService(const ServiceState &service, DeviceId device, Purse &purse, Distribution &result)
{
    if (!service.pricePerDay.isPositive())
        qFatal("Distribution: a service without a price per day.");
    const Money available = purse.left() + service.carry;
    auto line = deviceLine(AllocationType::Service, device);
    line.sale = service.sale;
    purse.spendAll(line);

    const qint64 pricePerDay = service.pricePerDay.minorUnits();
    // Below zero after a reversal: the days already issued are earned back first.
    const qint64 days = available.isNegative() ? 0 : available.minorUnits() / pricePerDay;
    const Money cost(mulDivFloor(days, pricePerDay, 1));
    result.serviceCarry = available - cost;
    std::optional<TokenDemand> token;
    if (days > 0) {
        token = boughtToken(device, TokenKind::Days, cost);
        token->days = days;
        token->sale = service.sale;
    }
    setToken(result, token, available.isNegative() ? NoTokenReason::DaysAhead : NoTokenReason::BelowOneDay);
}

/// One payment on X on its way through the four steps of section 8.
class Spender
{
public:
    Spender(Money amount, const QDate &date, const DebtPicture &debts, PaymentOrigin origin, DeviceDebtScope scope)
        : m_amount(amount), m_origin(origin), m_debts(debts), m_plans(debts.plans), m_purse(amount),
          m_applianceDebts(dueApplianceDebts(m_plans, date)), m_deviceDebts(dueDeviceDebts(debts, m_plans, date, scope))
    {
    }
    Spender(const Spender &) = delete; // the debts point into m_plans
    Spender &operator=(const Spender &) = delete;

    [[nodiscard]] Result<Distribution> run()
    {
        if (!canDoSomething())
            return refused(QStringLiteral("nothing_to_pay"),
                           QStringLiteral("There is nothing to buy for this device and no debt to pay."),
                           QStringLiteral("serial"));
        spendOnRecoveries();
        spendOnDebts(m_applianceDebts);
        spendOnDebts(m_deviceDebts);
        MPM_CHECK(std::visit([this](const auto &state) { return spendOnDevice(state); }, m_debts.paidDevice.state));
        demandUnlocksOfOtherDevices();
        m_result.lines = m_purse.takeLines(m_amount);
        return std::move(m_result);
    }

private:
    [[nodiscard]] DeviceId device() const { return m_debts.paidDevice.id; }

    [[nodiscard]] PlanState &planOf(SaleId sale)
    {
        const auto found =
            std::find_if(m_plans.begin(), m_plans.end(), [sale](const PlanState &plan) { return plan.sale == sale; });
        if (found == m_plans.end() || found->device != device())
            qFatal("Distribution: the plan of the paid device is not in the picture.");
        return *found;
    }

    [[nodiscard]] bool canDoSomething()
    {
        const auto *sale = std::get_if<SaleId>(&m_debts.paidDevice.state);
        const bool finished = sale != nullptr && planOf(*sale).schedule.isComplete();
        if (!finished && !std::holds_alternative<NothingToBuy>(m_debts.paidDevice.state))
            return true;
        const bool owesRecovery = std::any_of(m_debts.recoveries.begin(), m_debts.recoveries.end(),
                                              [](const RecoveryDebt &recovery) { return recovery.open.isPositive(); });
        return owesRecovery || !m_applianceDebts.empty() || !m_deviceDebts.empty();
    }

    void spendOnRecoveries()
    {
        for (const auto &recovery : m_debts.recoveries) {
            AllocationLine line;
            line.type = AllocationType::Recovery;
            line.recovery = recovery.id;
            m_purse.spend(recovery.open, line);
        }
    }

    void spendOnDebts(const std::vector<DueDebt> &debts)
    {
        for (const auto &debt : debts) {
            const Money paid = m_purse.spend(debt.open, debt.line);
            if (debt.instalment != nullptr)
                debt.instalment->paid += paid;
        }
    }

    [[nodiscard]] Outcome spendOnDevice(const MeterState &meter)
    {
        const Money remainder = m_purse.left();
        MPM_CHECK(checkMinimum(remainder, meter.minimumPurchase));
        if (remainder.isZero())
            return noTokenBecauseOfDebts();
        const Money available = remainder + meter.carry;
        if (!isEnergyCountable(available, meter.pricePerKwh, meter.resolutionWh))
            return refuseAmount("invalid_amount", QStringLiteral("The amount buys more energy than can be counted."));
        const auto vend = vendEnergy(available, meter.pricePerKwh, meter.resolutionWh);
        m_purse.spendAll(deviceLine(AllocationType::Energy, device()));
        m_result.meterCarry = vend.carry;
        std::optional<TokenDemand> token;
        if (vend.wattHours > 0) {
            token = boughtToken(device(), TokenKind::Energy, vend.cost);
            token->wattHours = vend.wattHours;
        }
        setToken(m_result, token, NoTokenReason::BelowOneStep);
        return {};
    }

    [[nodiscard]] Outcome spendOnDevice(const SaleId &sale)
    {
        auto &plan = planOf(sale);
        MPM_CHECK(checkMinimum(m_purse.left(), minimumOf(plan)));
        if (m_purse.left().isZero())
            return noTokenBecauseOfDebts();
        m_purse.spendOnPlan(plan);
        setToken(m_result, planToken(plan), whyNoPlanToken(plan));
        return keepSurplus();
    }

    [[nodiscard]] Outcome spendOnDevice(const ServiceState &service)
    {
        MPM_CHECK(checkMinimum(m_purse.left(), service.minimumPayment));
        if (m_purse.left().isZero())
            return noTokenBecauseOfDebts();
        buyService(service, device(), m_purse, m_result);
        return {};
    }

    [[nodiscard]] Outcome spendOnDevice(const NothingToBuy &)
    {
        m_result.noToken = NoTokenReason::NothingToBuy;
        return keepSurplus();
    }

    [[nodiscard]] Outcome noTokenBecauseOfDebts()
    {
        m_result.noToken = NoTokenReason::DebtsTookAll;
        return {};
    }

    /// Step 5: money that X cannot take.
    [[nodiscard]] Outcome keepSurplus()
    {
        if (m_purse.left().isPositive() && m_origin == PaymentOrigin::Staff)
            return exceedsOutstanding();
        AllocationLine line;
        line.type = AllocationType::Credit;
        m_purse.spendAll(line);
        return {};
    }

    /// Step 3 gives no days to another device, but no later payment would bring the unlock of a finished plan.
    void demandUnlocksOfOtherDevices()
    {
        for (size_t i = 0; i < m_plans.size(); ++i) {
            const bool isOther = m_plans[i].device.has_value() && m_plans[i].device != device();
            const bool finishedNow = !m_debts.plans[i].schedule.isComplete() && m_plans[i].schedule.isComplete();
            if (!isOther || !finishedNow)
                continue;
            if (auto unlock = planToken(m_plans[i]); unlock.has_value())
                m_result.tokens.push_back(*unlock);
        }
    }

    Money m_amount;
    PaymentOrigin m_origin;
    const DebtPicture &m_debts;
    std::vector<PlanState> m_plans; ///< a copy that the steps pay on
    Purse m_purse;
    std::vector<DueDebt> m_applianceDebts;
    std::vector<DueDebt> m_deviceDebts;
    Distribution m_result;
};

} // namespace

Result<Distribution> distribute(Money amount, const QDate &paymentDate, const DebtPicture &debts, PaymentOrigin origin,
                                DeviceDebtScope scope)
{
    MPM_CHECK(checkAmount(amount));
    return Spender(amount, paymentDate, debts, origin, scope).run();
}

Result<Distribution> distributeToSale(Money amount, const PlanState &plan)
{
    MPM_CHECK(checkAmount(amount));
    if (amount > plan.schedule.open())
        return exceedsOutstanding();
    PlanState paid = plan;
    Purse purse(amount);
    purse.spendOnPlan(paid);
    Distribution result;
    result.lines = purse.takeLines(amount);
    if (paid.device.has_value())
        setToken(result, planToken(paid), whyNoPlanToken(paid));
    return result;
}

Result<Distribution> distributeToService(Money amount, const ServiceState &service, DeviceId device)
{
    MPM_CHECK(checkAmount(amount));
    MPM_CHECK(checkMinimum(amount, service.minimumPayment)); // section 13; section 14 lifts only a plan's
    Purse purse(amount);
    Distribution result;
    buyService(service, device, purse, result);
    result.lines = purse.takeLines(amount);
    return result;
}
