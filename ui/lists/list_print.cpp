#include "ui/lists/list_print.h"

#include "ui/lists/filter_words.h"
#include "ui/lists/list_words.h"
#include "ui/printing/prints.h"

#include <QCoreApplication>

namespace {

struct PrintedList
{
    Q_DECLARE_TR_FUNCTIONS(PrintedList)
};

constexpr int mostRows = 1000;

struct Printed
{
    ListPage page;
    ListTotals totals;
};

Result<Printed> read(const ServiceContext &context, const ListPrint &wanted)
{
    ListService service(context);
    Printed printed;
    MPM_TRY(printed.page, service.page(wanted.view, wanted.question, {wanted.columns, {}, mostRows}));
    MPM_TRY(printed.totals, service.totals(wanted.view, wanted.question, wanted.columns));
    return printed;
}

ListFacts factsOf(const ListPrint &wanted, const Printed &printed)
{
    const auto &spec = listSpecOf(wanted.view);
    ListFacts facts;
    facts.title = wanted.title;
    facts.filter = questionText(wanted.formats, wanted.question);
    facts.left = printed.totals.rows - static_cast<qint64>(printed.page.rows.size());
    for (const auto &word : wanted.columns) {
        const auto &column = *spec.column(word);
        facts.columns.push_back({listColumnText(spec.word, word), isNumberColumn(column)});
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

} // namespace

void printRows(const ScreenContext &context, const ListPrint &wanted, QWidget *parent,
               std::function<void(const Error &)> onFailed)
{
    context.session.search(
        parent, Cancellation(), [wanted](const ServiceContext &services) { return read(services, wanted); },
        [context, wanted, parent, onFailed = std::move(onFailed)](const Result<Printed> &printed) {
            if (printed)
                printList(context, factsOf(wanted, *printed), parent);
            else
                onFailed(printed.error());
        });
}
