#pragma once

#include "core/services/ledger_service.h"
#include "core/store/maintenance.h"

/// One invariant as a question whose every answer is a broken row: column 0 names the subject, column 1 says what is
/// wrong.
struct VerifyCheck
{
    QString name;
    QString sql;
};

/// Every journal entry sums to zero and every payment has exactly the entries it should (design, invariant 3).
[[nodiscard]] std::vector<VerifyCheck> ledgerChecks();
/// Domain rules, section 21, and the derived columns against the facts they are folds of.
[[nodiscard]] std::vector<VerifyCheck> invariantChecks();
/// What the reports add up against the lines, tokens and instalments it is kept from.
[[nodiscard]] std::vector<VerifyCheck> dayTotalChecks();
/// Days issued on open plans against the entitlement (invariant 21.4), which takes more than SQL.
/// Fails as runChecks().
[[nodiscard]] Result<std::vector<VerifyProblem>> checkEntitlements(Database &database, const WorkProgress &progress);

/// Streams each check; at most `limitPerCheck` problems of one check are kept, so that a ruined file stays readable.
/// Fails with Cancelled "cancelled" when `progress`, which is asked before each check, says no.
[[nodiscard]] Result<std::vector<VerifyProblem>> runChecks(Database &database, const std::vector<VerifyCheck> &checks,
                                                           const WorkProgress &progress = {});
