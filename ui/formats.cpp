#include "ui/formats.h"

#include <QDateTime>
#include <QRegularExpression>

AmountFormat amountFormat(const QLocale &locale)
{
    AmountFormat format;
    const auto decimal = locale.decimalPoint();
    format.decimalSign = decimal.isEmpty() ? QChar(u'.') : decimal.front();
    // Keyboards have no narrow no-break space: a plain blank groups everywhere.
    format.groupSigns = QStringLiteral(" \u00a0\u202f") + locale.groupSeparator();
    format.groupSigns.remove(format.decimalSign);
    return format;
}

namespace {

/// "-1234.50" as the locale writes it.
QString localDecimal(const QString &machine, const QLocale &locale)
{
    const bool isNegative = machine.startsWith(u'-');
    const QStringList parts = machine.mid(isNegative ? 1 : 0).split(u'.');
    QString text = parts.front();
    // Not QLocale::toString(): it leaves out group signs in some locales (pt_PT: "1234 567") and groups by two in
    // others, and what is shown must be readable by the same rule when it is typed back.
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    if (parts.size() > 1)
        text += locale.decimalPoint() + parts.at(1);
    return isNegative ? locale.negativeSign() + text : text;
}

} // namespace

QString localAmount(Money amount, const Currency &currency, const QLocale &locale)
{
    return localDecimal(formatAmount(amount, currency), locale);
}

QString localMoney(Money amount, const Currency &currency, const QLocale &locale)
{
    return localAmount(amount, currency, locale) + QChar(0x00a0) + currency.code();
}

QString localEnergy(qint64 wattHours, const QLocale &locale)
{
    return localDecimal(formatKwh(wattHours), locale) + QStringLiteral("\u00a0kWh");
}

QString localDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    static const QRegularExpression shortYear(QStringLiteral("(?<!y)yy(?!y)"));
    return format.replace(shortYear, QStringLiteral("yyyy"));
}

QString localDate(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, localDateFormat(locale)) : QString();
}

QDate parseLocalDate(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const auto iso = QDate::fromString(trimmed, QStringLiteral("yyyy-MM-dd")); iso.isValid())
        return iso;
    return locale.toDate(trimmed, localDateFormat(locale));
}

QString localInstant(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
    return localDate(local.date(), locale) + QChar(u' ') + local.time().toString(QStringLiteral("HH:mm"));
}
