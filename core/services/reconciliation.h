#pragma once

#include "core/providers/statement.h"
#include "core/services/context.h"
#include "core/services/day_figures.h"

#include <map>

/// One payment as the company has it and as the provider's statement says it; one side may be missing.
struct ReconciledPayment
{
    QString reference;
    std::optional<QDate> day; ///< ours where there is one, else the statement's
    std::optional<Money> ours, theirs;
    QString status; ///< of ours: "accepted", "reversed", "refused"
    int line = 0;   ///< of the statement; 0 where it has none
};

struct ReconciledDay
{
    qint64 ourCount = 0, theirCount = 0;
    Money ourSum, theirSum;
};

/// A channel's statement against the payments that are here (product expectations, section 2): by reference, which with
/// the channel is the identity of a payment. Payments that were only announced, or failed, are not money and stay out.
struct Reconciliation
{
    DateRange range;
    std::map<QDate, ReconciledDay> days; ///< by our payment date where we have the payment
    qint64 equal = 0;
    std::vector<ReconciledPayment> onlyOurs, onlyTheirs, differing;
    std::vector<StatementRow> badRows;
};

/// `range`: which days are compared; nothing: from the first to the last day of the statement.
/// Fails with Invalid "empty_statement" (field file) when no row of it says a day and no range is given.
[[nodiscard]] Result<Reconciliation> reconcile(const ServiceContext &context, const AccountId &channel,
                                               const std::vector<StatementRow> &statement,
                                               const std::optional<DateRange> &range);
