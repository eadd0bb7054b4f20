#pragma once

#include "core/domain/schedule.h"

/// Changing a plan (domain rules, section 12). All functions are previews: they return the new schedule and change
/// nothing. Paid amounts and the stored days of kept instalments never change.

/// New cost of one instalment on which nothing is paid; 0 removes it.
/// Fails: not_found, instalment_has_payments, invalid_amount.
[[nodiscard]] Result<Schedule> editInstalment(const Schedule &schedule, int number, Money newCost);

struct NewCount
{
    qint64 count = 0;
    Period period = Period::Monthly;
};

/// New total cost (empty: unchanged) and, if given, new count and period for the untouched part.
/// Fails: total_below_paid, no_untouched_instalment, invalid_count, invalid_amount.
[[nodiscard]] Result<Schedule> replan(const Schedule &schedule, std::optional<Money> newTotal, std::optional<NewCount> newCount);
