#pragma once

#include "core/domain/schedule.h"

/// Changing a plan (domain rules, section 12). All functions are previews: they return the new schedule and change
/// nothing. Paid amounts and the stored days of kept instalments never change.

/// New cost of one instalment on which nothing is paid; 0 removes it.
/// Fails: not_found, instalment_has_payments, invalid_amount (cost; also when the plan would cost nothing at all).
[[nodiscard]] Result<Schedule> editInstalment(const Schedule &schedule, int number, Money newCost);

struct NewCount
{
    qint64 count = 0;
    Period period = Period::Monthly;
};

/// New total cost (empty: unchanged) and, if given, new count and period for the untouched part; neither: no change.
/// The down payment is always kept, also unpaid. Untouched instalments whose share is nothing disappear. A total below
/// the kept costs shortens the latest kept ones, the down payment last, never below what is paid; the result may be
/// complete: then the caller sees to the unlock token. New instalments follow the latest kept due date.
/// Fails with Refused: invalid_amount, total_below_paid, no_untouched_instalment (total), invalid_count,
/// instalment_below_one_minor_unit (instalments).
[[nodiscard]] Result<Schedule> replan(const Schedule &schedule, std::optional<Money> newTotal, std::optional<NewCount> newCount);
