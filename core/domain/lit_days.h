#pragma once

#include "core/base/clock.h"

#include <vector>

/// Days that were handed out to a device in one go.
struct HandedOut
{
    Instant at;
    qint64 days = 0;
};

/// How many whole days of light are left at `moment` on a device that was given `tokens`, oldest first: each token adds
/// its days to the end of what was there, or begins when it came, as clouds and devices count. One that came after
/// `moment` is unused as a whole. A day that has begun is used.
[[nodiscard]] qint64 unusedDays(const std::vector<HandedOut> &tokens, Instant moment);
