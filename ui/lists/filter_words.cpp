#include "ui/lists/filter_words.h"

#include "ui/formats.h"
#include "ui/lists/list_words.h"

#include <QCoreApplication>

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// One or both ends of a span, each as it is written for people.
QString spanText(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return FilterWords::tr("up to %1").arg(to);
    if (to.isEmpty())
        return FilterWords::tr("from %1").arg(from);
    return from == to ? from : FilterWords::tr("%1 to %2").arg(from, to);
}

struct TestText
{
    const ListFormats &formats;
    const ListColumn &column;

    QString operator()(const TextTest &test) const
    {
        if (!test.isWhole)
            return FilterWords::tr("contains \u201c%1\u201d").arg(test.text);
        return test.text.isEmpty() ? FilterWords::tr("empty") : listCellText(formats, column, test.text);
    }
    QString operator()(const NumberTest &test) const { return spanText(number(test.from), number(test.to)); }
    QString operator()(const DayTest &test) const
    {
        if (test.span != DaySpan::Fixed)
            return daySpanText(test.span);
        return spanText(localDate(test.from.value_or(QDate())), localDate(test.to.value_or(QDate())));
    }
    QString operator()(const WordTest &test) const
    {
        QStringList texts;
        for (const auto &word : test.words)
            texts.append(listWordText(formats.list, column.word, word));
        return texts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString number(const std::optional<qint64> &value) const
    {
        return value ? listCellText(formats, column, *value) : QString();
    }
};

} // namespace

QString daySpanText(DaySpan span)
{
    switch (span) {
    case DaySpan::Fixed:
        return FilterWords::tr("From and until");
    case DaySpan::Today:
        return FilterWords::tr("Today");
    case DaySpan::Yesterday:
        return FilterWords::tr("Yesterday");
    case DaySpan::Last7Days:
        return FilterWords::tr("Last 7 days");
    case DaySpan::ThisMonth:
        return FilterWords::tr("This month");
    case DaySpan::LastMonth:
        return FilterWords::tr("Last month");
    case DaySpan::ThisYear:
        return FilterWords::tr("This year");
    case DaySpan::Next7Days:
        return FilterWords::tr("Next 7 days");
    case DaySpan::Next30Days:
        return FilterWords::tr("Next 30 days");
    case DaySpan::BeforeToday:
        return FilterWords::tr("Before today");
    }
    return {};
}

QString filterText(const ListFormats &formats, const ListFilter &filter)
{
    const auto *spec = findListSpec(formats.list);
    const auto *column = spec ? spec->column(filter.column) : nullptr;
    if (!column)
        return filter.column;
    return FilterWords::tr("%1: %2", "column and what it is filtered by")
        .arg(listColumnText(formats.list, filter.column), std::visit(TestText{formats, *column}, filter.test));
}

QString questionText(const ListFormats &formats, const ListQuestion &question)
{
    QStringList parts;
    if (!question.search.isEmpty())
        parts.append(FilterWords::tr("Search: %1").arg(question.search));
    for (const auto &filter : question.filters)
        parts.append(filterText(formats, filter));
    return parts.join(QStringLiteral(" \u00b7 "));
}
