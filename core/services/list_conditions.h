#pragma once

#include "core/services/list_query.h"

/// What turns days into instants and spans into days.
struct ListCalendar
{
    QTimeZone zone;
    QDate today;
};

/// The days of a test seen from `today`: a Fixed span as it is.
[[nodiscard]] DayTest fixedDays(const DayTest &test, const QDate &today);

/// The SQL of one test; empty when every row passes. Fails as ListQuery::make().
[[nodiscard]] Result<BoundSql> listCondition(const ListColumn &column, const ListTest &test,
                                             const ListCalendar &calendar);
