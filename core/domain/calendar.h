#pragma once

#include <QDate>

enum class Period { Weekly, Monthly };

/// The date `count` periods after `from`. Monthly: the same day of the month as `anchorDay` (1..31), or the month's
/// last day where it has none, counted from `from`'s month (domain rules, section 11). Weekly: 7 days each, whatever
/// `anchorDay` is.
[[nodiscard]] QDate addPeriods(const QDate &from, Period period, int count, int anchorDay);
