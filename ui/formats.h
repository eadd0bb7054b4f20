#pragma once

#include "core/base/clock.h"
#include "core/domain/money.h"
#include "core/services/message_texts.h"

#include <QLocale>

/// How the window writes and reads numbers and dates: by the locale of the person, exactly, without floating point.

/// What MoneyEdit accepts in `locale`: its decimal sign, its group sign and blanks.
[[nodiscard]] AmountFormat amountFormat(const QLocale &locale);
/// "1,234.50" in the locale's writing.
[[nodiscard]] QString localAmount(Money amount, const Currency &currency, const QLocale &locale = QLocale());
/// "1,234.50 TZS"
[[nodiscard]] QString localMoney(Money amount, const Currency &currency, const QLocale &locale = QLocale());
/// "1,234.400 kWh"
[[nodiscard]] QString localEnergy(qint64 wattHours, const QLocale &locale = QLocale());

/// The locale's short form with all four digits of the year.
[[nodiscard]] QString localDateFormat(const QLocale &locale = QLocale());
[[nodiscard]] QString localDate(const QDate &date, const QLocale &locale = QLocale());
/// Reads the locale's short form and YYYY-MM-DD; invalid when it is neither.
[[nodiscard]] QDate parseLocalDate(const QString &text, const QLocale &locale = QLocale());
[[nodiscard]] QString localInstant(Instant instant, const QTimeZone &zone, const QLocale &locale = QLocale());
