#include "core/worker/due_times.h"

#include "core/services/wait_times.h"

#include <algorithm>

namespace {

constexpr std::chrono::seconds defaultInterval{60};
constexpr qint64 shortestIntervalSeconds = 1;
constexpr qint64 longestIntervalSeconds = qint64(7) * 24 * 3600;

} // namespace

std::chrono::milliseconds pollInterval(const AccountView &account)
{
    bool isNumber = false;
    const qint64 seconds = account.settings.value(QStringLiteral("interval")).toLongLong(&isNumber);
    if (!isNumber)
        return defaultInterval;
    return std::chrono::seconds(std::clamp(seconds, shortestIntervalSeconds, longestIntervalSeconds));
}

bool isTimeFor(const AccountView &account, Instant now)
{
    if (!account.nextTry || *account.nextTry <= now)
        return true;
    return *account.nextTry > now.plus(std::max(longestWait, pollInterval(account)));
}

bool mayBeCalled(const AccountView &account, Instant now)
{
    const bool isResting = account.failures > 0 && !isTimeFor(account, now);
    return account.isEnabled && !account.isStopped && !isResting;
}
