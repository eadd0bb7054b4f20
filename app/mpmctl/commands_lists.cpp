#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/list_options.h"
#include "app/mpmctl/paper_output.h"
#include "core/services/list_export.h"
#include "ui/languages.h"
#include "ui/lists/list_facts.h"

namespace {

JsonValue wordsJson(const QStringList &words)
{
    JsonValue json = JsonValue::array();
    for (const auto &word : words)
        json.append(word);
    return json;
}

/// What --where would say for the same rows.
JsonValue whereJson(const ListSpec &spec, const std::vector<ListFilter> &filters, const Company &company)
{
    QStringList texts;
    for (const auto &filter : filters)
        texts += filterTexts(spec, filter, company);
    return wordsJson(texts);
}

QString orderText(const ListSort &sort)
{
    return sort.column + (sort.isDescending ? QStringLiteral(" descending") : QString());
}

Result<Answer> listNames(CommandContext &context, const Arguments &)
{
    MPM_TRY(const Company company, context.company());
    return Answer(listJson(listViews(), [&](const ListView &view) {
        return JsonValue::object({{QStringLiteral("name"), view.word},
                                  {QStringLiteral("order"), orderText(view.order)},
                                  {QStringLiteral("where"), whereJson(listSpecOf(view), view.filters, company)},
                                  {QStringLiteral("columns"), wordsJson(usualColumns(view.word))}});
    }));
}

Result<Answer> listColumnNames(CommandContext &, const Arguments &arguments)
{
    MPM_TRY(const auto *view, namedList(arguments.positional(0)));
    const QStringList shown = usualColumns(view->word);
    return Answer(listJson(listSpecOf(*view).columns, [&](const ListColumn &column) {
        return JsonValue::object({{QStringLiteral("column"), column.word},
                                  {QStringLiteral("shown"), shown.contains(column.word)},
                                  {QStringLiteral("added_up"), !column.sum.isEmpty()},
                                  {QStringLiteral("where"), wordsJson(filterOperators(column))},
                                  {QStringLiteral("values"), wordsJson(filterWords(column))}});
    }));
}

JsonValue rowJson(const ListRequest &request, const ListRow &row, const Company &company)
{
    const auto &spec = listSpecOf(request.view);
    JsonValue json = JsonValue::object();
    for (qsizetype i = 0; i < request.columns.size(); ++i) {
        const QString &word = request.columns[i];
        json.insert(word, toJson(listExportCell(*spec.column(word), company, row.cells.at(static_cast<size_t>(i)))));
    }
    return json;
}

JsonValue sumsJson(const ListRequest &request, const ListTotals &totals, const Company &company)
{
    const auto &spec = listSpecOf(request.view);
    JsonValue json = JsonValue::object();
    for (const auto &word : request.columns) {
        const auto &column = *spec.column(word);
        if (!column.sum.isEmpty())
            json.insert(word, toJson(listExportCell(column, company, totals.sums.value(word))));
    }
    return json;
}

Result<Answer> showList(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, listRequest(arguments, arguments.positional(0), company));
    MPM_TRY(const auto wanted, pageRequest(arguments));
    MPM_TRY(const auto after, listKeyFromCursor(request, wanted.after));
    ListService lists(services);
    MPM_TRY(const auto page, lists.page(request.view, request.question, {request.columns, after, wanted.limit}));
    MPM_TRY(const auto totals, lists.totals(request.view, request.question, request.columns));
    JsonValue rows = JsonValue::array();
    for (const auto &row : page.rows)
        rows.append(rowJson(request, row, company));
    return Answer(JsonValue::object(
        {{QStringLiteral("list"), request.view.word},
         {QStringLiteral("where"), whereJson(listSpecOf(request.view), request.question.filters, company)},
         {QStringLiteral("rows"), std::move(rows)},
         {QStringLiteral("total"), totals.rows},
         {QStringLiteral("sums"), sumsJson(request, totals, company)},
         {QStringLiteral("next"), page.hasMore ? JsonValue(listCursor(request, page.rows.back().key)) : JsonValue()}}));
}

