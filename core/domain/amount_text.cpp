#include "core/domain/money.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace {

tl::unexpected<Error> refuseText(QStringView text, const QString &field, const QString &why)
{
    constexpr qsizetype shownCharacters = 40;
    QString shown = text.left(shownCharacters).toString();
    if (text.size() > shownCharacters)
        shown += QStringLiteral("...");
    return invalid(QStringLiteral("invalid_amount"), QStringLiteral("\"%1\" is not an amount: %2.").arg(shown, why),
                   field);
}

// QChar::isDigit knows the digits of every script; an amount is written with these ten only.
bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAllDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isPlainDigit);
}

/// The sentence for the first character that cannot stand in an amount; empty when there is none.
QString whatIsWrongWithTheCharacters(QStringView text, const AmountFormat &format)
{
    for (const QChar character : text) {
        if (isPlainDigit(character) || character == format.decimalSign || format.groupSigns.contains(character))
            continue;
        if (character == u'-' || character == u'+')
            return QStringLiteral("a sign is not allowed");
        return QStringLiteral("the character \"%1\" is not allowed").arg(character);
    }
    return {};
}

/// The sentence for wrong grouping of the whole part; empty when it is right or there is none.
QString whatIsWrongWithTheGroups(QStringView whole, const AmountFormat &format)
{
    const auto isGroupSign = [&format](QChar character) { return format.groupSigns.contains(character); };
    const auto first = std::find_if(whole.begin(), whole.end(), isGroupSign);
    if (first == whole.end())
        return {};
    const QChar sign = *first;
    if (std::any_of(first, whole.end(), [&](QChar c) { return isGroupSign(c) && c != sign; }))
        return QStringLiteral("groups of digits are separated in two different ways");
    const auto groups = whole.split(sign);
    const bool firstFits = groups.first().size() >= 1 && groups.first().size() <= 3;
    const bool othersFit =
        std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
    if (!firstFits || !othersFit)
        return QStringLiteral("after \"%1\" there must be groups of three digits; the decimal sign is \"%2\"")
            .arg(sign, format.decimalSign);
    // "0,500" is half of something to whoever wrote it, never five hundred.
    if (groups.first().startsWith(u'0'))
        return QStringLiteral("a grouped amount does not begin with 0; the decimal sign is \"%1\"")
            .arg(format.decimalSign);
    return {};
}

QStringView withoutTrailingZerosBeyond(QStringView decimals, int kept)
{
    while (decimals.size() > kept && decimals.back() == u'0')
        decimals.chop(1);
    return decimals;
}

/// Digits to minor units; empty when the value is above Money::maximum.
std::optional<Money> valueOf(const QString &digits)
{
    qint64 value = 0;
    for (const QChar digit : digits) {
        value = value * 10 + (digit.unicode() - u'0');
        if (value > Money::maximum)
            return std::nullopt;
    }
    return Money(value);
}

QString decimalsSentence(const Currency &currency)
{
    if (currency.decimals() == 0)
        return QStringLiteral("%1 has no decimals").arg(currency.code());
    return QStringLiteral("%1 has %2 decimals").arg(currency.code()).arg(currency.decimals());
}

/// 12345 with 2 decimals -> "123.45". Works on the text, so that even the smallest qint64 is right.
QString withDecimals(qint64 value, int decimals)
{
    QString digits = QString::number(value);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? u'-' + digits : digits;
}

} // namespace

Result<Money> parseAmount(QStringView text, const Currency &currency, const QString &field, const AmountFormat &format)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuseText(trimmed, field, QStringLiteral("it is empty"));
    if (const QString wrong = whatIsWrongWithTheCharacters(trimmed, format); !wrong.isEmpty())
        return refuseText(trimmed, field, wrong);

    const auto signAt = trimmed.indexOf(format.decimalSign);
    const bool hasDecimals = signAt >= 0;
    const QStringView whole = hasDecimals ? trimmed.left(signAt) : trimmed;
    QStringView decimals = hasDecimals ? trimmed.mid(signAt + 1) : QStringView();
    if (whole.isEmpty() || (hasDecimals && decimals.isEmpty()))
        return refuseText(trimmed, field,
                          QStringLiteral("there must be digits on both sides of \"%1\"").arg(format.decimalSign));
    if (!isAllDigits(decimals))
        return refuseText(
            trimmed, field,
            QStringLiteral("after the decimal sign \"%1\" only digits may follow").arg(format.decimalSign));
    if (const QString wrong = whatIsWrongWithTheGroups(whole, format); !wrong.isEmpty())
        return refuseText(trimmed, field, wrong);
    decimals = withoutTrailingZerosBeyond(decimals, currency.decimals());
    if (decimals.size() > currency.decimals())
        return refuseText(trimmed, field, decimalsSentence(currency));

    QString digits = whole.toString();
    digits.removeIf([](QChar character) { return !isPlainDigit(character); });
    digits += decimals.toString().leftJustified(currency.decimals(), u'0');
    const auto value = valueOf(digits);
    if (!value.has_value())
        return refuseText(
            trimmed, field,
            QStringLiteral("the largest amount is %1").arg(formatAmount(Money(Money::maximum), currency)));
    return *value;
}

QString formatAmount(Money amount, const Currency &currency)
{
    return withDecimals(amount.minorUnits(), currency.decimals());
}

QString formatKwh(qint64 wattHours)
{
    return withDecimals(wattHours, 3);
}
