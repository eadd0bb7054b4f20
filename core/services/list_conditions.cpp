#include "core/services/list_conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongFilter(const ListColumn &column)
{
    return invalid(u"wrong_filter"_s, u"The column \"%1\" cannot be filtered in this way."_s.arg(column.word),
                   column.word);
}

QString testedSql(const ListColumn &column)
{
    return column.test.isEmpty() ? column.value : column.test;
}

/// Both ends included; an end that is not valid is open.
BoundSql between(const QString &sql, const SqlValue &from, const SqlValue &to)
{
    BoundSql bound;
    QStringList conditions;
    if (from.isValid()) {
        conditions.append(sql + u" >= ?"_s);
        bound.values.push_back(from);
    }
    if (to.isValid()) {
        conditions.append(sql + u" <= ?"_s);
        bound.values.push_back(to);
    }
    bound.sql = conditions.join(u" AND "_s);
    return bound;
}

Result<BoundSql> condition(const ListColumn &column, const TextTest &test, const ListCalendar &)
{
    if (column.type != ListType::Text)
        return wrongFilter(column);
    const QString folded = foldLetters(test.text);
    if (folded.isEmpty() && !test.isWhole)
        return BoundSql();
    const QString function = test.isWhole ? u"is_text"_s : u"holds_text"_s;
    return BoundSql{u"%1(%2, ?)"_s.arg(function, testedSql(column)), {toSql(folded)}};
}

Result<BoundSql> condition(const ListColumn &column, const NumberTest &test, const ListCalendar &)
{
    if (column.type != ListType::Money && column.type != ListType::Integer && column.type != ListType::Energy)
        return wrongFilter(column);
    return between(testedSql(column), toSql(test.from), toSql(test.to));
}

Result<BoundSql> condition(const ListColumn &column, const DayTest &test, const ListCalendar &calendar)
{
    const DayTest days = fixedDays(test, calendar.today);
    if ((days.from && !days.from->isValid()) || (days.to && !days.to->isValid()))
        return invalid(u"invalid_date"_s, u"This is not a date of the calendar."_s, column.word);
    if (column.type == ListType::Date)
        return between(testedSql(column), toSql(days.from), toSql(days.to));
    if (column.type != ListType::Instant)
        return wrongFilter(column);
    const auto begins = [&](const QDate &day) { return day.startOfDay(calendar.zone).toMSecsSinceEpoch(); };
    return between(testedSql(column), days.from ? toSql(begins(*days.from)) : sqlNull(),
                   days.to ? toSql(begins(days.to->addDays(1)) - 1) : sqlNull());
}

/// The words are those of the program itself, so they may stand in the SQL: only then a partial index is found.
Result<BoundSql> condition(const ListColumn &column, const WordTest &test, const ListCalendar &)
{
    if (column.type != ListType::Word)
        return wrongFilter(column);
    QStringList conditions, quoted;
    for (const auto &wanted : test.words) {
        const auto known = std::find_if(column.words.begin(), column.words.end(),
                                        [&](const ListWord &word) { return word.word == wanted; });
        if (known == column.words.end())
            return invalid(u"unknown_word"_s,
                           u"The column \"%1\" has no value \"%2\"."_s.arg(column.word, wanted.left(40)), column.word);
        if (known->condition.isEmpty())
            quoted.append(u'\'' + wanted + u'\'');
        else
            conditions.append(u'(' + known->condition + u')');
    }
    if (quoted.size() == 1)
        conditions.append(u"%1 = %2"_s.arg(testedSql(column), quoted.front()));
    else if (!quoted.isEmpty())
        conditions.append(u"%1 IN (%2)"_s.arg(testedSql(column), quoted.join(u", "_s)));
    if (conditions.isEmpty())
        return BoundSql{u"0"_s, {}};
    return BoundSql{conditions.size() == 1 ? conditions.front() : u'(' + conditions.join(u" OR "_s) + u')', {}};
}

} // namespace

DayTest fixedDays(const DayTest &test, const QDate &today)
{
    constexpr int week = 7;
    constexpr int month = 30;
    const QDate firstOfMonth(today.year(), today.month(), 1);
    switch (test.span) {
    case DaySpan::Fixed:
        return test;
    case DaySpan::Today:
        return {DaySpan::Fixed, today, today};
    case DaySpan::Yesterday:
        return {DaySpan::Fixed, today.addDays(-1), today.addDays(-1)};
    case DaySpan::Last7Days:
        return {DaySpan::Fixed, today.addDays(1 - week), today};
    case DaySpan::ThisMonth:
        return {DaySpan::Fixed, firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)};
    case DaySpan::LastMonth:
        return {DaySpan::Fixed, firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
    case DaySpan::ThisYear:
        return {DaySpan::Fixed, QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case DaySpan::Next7Days:
        return {DaySpan::Fixed, today, today.addDays(week - 1)};
    case DaySpan::Next30Days:
        return {DaySpan::Fixed, today, today.addDays(month - 1)};
    case DaySpan::BeforeToday:
        return {DaySpan::Fixed, {}, today.addDays(-1)};
    }
    return test;
}

Result<BoundSql> listCondition(const ListColumn &column, const ListTest &test, const ListCalendar &calendar)
{
    return std::visit([&](const auto &one) { return condition(column, one, calendar); }, test);
}
