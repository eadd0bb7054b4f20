#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <optional>

/// When to try again after `failures` failures in a row (>= 1): full jitter over 5 s doubled each time, at most 15 min;
/// what the other side asked for wins when it is longer.
[[nodiscard]] std::chrono::milliseconds backOff(int failures, std::optional<std::chrono::milliseconds> retryAfter,
                                                Random &random);
