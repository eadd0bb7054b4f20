#include "tests/support/thread_time.h"

#include <QtGlobal>

#include <windows.h>

std::chrono::nanoseconds threadTime()
{
    FILETIME created{}, ended{}, kernel{}, user{};
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return {};
    const auto ticks = [](const FILETIME &time) { return (qint64(time.dwHighDateTime) << 32) | time.dwLowDateTime; };
    constexpr qint64 nanosecondsPerTick = 100;
    return std::chrono::nanoseconds((ticks(kernel) + ticks(user)) * nanosecondsPerTick);
}
