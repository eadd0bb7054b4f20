#include "core/services/report_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOnToday = 30;
constexpr int longestRangeDays = 20 * 366;

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

DateRange oneDay(const QDate &day)
{
    return {day, day};
}

DateRange wholeMonth(const QDate &day)
{
    return {firstOfMonth(day), firstOfMonth(day).addMonths(1).addDays(-1)};
}

Outcome checkRange(const DateRange &range)
{
    if (!range.from.isValid() || !range.to.isValid())
        return invalid(u"invalid_date"_s, u"This is not a date of the calendar."_s, u"date"_s);
    if (range.from > range.to)
        return invalid(u"invalid_date"_s, u"The first day lies after the last one."_s, u"from"_s);
    if (range.from.daysTo(range.to) > longestRangeDays)
        return invalid(u"invalid_date"_s, u"A report covers at most 20 years."_s, u"from"_s);
    return {};
}

} // namespace

QString toWord(ComparedPeriod period)
{
    switch (period) {
    case ComparedPeriod::DayBefore:
        return u"day_before"_s;
    case ComparedPeriod::WeekBefore:
        return u"week_before"_s;
    case ComparedPeriod::MonthBefore:
        return u"month_before"_s;
    case ComparedPeriod::MonthBeforeSameDays:
        return u"month_before_same_days"_s;
    case ComparedPeriod::YearBefore:
        return u"year_before"_s;
    }
    qFatal("reports: an unknown period");
}

Result<QDate> ReportService::currentDate()
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return company.dateOf(m_context.database.clock().now());
}

Result<Figures> ReportService::total(const DateRange &range)
{
    MPM_CHECK(checkRange(range));
    return readFigures(m_context.database, range);
}

Result<std::vector<FigureRow>> ReportService::rows(const DateRange &range, ReportBy by)
{
    MPM_CHECK(checkRange(range));
    return readFigureRows(m_context.database, range, by);
}

Result<Report> ReportService::report(const DateRange &range, const std::vector<Comparison> &compared)
{
    Report report{range, {}, compared};
    MPM_TRY(report.total, total(range));
    for (auto &comparison : report.compared) {
        MPM_TRY(comparison.figures, total(comparison.range));
    }
    return report;
}

Result<Report> ReportService::daily(const QDate &day)
{
    return report(oneDay(day), {{ComparedPeriod::DayBefore, oneDay(day.addDays(-1)), {}},
                                {ComparedPeriod::WeekBefore, oneDay(day.addDays(-7)), {}}});
}

Result<Report> ReportService::monthly(const QDate &day)
{
    MPM_CHECK(checkRange(oneDay(day)));
    MPM_TRY(const auto today, currentDate());
    auto month = wholeMonth(day);
    std::vector<Comparison> compared{{ComparedPeriod::MonthBefore, wholeMonth(month.from.addMonths(-1)), {}}};
    if (month.contains(today)) {
        month.to = today;
        // QDate::addMonths() stays in the month: 31 March is held against the whole of February.
        compared.push_back({ComparedPeriod::MonthBeforeSameDays, {month.from.addMonths(-1), today.addMonths(-1)}, {}});
    }
    compared.push_back({ComparedPeriod::YearBefore, wholeMonth(month.from.addYears(-1)), {}});
    return report(month, compared);
}

Result<TodayFigures> ReportService::today()
{
    auto &database = m_context.database;
    MPM_TRY(const auto day, currentDate());
    TodayFigures today;
    MPM_TRY(today.day, daily(day));
    MPM_TRY(today.month, monthly(day));
    MPM_TRY(today.days, rows({day.addDays(1 - daysOnToday), day}, ReportBy::Day));
    MPM_TRY(today.waiting, readWaitingWork(m_context, day));
    MPM_TRY(today.customers, database.readInteger(u"SELECT count FROM row_count WHERE name = 'customer.active'"_s));
    return today;
}
