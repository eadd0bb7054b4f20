#pragma once

#include "core/base/work_progress.h"
#include "core/services/context.h"

struct TrialBalanceRow
{
    QString account;
    Money debit, credit, balance;
};

struct VerifyProblem
{
    QString check, subject, detail;
};

/// The double-entry journal and the invariants of the design (section 4) and the domain rules (section 21).
class LedgerService
{
public:
    explicit LedgerService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<std::vector<TrialBalanceRow>> trialBalance(std::optional<QDate> upTo);
    /// Journal against allocations: every entry sums to zero, every accepted payment has exactly its entry.
    [[nodiscard]] Result<std::vector<VerifyProblem>> checkLedger();
    /// Everything: file integrity, foreign keys, ledger, allocations, instalments, carries, credit, charges, tokens.
    /// Changes nothing, so it may be stopped at any time: fails with Cancelled "cancelled" when `progress` says no,
    /// also in the middle of a long statement.
    [[nodiscard]] Result<std::vector<VerifyProblem>> verify(const WorkProgress &progress = {});

private:
    ServiceContext m_context;
};
