#pragma once

#include "core/domain/schedule.h"

/// What making a plan and changing one have in common (domain rules, sections 10 to 12).

/// Fails with Refused: invalid_count, instalment_below_one_minor_unit (both on field instalments).
[[nodiscard]] Outcome checkInstalmentCount(qint64 count, Money financed);

/// `count` >= 1 costs of financed div count each, the last one takes the rest. Costs are 0 when count > financed.
[[nodiscard]] std::vector<Money> spreadByCount(Money financed, qint64 count);

/// `count` = ceil(financed / cost) costs of `cost` each, the last one takes the rest.
[[nodiscard]] std::vector<Money> spreadByCost(Money financed, Money cost, qint64 count);

/// Stores the days that each instalment buys: up to the next due date; the last as long as the one before it; a
/// single one from `start` to its due date.
void setDaysBought(std::vector<Instalment> &instalments, const QDate &start);
