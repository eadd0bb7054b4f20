#include "core/domain/distribution.h"

#include <algorithm>

// Domain rules, sections 10, 11 and 23.2:
// - no token before the down payment is paid in full;
// - a plan on which nothing is open gives one unlock token in its life, instead of days;
// - otherwise what the entitlement is ahead of the days issued, together with the initial days the first time. After a
//   reversal the entitlement may be behind: then the next payments earn the issued days back first.
std::optional<TokenDemand> planToken(const PlanState &plan)
{
    if (!plan.device.has_value() || !plan.schedule.isDownPaymentPaid() || plan.unlockIssued)
        return std::nullopt;
    TokenDemand token;
    token.device = *plan.device;
    token.sale = plan.sale;
    if (plan.schedule.isComplete()) {
        token.kind = TokenKind::Unlock;
        return token;
    }
    const qint64 earned = std::max<qint64>(0, entitlementDays(plan.schedule) - plan.daysIssued);
    token.kind = TokenKind::Days;
    token.initialDays = plan.initialDaysIssued ? 0 : plan.initialDays;
    token.days = earned + token.initialDays;
    return token.days > 0 ? std::optional(token) : std::nullopt;
}

NoTokenReason whyNoPlanToken(const PlanState &plan)
{
    if (!plan.schedule.isDownPaymentPaid())
        return NoTokenReason::DownPaymentOpen;
    if (plan.unlockIssued)
        return NoTokenReason::AlreadyUnlocked;
    if (entitlementDays(plan.schedule) < plan.daysIssued)
        return NoTokenReason::DaysAhead;
    const bool isDownPaymentAll = plan.schedule.paid() == plan.schedule.downPayment();
    return isDownPaymentAll ? NoTokenReason::DownPaymentOnly : NoTokenReason::BelowOneDay;
}
