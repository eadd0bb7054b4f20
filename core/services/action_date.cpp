#include "core/services/action_date.h"

using namespace Qt::StringLiterals;

Result<QDate> actionDate(const Company &company, const Clock &clock, const std::optional<QDate> &date)
{
    const QDate today = company.dateOf(clock.now());
    if (!date)
        return today;
    if (!date->isValid())
        return invalid(u"invalid_date"_s, u"This is not a date of the calendar."_s, u"date"_s);
    if (*date > today.addDays(1))
        return invalid(u"future_date"_s, u"The date %1 is in the future."_s.arg(date->toString(Qt::ISODate)), u"date"_s);
    return *date;
}
