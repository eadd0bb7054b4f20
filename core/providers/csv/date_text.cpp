#include "core/providers/csv/date_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace {

QDateTime readIso(const QString &text)
{
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

/// Two-digit years are of this century; Qt reads them as 19xx.
QDateTime inThisCentury(const QDateTime &moment, const QString &format)
{
    const bool hasShortYear = format.contains(QLatin1String("yy")) && !format.contains(QLatin1String("yyyy"));
    return hasShortYear && moment.date().year() < 2000 ? moment.addYears(100) : moment;
}

/// The full names of the twelve months in the languages of the program, in lower case.
const std::array<QStringList, 12> &monthNames()
{
    static const auto names = [] {
        std::array<QStringList, 12> all;
        for (const auto language : {QLocale::English, QLocale::French, QLocale::Portuguese, QLocale::Swahili}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month)
                all[size_t(month) - 1].append(locale.monthName(month).toLower());
        }
        return all;
    }();
    return names;
}

/// 1 to 12; 0 for what is no month, and for the beginning of two different ones ("jui": juin, juillet).
int monthOf(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    constexpr qsizetype shortestName = 3;
    const QString start = word.toLower();
    int found = 0;
    for (int month = 1; month <= 12 && start.size() >= shortestName; ++month) {
        const auto &names = monthNames()[size_t(month) - 1];
        const bool matches =
            std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(start); });
        if (matches && found != 0)
            return 0;
        found = matches ? month : found;
    }
    return found;
}

QTime readTime(const QString &text)
{
    for (const auto *format : {"H:m", "H:m:s", "H:m:s.z", "h:m ap", "h:m:s ap", "h:map", "h:m:sap"}) {
        const QTime time = QTime::fromString(text, QLatin1String(format));
        if (time.isValid())
            return time;
    }
    return {};
}

QDateTime readOrdered(const QString &text, const QString &order)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,4}|\\p{L}+)[./ -]+(\\d{1,4}|\\p{L}+)\\.?[./ -]+(\\d{1,4})(?:[ T,]+(\\d{1,2}:.*))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&](QChar which) { return match.captured(static_cast<int>(order.indexOf(which)) + 1); };
    const QString yearText = part(u'y');
    const int year = yearText.toInt() + (yearText.size() <= 2 ? 2000 : 0);
    const QDate date(year, monthOf(part(u'm')), part(u'd').toInt());
    if (!date.isValid() || yearText.size() == 3)
        return {};
    if (!match.hasCaptured(4))
        return date.startOfDay();
    const QTime time = readTime(match.captured(4).trimmed());
    return time.isValid() ? QDateTime(date, time) : QDateTime();
}

bool isOrder(const QString &format)
{
    return format == dateOrders::dayFirst || format == dateOrders::monthFirst || format == dateOrders::yearFirst;
}

} // namespace

QDateTime readMoment(const QString &text, const QString &format)
{
    QDateTime moment;
    if (isOrder(format))
        moment = readOrdered(text, format);
    else if (!format.isEmpty())
        moment = inThisCentury(QDateTime::fromString(text, format), format);
    return moment.isValid() ? moment : readIso(text);
}
