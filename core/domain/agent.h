#pragma once

#include "core/domain/money.h"

/// Agents (domain rules, section 18). Pure: the services append the entries to the two ledgers.

/// A commission rate in 1/10 000: 500 is 5 %. From 0 to 1.
inline constexpr int wholeCommissionRate = 10'000;

struct CommissionType
{
    int energyRate = 0;    ///< 0..wholeCommissionRate
    int applianceRate = 0; ///< 0..wholeCommissionRate
    Money riskLimit;       ///< >= 0: the most company money that the agent may hold

    /// Fails with Invalid: invalid_rate (energy_commission, appliance_commission), invalid_amount (risk_limit).
    [[nodiscard]] Outcome validate() const;
};

/// Where an agent stands: the sums of both ledgers and what is announced but not yet confirmed.
struct AgentAccount
{
    Money balance;           ///< company money the agent holds; below zero: the company owes the agent
    Money pendingCommission; ///< earned and not yet paid out
    Money openCollections;   ///< unconfirmed collections: they count towards the risk limit

    friend bool operator==(const AgentAccount &, const AgentAccount &) = default;
};

/// One business event: what is appended to each ledger.
struct AgentEntry
{
    Money balanceChange;
    Money commissionChange;

    friend bool operator==(const AgentEntry &, const AgentEntry &) = default;
};

[[nodiscard]] AgentAccount applied(const AgentAccount &account, const AgentEntry &entry);

/// Cash collected from a customer. `instalmentPart`: what of it paid instalments, on which no energy commission is
/// earned. Fails: invalid_amount, risk_limit_exceeded.
[[nodiscard]] Result<AgentEntry> collectionEntry(const AgentAccount &account, const CommissionType &type, Money amount,
                                                 Money instalmentPart);
/// An appliance sold; the agent keeps the down payment (may be zero). Fails: invalid_amount, risk_limit_exceeded.
[[nodiscard]] Result<AgentEntry> saleEntry(const AgentAccount &account, const CommissionType &type, Money totalCost,
                                           Money downPayment);
/// Money given to the agent. The risk limit binds collections and sales only. Fails: invalid_amount.
[[nodiscard]] Result<AgentEntry> chargeEntry(Money amount);
/// Cash handed over by the agent; pays the whole pending commission out, so the balance may become negative.
/// Fails: invalid_amount (not above zero), exceeds_balance.
[[nodiscard]] Result<AgentEntry> receiptEntry(const AgentAccount &account, Money amount);
