#include "core/domain/access_rate.h"

#include <algorithm>

std::vector<AccessDueDate> missingAccessCharges(const AccessSeries &series, int lastKnownK, const QDate &date)
{
    if (series.periodDays < 1 || lastKnownK < 0)
        qFatal("Access rate: a period below one day, or a charge number below zero.");
    const QDate last = series.end.has_value() ? std::min(*series.end, date) : date;
    std::vector<AccessDueDate> missing;
    // Counted from the start, never from the day of the last run: a late run makes the same charges (section 6).
    for (int k = lastKnownK + 1;; ++k) {
        const QDate due = series.start.addDays(static_cast<qint64>(k) * series.periodDays);
        if (due > last || !due.isValid())
            return missing;
        missing.push_back({k, due});
    }
}
