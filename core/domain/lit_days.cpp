#include "core/domain/lit_days.h"

#include <algorithm>

qint64 unusedDays(const std::vector<HandedOut> &tokens, Instant moment)
{
    constexpr std::chrono::hours day{24};
    Instant end{std::numeric_limits<qint64>::min()};
    for (const auto &token : tokens)
        end = std::max(end, std::min(token.at, moment)).plus(day * token.days);
    constexpr qint64 dayMs = std::chrono::milliseconds(day).count();
    return end > moment ? (end.ms - moment.ms) / dayMs : 0;
}
