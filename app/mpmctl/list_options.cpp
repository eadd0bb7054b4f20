#include "app/mpmctl/list_options.h"

#include "app/mpmctl/inputs.h"
#include "core/services/list_export.h"
#include "ui/lists/list_cells.h"

#include <algorithm>

namespace {

const QString whereField = QStringLiteral("where");
const QString isWord = QStringLiteral("is");
const QString containsWord = QStringLiteral("contains");
const QString fromWord = QStringLiteral("from");
const QString upToWord = QStringLiteral("to");

QStringList viewNames()
{
    QStringList names;
    for (const auto &view : listViews())
        names.append(view.word);
    return names;
}

Result<const ListColumn *> columnOf(const ListSpec &spec, const QString &word, const QString &field)
{
    const auto *column = spec.column(word);
    if (column == nullptr)
        return invalid(
            QStringLiteral("unknown_column"),
            QStringLiteral("The list has no column \"%1\"; `mpmctl list columns` names them.").arg(word.left(40)),
            field);
    return column;
}

/// A --where taken apart; everything behind the operator is the value.
struct Where
{
    const ListColumn &column;
    QString comparison;
    QString value;

    /// Whether this end of a span is given: "is" gives both.
    [[nodiscard]] bool gives(const QString &end) const { return comparison == isWord || comparison == end; }
};

Result<ListTest> textTest(const Where &where)
{
    if (where.comparison == containsWord && where.value.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("Write what the text contains."), whereField);
    return TextTest{where.value, where.comparison == isWord};
}

Result<qint64> numberOf(const Where &where, const Company &company)
{
    if (where.column.type == ListType::Money) {
        MPM_TRY(const Money amount, parseAmount(where.value, company.currency, whereField));
        return amount.minorUnits();
    }
    return integerFromText(where.value, whereField, QStringLiteral("invalid_count"));
}

Result<ListTest> numberTest(const Where &where, const Company &company)
{
    MPM_TRY(const qint64 number, numberOf(where, company));
    NumberTest test;
    if (where.gives(fromWord))
        test.from = number;
    if (where.gives(upToWord))
        test.to = number;
    return test;
}

Result<ListTest> dayTest(const Where &where)
{
    const auto span = daySpanFromWord(where.value);
    if (span && where.comparison == isWord)
        return DayTest{*span, {}, {}};
    MPM_TRY(const QDate date, dateFromText(where.value, whereField));
    DayTest test;
    if (where.gives(fromWord))
        test.from = date;
    if (where.gives(upToWord))
        test.to = date;
    return test;
}

Result<ListTest> wordTest(const Where &where)
{
    const QStringList known = filterWords(where.column);
    WordTest test;
    for (const QString &part : where.value.split(u',')) {
        const QString word = part.trimmed();
        if (!known.contains(word))
            return invalid(QStringLiteral("unknown_word"),
                           QStringLiteral("\"%1\" is no value of \"%2\"; there are %3.")
                               .arg(word.left(40), where.column.word, known.join(QStringLiteral(", "))),
                           whereField);
        test.words.append(word);
    }
    return test;
}

Result<ListTest> testOf(const Where &where, const Company &company)
{
    switch (where.column.type) {
    case ListType::Text:
        return textTest(where);
    case ListType::Money:
    case ListType::Integer:
    case ListType::Energy:
        return numberTest(where, company);
    case ListType::Date:
    case ListType::Instant:
        return dayTest(where);
    case ListType::Word:
    case ListType::Id:
        break;
    }
    return wordTest(where);
}

/// The texts of a test, each behind its operator.
struct TestTexts
{
    const ListColumn &column;
    const Company &company;

