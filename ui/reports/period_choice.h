#pragma once

#include "core/services/day_figures.h"

#include <QWidget>

class DateEdit;
class QComboBox;

/// A span of days: one of the usual ones, or from and until by hand.
class PeriodChoice final : public QWidget
{
    Q_OBJECT
public:
    enum Span
    {
        ThisMonth,
        LastMonth,
        Last30Days,
        ThisYear,
        Last12Months,
        ByHand
    };
    explicit PeriodChoice(const QDate &today);

    void choose(Span span);

    /// Nothing while a date is not to be read or the first one lies after the last.
    [[nodiscard]] std::optional<DateRange> range() const;

signals:
    void changed();

private:
    [[nodiscard]] DateRange rangeOf(Span span) const;
    void applySpan();
    void takeDates();

    QDate m_today;
    QComboBox *m_span;
    DateEdit *m_from;
    DateEdit *m_to;
};
