#pragma once

#include <QDateTime>

/// Orders of day, month and year that a date format may name instead of a Qt format: whatever stands between the parts,
/// one or two digits, two- or four-digit years (two digits are this century's), names of months in English, French,
/// Portuguese and Swahili, with or without a time of day behind it.
namespace dateOrders {
inline const QString dayFirst = QStringLiteral("dmy");
inline const QString monthFirst = QStringLiteral("mdy");
inline const QString yearFirst = QStringLiteral("ymd");
} // namespace dateOrders

/// Reads a date, or a date and a time of day. `format` is empty for ISO 8601, one of dateOrders, or a Qt format; what
/// is written in ISO 8601 is read in any case, since it can be nothing else. Invalid when the text is no such date. The
/// time is local where the text names no offset.
[[nodiscard]] QDateTime readMoment(const QString &text, const QString &format);
