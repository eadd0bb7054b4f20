#pragma once

#include "core/domain/money.h"

#include <vector>

/// The amounts written along the money axis of a chart: evenly spaced by 1, 2 or 5 times a power of ten minor units,
/// zero among them, from `lowest` or just below it to `highest` or just above it, at most `most` (>= 2) of them on
/// either side of zero. The amounts are at most 4 x 10^18 minor units.
[[nodiscard]] std::vector<Money> axisSteps(Money lowest, Money highest, int most);
