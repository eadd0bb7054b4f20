#pragma once

#include "core/services/sale_service.h"
#include "core/services/token_service.h"

/// What an act on payments changes, each thing as it is before and after: found by doing it in a transaction that is
/// taken back (rehearsal.h), so that a preview cannot say anything else than what is then done.

struct PlanEffect
{
    SaleView before, after;
};

struct ChargeEffect
{
    AccessChargeId id;
    QString device;
    QDate due;
    Money amount, paidBefore, paidAfter;
};

struct RecoveryEffect
{
    RecoveryId id;
    QDate date;
    Money amount, paidBefore, paidAfter;
    bool isNew = false;
    bool isWrittenOff = false; ///< afterwards: nobody has to pay it
};

/// The money on a meter that did not fill a token step.
struct CarryEffect
{
    QString device;
    Money before, after;
};

struct TokenEffect
{
    TokenView token;     ///< afterwards
    QString stateBefore; ///< empty: it is new
};

/// Everything that changes for one customer; empty lists where nothing does.
struct CustomerEffects
{
    CustomerId id;
    QString name, phone, village;
    std::vector<PlanEffect> plans;
    std::vector<ChargeEffect> charges;
    std::vector<RecoveryEffect> recoveries;
    std::vector<CarryEffect> carries;
    std::vector<TokenEffect> tokens;
    Money creditBefore, creditAfter;

    /// What the customer owes at once after it, and did not owe before.
    [[nodiscard]] Money newRecovery() const;
};
