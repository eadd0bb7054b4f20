#pragma once

#include "core/services/context.h"

/// The money of one calendar day in the company's zone: booked payments that brought new money. Credit that is used up was
/// counted when it came in.
struct DayTakings
{
    qint64 payments = 0;
    Money sum;
};
/// Reads the rows of that day only.
[[nodiscard]] Result<DayTakings> readDayTakings(const ServiceContext &context, const QDate &day);
