#include "core/services/back_off.h"

#include <algorithm>

std::chrono::milliseconds backOff(int failures, std::optional<std::chrono::milliseconds> retryAfter, Random &random)
{
    using std::chrono::milliseconds;
    constexpr milliseconds base = std::chrono::seconds(5);
    constexpr milliseconds cap = std::chrono::minutes(15);
    constexpr int maximumDoublings = 10;
    const int doublings = std::clamp(failures - 1, 0, maximumDoublings);
    const milliseconds longest = std::min<milliseconds>(cap, base * (1LL << doublings));
    // Never 0: a failure that is due again at once would keep the worker busy with nothing else.
    const milliseconds jittered(1 + random.below(longest.count()));
    return std::max(jittered, retryAfter.value_or(milliseconds(0)));
}
