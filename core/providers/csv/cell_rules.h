#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"

/// Rules for cells of files that every import shares.

/// How amounts are grouped in a file with this decimal sign: by the other sign, by blanks (the plain one, the no-break
/// and the narrow no-break space of French exports), by apostrophes.
[[nodiscard]] AmountFormat fileAmountFormat(QChar decimalSign);

/// Fails with Invalid "shortened_id" on "1.23E+11": what a spreadsheet leaves of a long number.
[[nodiscard]] Outcome requireWholeId(const QString &text, const QString &field);
