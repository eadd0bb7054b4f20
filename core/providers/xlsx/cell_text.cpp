#include "core/providers/xlsx/cell_text.h"

#include "core/domain/wide_integer.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype significantDigits = 15; ///< what a spreadsheet shows and keeps of what is typed
constexpr int mostDecimals = 40;

/// digits x 10^exponent, without leading zeros; an empty `digits` is zero.
struct Decimal
{
    bool isNegative = false;
    QString digits;
    qsizetype exponent = 0;

    /// Of digits before the decimal sign; zero or below for a number smaller than 1.
    [[nodiscard]] qsizetype wholeDigits() const { return digits.size() + exponent; }
};

std::optional<Decimal> parseDecimal(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([+-]?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Decimal number;
    number.isNegative = match.captured(1) == u"-";
    number.digits = match.captured(2) + match.captured(3);
    number.exponent = match.captured(4).toInt() - match.captured(3).size();
    const auto isZero = [](QChar digit) { return digit == u'0'; };
    const auto first = std::find_if_not(number.digits.begin(), number.digits.end(), isZero);
    number.digits.remove(0, first - number.digits.begin());
    return number;
}

void roundToSignificant(Decimal &number)
{
    const qsizetype surplus = number.digits.size() - significantDigits;
    if (surplus <= 0)
        return;
    const bool isUp = number.digits[significantDigits] >= u'5';
    number.digits.truncate(significantDigits);
    number.exponent += surplus;
    if (!isUp)
        return;
    qsizetype place = significantDigits - 1;
    for (; place >= 0 && number.digits[place] == u'9'; --place)
        number.digits[place] = u'0';
    if (place >= 0)
        number.digits[place] = QChar(number.digits[place].unicode() + 1);
    else
        number.digits.prepend(u'1');
}

QString withDecimalSign(QString digits, qsizetype decimals, QChar sign)
{
    if (decimals <= 0)
        return digits + QString(-decimals, u'0');
    digits = digits.rightJustified(decimals + 1, u'0');
    for (; decimals > 0 && digits.endsWith(u'0'); --decimals)
        digits.chop(1);
    if (decimals > 0)
        digits.insert(digits.size() - decimals, sign);
    return digits;
}

/// Only the first part counts ("positive;negative;zero;text"); quoted and escaped signs, colours and currencies are no
/// part of the pattern.
QString patternOf(const QString &formatCode)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"));
    return QString(formatCode).remove(literal).section(u';', 0, 0).toLower();
}

} // namespace

QString numberCellText(const QString &value, QChar decimalSign)
{
    auto number = parseDecimal(value);
    if (!number)
        return value;
    const bool isPlain = !value.contains(u'e', Qt::CaseInsensitive) && number->digits.size() <= significantDigits;
    if (isPlain)
        return QString(value).replace(u'.', decimalSign);
    roundToSignificant(*number);
    if (number->digits.isEmpty())
        return QStringLiteral("0");
    const QString sign = number->isNegative ? QStringLiteral("-") : QString();
    if (number->wholeDigits() > significantDigits) {
        QString mantissa = number->digits;
        while (mantissa.size() > 1 && mantissa.endsWith(u'0'))
            mantissa.chop(1);
        if (mantissa.size() > 1)
            mantissa.insert(1, decimalSign);
        return QStringLiteral("%1%2E+%3").arg(sign, mantissa).arg(number->wholeDigits() - 1);
    }
    if (-number->exponent > mostDecimals)
        return value;
    return sign + withDecimalSign(number->digits, -number->exponent, decimalSign);
}

QString dateCellText(const QString &value, bool is1904)
{
    const auto number = parseDecimal(value);
    constexpr qsizetype longest = 60; // more digits than any date has would overflow below
    if (!number || number->isNegative || number->wholeDigits() > 7 || -number->exponent > longest)
        return value;
    QString digits = number->digits + QString(std::max<qsizetype>(0, number->exponent), u'0');
    const qsizetype decimals = std::max<qsizetype>(0, -number->exponent);
    digits = digits.rightJustified(decimals + 1, u'0');
    qint64 days = digits.left(digits.size() - decimals).toLongLong();
    // Twelve decimals of a day are a tenth of a microsecond.
    constexpr qint64 scale = 1'000'000'000'000;
    const qint64 fraction = digits.right(decimals).leftJustified(12, u'0', true).toLongLong();
    constexpr qint64 secondsOfDay = 86'400;
    auto seconds = static_cast<qint64>((WideInteger(fraction) * secondsOfDay + scale / 2) / scale);
    days += seconds / secondsOfDay;
    seconds %= secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (days == 0 && !is1904)
        return time.toString(QStringLiteral("HH:mm:ss"));
    // The 1900 system counts a 29 February 1900 that never was (ECMA-376 part 1, section 18.17.4.1).
    constexpr qint64 dayThatNeverWas = 60;
    constexpr qint64 lastDay = 2'958'465; // 9999-12-31
    if (days > lastDay || (!is1904 && days == dayThatNeverWas))
        return value;
    const QDate begin = is1904 ? QDate(1904, 1, 1) : days < dayThatNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = begin.addDays(days).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
}

bool isDateFormat(const QString &formatCode)
{
    static const QRegularExpression duration(QStringLiteral("\\[[hms]+\\]"), QRegularExpression::CaseInsensitiveOption);
    if (formatCode.contains(duration))
        return false;
    const QString pattern = patternOf(formatCode);
    return !pattern.startsWith(QLatin1String("general")) && std::any_of(pattern.begin(), pattern.end(), [](QChar sign) {
        return QStringLiteral("ymdhs").contains(sign);
    });
}

bool isBuiltInDateFormat(int formatId)
{
    const auto isBetween = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    return isBetween(14, 22) || isBetween(27, 36) || formatId == 45 || formatId == 47 || isBetween(50, 58);
}

int leadingZeroWidth(const QString &formatCode)
{
    const bool isZeros = formatCode.size() > 1 && formatCode.size() <= 40 &&
                         std::all_of(formatCode.begin(), formatCode.end(), [](QChar sign) { return sign == u'0'; });
    return isZeros ? static_cast<int>(formatCode.size()) : 0;
}
