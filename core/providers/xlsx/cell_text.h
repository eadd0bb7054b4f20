#pragma once

#include <QString>

/// How the value of a workbook's cell becomes text. No value passes through a floating-point number: the file holds
/// decimal text, and text it stays.

/// A number as the spreadsheet shows it in full: the text of the file, or, where a program wrote more than 15
/// significant digits ("1.1999999999999999E2", because it keeps numbers in binary), that text rounded half up to 15 of
/// them: 120. `decimalSign` is that of the mapping. A number of 16 or more digits before the decimal sign is left in
/// its short form ("4.7000000123456E+17"): the spreadsheet has lost its last digits, and whoever reads it as an id
/// must see that. What is no number is given back as it is.
[[nodiscard]] QString numberCellText(const QString &value, QChar decimalSign);

/// Serial day numbers of a cell with a date format as ISO 8601: "2026-03-02", with a time of day "2026-03-02 08:15:00",
/// a time alone "08:15:00". `is1904`: the workbook counts from 1904. What is no such number is given back as it is.
[[nodiscard]] QString dateCellText(const QString &value, bool is1904);

/// Whether a number format shows a date or a time. Durations ("[h]:mm") are numbers.
[[nodiscard]] bool isDateFormat(const QString &formatCode);
/// The same for the formats that are built in and have no code (ECMA-376 part 1, section 18.8.30).
[[nodiscard]] bool isBuiltInDateFormat(int formatId);
/// A format of zeros only ("00000000000") keeps the leading zeros of meter and phone numbers: their number, else 0.
[[nodiscard]] int leadingZeroWidth(const QString &formatCode);