    [[nodiscard]] QStringList operator()(const TextTest &test) const
    {
        return {(test.isWhole ? isWord : containsWord) + u' ' + test.text};
    }
    [[nodiscard]] QStringList operator()(const NumberTest &test) const
    {
        return spanTexts(number(test.from), number(test.to));
    }
    [[nodiscard]] QStringList operator()(const DayTest &test) const
    {
        if (test.span != DaySpan::Fixed)
            return {isWord + u' ' + toWord(test.span)};
        return spanTexts(day(test.from), day(test.to));
    }
    [[nodiscard]] QStringList operator()(const WordTest &test) const { return {isWord + u' ' + test.words.join(u',')}; }

private:
    [[nodiscard]] QString number(const std::optional<qint64> &end) const
    {
        return end ? listExportCell(column, company, *end).text : QString();
    }
    [[nodiscard]] static QString day(const std::optional<QDate> &end)
    {
        return end ? end->toString(Qt::ISODate) : QString();
    }
    [[nodiscard]] static QStringList spanTexts(const QString &from, const QString &to)
    {
        if (from == to && !from.isEmpty())
            return {isWord + u' ' + from};
        QStringList texts;
        if (!from.isEmpty())
            texts.append(fromWord + u' ' + from);
        if (!to.isEmpty())
            texts.append(upToWord + u' ' + to);
        return texts;
    }
};

Result<std::vector<ListFilter>> filtersOf(const Arguments &arguments, const ListView &view, const Company &company)
{
    std::vector<ListFilter> asked;
    for (const QString &text : arguments.texts(whereField)) {
        MPM_TRY(auto filter, filterFromText(listSpecOf(view), text, company));
        asked.push_back(std::move(filter));
    }
    std::vector<ListFilter> filters;
    for (const auto &own : view.filters) {
        if (std::none_of(asked.begin(), asked.end(), [&](const auto &filter) { return filter.column == own.column; }))
            filters.push_back(own);
    }
    filters.insert(filters.end(), asked.begin(), asked.end());
    return filters;
}

Result<std::optional<ListSort>> sortOf(const Arguments &arguments, const ListSpec &spec)
{
    const QString option = QStringLiteral("sort");
    const bool isDescending = arguments.has(QStringLiteral("descending"));
    if (!arguments.has(option)) {
        if (isDescending)
            return usageError(QStringLiteral("Option --descending goes with --sort COLUMN."));
        return std::nullopt;
    }
    MPM_TRY(const auto *column, columnOf(spec, arguments.text(option), option));
    if (column->type == ListType::Id)
        return invalid(QStringLiteral("unknown_column"),
                       QStringLiteral("A list is not put in order by \"%1\".").arg(column->word), option);
    return ListSort{column->word, isDescending};
}

Result<QStringList> columnsOf(const Arguments &arguments, const ListView &view)
{
    const QString option = QStringLiteral("columns");
    if (!arguments.has(option))
        return usualColumns(view.word);
    QStringList columns;
    for (const QString &part : arguments.text(option).split(u',')) {
        MPM_TRY(const auto *column, columnOf(listSpecOf(view), part.trimmed(), option));
        columns.append(column->word);
    }
    columns.removeDuplicates();
    return columns;
}

} // namespace

std::vector<OptionSpec> listOptions()
{
    return {value("search", "TEXT"), many("where", "\"COLUMN OP VALUE\""), value("columns", "C1,C2"),
            value("sort", "COLUMN"), flag("descending")};
}

Result<const ListView *> namedList(const QString &name)
{
    const auto *view = findListView(name);
    if (view == nullptr)
        return invalid(QStringLiteral("unknown_list"),
                       QStringLiteral("There is no list \"%1\"; there are %2.")
                           .arg(name.left(40), viewNames().join(QStringLiteral(", "))),
                       QStringLiteral("list"));
    return view;
}

Result<ListRequest> listRequest(const Arguments &arguments, const QString &name, const Company &company)
{
    MPM_TRY(const auto *view, namedList(name));
    ListRequest request{*view, {}, {}};
    request.question.search = arguments.text(QStringLiteral("search")).trimmed();
    MPM_TRY(request.question.filters, filtersOf(arguments, *view, company));
    MPM_TRY(request.question.sort, sortOf(arguments, listSpecOf(*view)));
    MPM_TRY(request.columns, columnsOf(arguments, *view));
    return request;
}

Result<ListFilter> filterFromText(const ListSpec &spec, const QString &text, const Company &company)
{
    const QString asked = text.simplified();
    MPM_TRY(const auto *column, columnOf(spec, asked.section(u' ', 0, 0), whereField));
    const Where where{*column, asked.section(u' ', 1, 1), asked.section(u' ', 2)};
    const QStringList operators = filterOperators(*column);
    if (!operators.contains(where.comparison)) {
        const QString sentence =
            operators.isEmpty()
                ? QStringLiteral("Rows are not chosen by \"%1\".").arg(column->word)
                : QStringLiteral("Write --where \"%1 %2 VALUE\".").arg(column->word, operators.join(u'|'));
        return invalid(QStringLiteral("unknown_operator"), sentence, whereField);
    }
    MPM_TRY(auto test, testOf(where, company));
    return ListFilter{column->word, std::move(test)};
}

QStringList filterTexts(const ListSpec &spec, const ListFilter &filter, const Company &company)
{
    const auto *column = spec.column(filter.column);
    QStringList texts = std::visit(TestTexts{*column, company}, filter.test);
    for (QString &text : texts)
        text.prepend(column->word + u' ');
    return texts;
}

QStringList filterOperators(const ListColumn &column)
{
    switch (column.type) {
    case ListType::Text:
        return {isWord, containsWord};
    case ListType::Money:
    case ListType::Integer:
    case ListType::Energy:
    case ListType::Date:
    case ListType::Instant:
        return {isWord, fromWord, upToWord};
    case ListType::Word:
        return {isWord};
    case ListType::Id:
        break;
    }
    return {};
}

QStringList filterWords(const ListColumn &column)
{
    if (column.type == ListType::Date || column.type == ListType::Instant)
        return daySpanWords();
    QStringList words;
    for (const auto &word : column.words)
        words.append(word.word);
    return words;
}
