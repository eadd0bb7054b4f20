#include "core/domain/agent.h"

namespace {

bool isRate(int rate)
{
    return rate >= 0 && rate <= wholeCommissionRate;
}

Outcome checkRate(int rate, const QString &field)
{
    if (!isRate(rate))
        return invalid(QStringLiteral("invalid_rate"), QStringLiteral("A commission is between 0 and 100 per cent."),
                       field);
    return {};
}

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

/// Reaching the limit exactly is allowed.
Outcome checkRiskLimit(const AgentAccount &account, Money lift, Money limit)
{
    if (lift.isPositive() && account.balance + account.openCollections + lift > limit)
        return refuseAmount("risk_limit_exceeded",
                            QStringLiteral("The agent would hold more money than the risk limit."));
    return {};
}

Money commissionOn(Money base, int rate)
{
    if (!isRate(rate))
        qFatal("Agent: a commission rate outside 0 to 1.");
    return Money(mulDivRound(base.minorUnits(), rate, wholeCommissionRate));
}

} // namespace

Outcome CommissionType::validate() const
{
    MPM_CHECK(checkRate(energyRate, QStringLiteral("energy_commission")));
    MPM_CHECK(checkRate(applianceRate, QStringLiteral("appliance_commission")));
    if (riskLimit.isNegative() || riskLimit > Money(Money::maximum))
        return invalid(QStringLiteral("invalid_amount"),
                       QStringLiteral("The risk limit cannot be below zero or too large."),
                       QStringLiteral("risk_limit"));
    return {};
}

AgentAccount applied(const AgentAccount &account, const AgentEntry &entry)
{
    AgentAccount next = account;
    next.balance += entry.balanceChange;
    next.pendingCommission += entry.commissionChange;
    return next;
}

Result<AgentEntry> collectionEntry(const AgentAccount &account, const CommissionType &type, Money amount,
                                   Money instalmentPart)
{
    MPM_CHECK(checkAmount(amount));
    if (instalmentPart.isNegative() || instalmentPart > amount)
        qFatal("Agent: the instalments in a collection are more than the collection.");
    MPM_CHECK(checkRiskLimit(account, amount, type.riskLimit));
    return AgentEntry{amount, commissionOn(amount - instalmentPart, type.energyRate)};
}

Result<AgentEntry> saleEntry(const AgentAccount &account, const CommissionType &type, Money totalCost,
                             Money downPayment)
{
    MPM_CHECK(checkAmount(totalCost));
    if (downPayment.isNegative() || downPayment > totalCost)
        return refuseAmount("invalid_amount",
                            QStringLiteral("The down payment must be between zero and the total cost."));
    MPM_CHECK(checkRiskLimit(account, downPayment, type.riskLimit));
    return AgentEntry{downPayment, commissionOn(totalCost, type.applianceRate)};
}

Result<AgentEntry> chargeEntry(Money amount)
{
    MPM_CHECK(checkAmount(amount));
    return AgentEntry{amount, Money()};
}

Result<AgentEntry> receiptEntry(const AgentAccount &account, Money amount)
{
    MPM_CHECK(checkAmount(amount));
    if (amount > account.balance)
        return refuseAmount("exceeds_balance", QStringLiteral("The agent does not hold that much money."));
    return AgentEntry{-amount - account.pendingCommission, -account.pendingCommission};
}
