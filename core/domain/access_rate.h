#pragma once

#include <QDate>
#include <optional>
#include <vector>

/// One run of charges of one meter, customer and tariff (domain rules, section 6).
struct AccessSeries
{
    QDate start;
    int periodDays = 1;
    std::optional<QDate> end;  ///< last date on which a charge of this series may fall due (tariff change, hand-over)
};

struct AccessDueDate
{
    int k = 1;  ///< due = start + k x period
    QDate due;

    friend bool operator==(const AccessDueDate &, const AccessDueDate &) = default;
};

/// All charges with k > `lastKnownK` that are due on or before `date`, in order. Empty when none is missing.
[[nodiscard]] std::vector<AccessDueDate> missingAccessCharges(const AccessSeries &series, int lastKnownK, const QDate &date);
