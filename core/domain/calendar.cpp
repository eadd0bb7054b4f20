#include "core/domain/calendar.h"

#include <algorithm>

namespace {

QDate addMonths(const QDate &from, int months, int anchorDay)
{
    if (anchorDay < 1 || anchorDay > 31)
        qFatal("Calendar: the anchor day %d is not a day of a month.", anchorDay);
    // QDate::addMonths on the first day never shortens; the day is then chosen anew from the anchor, so that
    // 31 Jan -> 28 Feb -> 31 Mar.
    const QDate firstOfMonth = QDate(from.year(), from.month(), 1).addMonths(months);
    return firstOfMonth.addDays(std::min(anchorDay, firstOfMonth.daysInMonth()) - 1);
}

} // namespace

QDate addPeriods(const QDate &from, Period period, int count, int anchorDay)
{
    constexpr qint64 daysOfWeek = 7;
    return period == Period::Weekly ? from.addDays(daysOfWeek * count) : addMonths(from, count, anchorDay);
}