/// As the window prints it: in words and numbers for people, and as many rows as go on paper.
Outcome exportPdf(CommandContext &context, const Arguments &arguments, const ListRequest &request, JsonValue &document)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    const QString &list = request.view.word;
    const ListPrint print{request.view, request.question, request.columns,
                          listFormats(request.view.list, company, context.registry())};
    MPM_TRY(const auto printed, readPrintedRows(services, print));
    MPM_TRY(auto paper, writePaper(context, arguments,
                                   {QStringLiteral("list"),
                                    QStringLiteral("List %1").arg(list),
                                    arguments.positional(1),
                                    {},
                                    [&](const PaperOffice &office) {
                                        const SpokenLanguage spoken(office.words.locale());
                                        return listPaper(office, listFacts(print, printed));
                                    }}));
    document.insert(QStringLiteral("rows"), static_cast<qint64>(printed.page.rows.size()));
    document.insert(QStringLiteral("total"), printed.totals.rows);
    document.insert(QStringLiteral("paper"), std::move(paper));
    return {};
}

/// For programs: heads and cells are the words of the columns and the stored values.
Outcome exportRows(CommandContext &context, const ListRequest &request, const QString &file, JsonValue &document)
{
    MPM_TRY(const auto services, context.services());
    ListService::Export wanted;
    wanted.columns = wanted.heads = request.columns;
    wanted.file = file;
    MPM_TRY(const qint64 rows, ListService(services).exportFile(request.view, request.question, wanted));
    document.insert(QStringLiteral("rows"), rows);
    return {};
}

Result<Answer> exportList(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto request, listRequest(arguments, arguments.positional(0), company));
    const QString file = arguments.positional(1);
    MPM_CHECK(checkPaperOptions(arguments, file));
    JsonValue document = JsonValue::object(
        {{QStringLiteral("list"), request.view.word},
         {QStringLiteral("where"), whereJson(listSpecOf(request.view), request.question.filters, company)},
         {QStringLiteral("file"), file}});
    MPM_CHECK(isPdf(file) ? exportPdf(context, arguments, request, document)
                          : exportRows(context, request, file, document));
    return Answer(wrapped("export", std::move(document)));
}

std::vector<OptionSpec> with(std::vector<OptionSpec> options, const std::vector<OptionSpec> &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

void addListCommands(Commands &commands)
{
    commands.insert(
        commands.end(),
        {{QStringLiteral("list names"),
          {},
          {},
          QStringLiteral("The lists of the window: their order, what they show to begin with, and their columns."),
          QStringLiteral("mpmctl list names"),
          listNames},
         {QStringLiteral("list columns"),
          QStringLiteral("NAME"),
          {},
          QStringLiteral("All columns of a list, what --where can say of them, and the values that are known."),
          QStringLiteral("mpmctl list columns payments"),
          listColumnNames},
         {QStringLiteral("list show"), QStringLiteral("NAME"), with(listOptions(), pageOptions()),
          QStringLiteral(
              "Show the rows of a list with their number and sums. --where \"COLUMN OP VALUE\" keeps the rows for "
              "which it holds; several must all hold. OP is \"is\" (of words: one of several, with commas; of days: a "
              "date, or a span such as this_month), \"contains\" for texts, \"from\" and \"to\" for amounts, numbers "
              "and days, with the end included. A --where takes the place of what the list shows to begin with."),
          QStringLiteral(
              "mpmctl list show payments --where \"state is accepted,reversed\" --where \"amount from 50.00\" "
              "--where \"paid_at is this_month\" --columns paid_at,serial,amount --sort amount --descending"),
          showList},
         {QStringLiteral("list export"), QStringLiteral("NAME FILE"), with(listOptions(), paperOptions()),
          QStringLiteral(
              "Write all rows of a list to a .csv, .xlsx or .json file, or as the window prints it to a .pdf "
              "file. The options are those of list show; --paper and --language are for PDF."),
          QStringLiteral(
              "mpmctl list export instalments.overdue late.pdf --where \"days_late from 30\" --sort village"),
          exportList}});
}
