#include "ui/lists/list_facts.h"

#include "ui/lists/filter_words.h"
#include "ui/lists/list_words.h"

#include <QCoreApplication>

namespace {

struct PrintedList
{
    Q_DECLARE_TR_FUNCTIONS(PrintedList)
};

constexpr int mostRows = 1000;

/// Columns for scripts have no head in the window.
QString headOf(const ListPrint &wanted, const QString &column)
{
    const QString text = listColumnText(wanted.formats.list, column);
    return text.isEmpty() ? column : text;
}

} // namespace

Result<PrintedRows> readPrintedRows(const ServiceContext &context, const ListPrint &wanted)
{
    ListService service(context);
    PrintedRows printed;
    MPM_TRY(printed.page, service.page(wanted.view, wanted.question, {wanted.columns, {}, mostRows}));
    MPM_TRY(printed.totals, service.totals(wanted.view, wanted.question, wanted.columns));
    return printed;
}

ListFacts listFacts(const ListPrint &wanted, const PrintedRows &printed)
{
    const auto &spec = listSpecOf(wanted.view);
    ListFacts facts;
    facts.title = listViewText(wanted.view.word);
    facts.filter = questionText(wanted.formats, wanted.question);
    facts.left = printed.totals.rows - static_cast<qint64>(printed.page.rows.size());
    for (const auto &word : wanted.columns) {
        const auto &column = *spec.column(word);
        facts.columns.push_back({headOf(wanted, word), isNumberColumn(column)});
        facts.foot.append(column.sum.isEmpty() ? QString()
                                               : listSumText(wanted.formats, column, printed.totals.sums.value(word)));
    }
    if (facts.foot.front().isEmpty())
        facts.foot.front() =
            PrintedList::tr("%Ln row(s)", nullptr, static_cast<int>(std::min<qint64>(printed.totals.rows, INT_MAX)));
    for (const auto &row : printed.page.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < wanted.columns.size(); ++i)
            cells.append(
                listCellText(wanted.formats, *spec.column(wanted.columns[i]), row.cells.at(static_cast<size_t>(i))));
        facts.rows.push_back(cells);
    }
    return facts;
}
