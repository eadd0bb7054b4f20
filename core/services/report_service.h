#pragma once

#include "core/services/day_figures.h"
#include "core/services/waiting_work.h"

/// A report is held against these; which ones there are depends on the period.
enum class ComparedPeriod
{
    DayBefore,
    WeekBefore,          ///< the same day of the week before
    MonthBefore,         ///< the whole month before
    MonthBeforeSameDays, ///< the month before, up to the same day of the month (or its last)
    YearBefore,          ///< the same month a year ago
};
[[nodiscard]] QString toWord(ComparedPeriod period); ///< "day_before", ...

struct Comparison
{
    ComparedPeriod period = ComparedPeriod::DayBefore;
    DateRange range;
    Figures figures;
};

struct Report
{
    DateRange range;
    Figures total;
    std::vector<Comparison> compared;
};

/// What Today shows: the day and its month with what they are held against, the days before, and what waits.
struct TodayFigures
{
    Report day, month;           ///< the month up to today
    std::vector<FigureRow> days; ///< the last 30, today last
    WaitingWork waiting;
    qint64 customers = 0; ///< active ones: none in a company that only begins
};

/// The same figures for the window and the command line. Dates are those of the company's zone; days to come are empty.
/// Fails with Invalid "invalid_date".
class ReportService
{
public:
    explicit ReportService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<Report> daily(const QDate &day);
    /// The month of `day`, up to today when it is the running one.
    [[nodiscard]] Result<Report> monthly(const QDate &day);
    /// At most 20 years, so that a slip of the year does not make a million rows.
    [[nodiscard]] Result<std::vector<FigureRow>> rows(const DateRange &range, ReportBy by);
    [[nodiscard]] Result<Figures> total(const DateRange &range);
    [[nodiscard]] Result<TodayFigures> today();

private:
    [[nodiscard]] Result<Report> report(const DateRange &range, const std::vector<Comparison> &compared);
    [[nodiscard]] Result<QDate> currentDate();

    ServiceContext m_context;
};
