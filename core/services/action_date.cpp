#include "core/services/action_date.h"

using namespace Qt::StringLiterals;

Result<QDate> actionDate(const Company &company, const Clock &clock, const std::optional<QDate> &date)
{
    constexpr int earliestYear = 1970;
    const QDate today = company.dateOf(clock.now());
    if (!date)
        return today;
    if (!date->isValid())
        return invalid(u"invalid_date"_s, u"This is not a date of the calendar."_s, u"date"_s);
    // An access rate would have a charge for each of its periods since then.
    if (date->year() < earliestYear)
        return invalid(u"invalid_date"_s, u"The date %1 is before %2."_s.arg(date->toString(Qt::ISODate)).arg(earliestYear), u"date"_s);
    if (*date > today.addDays(1))
        return invalid(u"future_date"_s, u"The date %1 is in the future."_s.arg(date->toString(Qt::ISODate)), u"date"_s);
    return *date;
}
