#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"

/// Rules for cells of files that every import shares.

/// How amounts are grouped in a file with this decimal sign: by the other sign, by blanks (the plain one, the no-break
/// and the narrow no-break space of French exports), by apostrophes.
[[nodiscard]] AmountFormat fileAmountFormat(QChar decimalSign);

/// The cell without white space around it and without the ' that spreadsheets put before digits.
[[nodiscard]] QString trimmedCell(const QString &cell);

/// A number as it is written shortest: "50", "50.00", "50,00" and "1 500.50" become "50", "50", "50" and "1500.5", so
/// that one amount is one text whichever program wrote the file. What may be grouped or not ("1,500"), and what is no
/// number, stays as it is. To compare cells, never to read an amount.
[[nodiscard]] QString plainNumber(const QString &text);

/// Fails with Invalid "shortened_id" on "1.23E+11": what a spreadsheet leaves of a long number.
[[nodiscard]] Outcome requireWholeId(const QString &text, const QString &field);
