#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/paper_output.h"
#include "core/services/report_service.h"
#include "core/services/report_table.h"

namespace {

class ReportViews
{
public:
    ReportViews(const Company &company, Instant now) : m_views(company), m_now(now) {}

    /// Flat, so that a list of them is one table.
    [[nodiscard]] JsonValue figures(JsonValue head, const Figures &figures) const
    {
        head.insert(QStringLiteral("payments"), figures.payments);
        head.insert(QStringLiteral("reversals"), figures.reversals);
        head.insert(QStringLiteral("amount"), m_views.money(figures.split.total()));
        for (const auto type : revenueTypes)
            head.insert(toWord(type), m_views.money(figures.split.of(type)));
        head.insert(QStringLiteral("wh"), figures.wattHours);
        head.insert(QStringLiteral("days"), figures.days);
        return head;
    }

    [[nodiscard]] JsonValue row(const FigureRow &row, ReportBy by) const
    {
        JsonValue head = JsonValue::object();
        if (by == ReportBy::Village)
            head.insert(toWord(ReportBy::MiniGrid), row.parent);
        if (by == ReportBy::Day)
            head.insert(toWord(by), date(row.range.from));
        else
            head.insert(toWord(by), row.name);
        return figures(std::move(head), row.figures);
    }

    [[nodiscard]] JsonValue comparison(const Comparison &comparison) const
    {
        return figures(JsonValue::object({{QStringLiteral("period"), toWord(comparison.period)},
                                          {QStringLiteral("from"), date(comparison.range.from)},
                                          {QStringLiteral("to"), date(comparison.range.to)}}),
                       comparison.figures);
    }

    [[nodiscard]] JsonValue waiting(const WaitingWork &work) const
    {
        const auto age = [this](const std::optional<Instant> &since) {
            return since ? JsonValue((m_now.ms - since->ms) / 1000) : JsonValue();
        };
        return JsonValue::object({{QStringLiteral("tokens"), work.tokens},
                                  {QStringLiteral("oldest_token_seconds"), age(work.oldestToken)},
                                  {QStringLiteral("unmatched"), work.unmatched},
                                  {QStringLiteral("unmatched_amount"), m_views.money(work.unmatchedSum)},
                                  {QStringLiteral("oldest_unmatched_seconds"), age(work.oldestUnmatched)},
                                  {QStringLiteral("overdue_instalments"), work.overdueInstalments},
                                  {QStringLiteral("overdue_amount"), m_views.money(work.overdueSum)},
                                  {QStringLiteral("messages_queued"), work.messagesQueued},
                                  {QStringLiteral("messages_for_person"), work.messagesForPerson},
                                  {QStringLiteral("refunds"), work.refundsWaiting},
                                  {QStringLiteral("open_items"), work.openItems}});
    }

    [[nodiscard]] static JsonValue date(const QDate &date) { return date.toString(Qt::ISODate); }

private:
    JsonViews m_views;
    Instant m_now;
};

struct ReportDemand
{
    QString kind;
    Report report;
    ReportBy defaultBy = ReportBy::Day;
    std::vector<ReportBy> groupings; ///< the lists that the document holds
};

Result<std::optional<ReportBy>> byOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("by")))
        return std::nullopt;
    return reportByFromWord(arguments.text(QStringLiteral("by")));
}

/// On paper stands every list of the document, or the one of --by.
Outcome writeReportPdf(CommandContext &context, const ReportDemand &demand, const Arguments &arguments,
                       JsonValue &document)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto chosen, byOption(arguments));
    RevenueFacts facts{demand.report, {}};
    for (const auto by : chosen ? std::vector{*chosen} : demand.groupings) {
        MPM_TRY(auto rows, ReportService(services).rows(demand.report.range, by));
        facts.tables.push_back({by, std::move(rows)});
    }
    MPM_TRY(auto paper, writePaper(context, arguments,
                                   {demand.kind,
                                    QStringLiteral("Report"),
                                    arguments.positional(0),
                                    {},
                                    [&facts](const PaperOffice &office) { return revenuePaper(office, facts); }}));
    document.insert(QStringLiteral("file"), arguments.positional(0));
    document.insert(QStringLiteral("paper"), std::move(paper));
    return {};
}

/// Writes FILE when there is one; the rows of a table are grouped by --by.
Outcome writeFile(CommandContext &context, const Company &company, const ReportDemand &demand,
                  const Arguments &arguments, JsonValue &document)
{
    const QString file = arguments.positional(0);
    MPM_CHECK(checkPaperOptions(arguments, file));
    if (file.isEmpty())
        return {};
    if (isPdf(file))
        return writeReportPdf(context, demand, arguments, document);
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto chosen, byOption(arguments));
    const ReportBy by = chosen.value_or(demand.defaultBy);
    MPM_TRY(const auto rows, ReportService(services).rows(demand.report.range, by));
    MPM_TRY(const qint64 count, writeReportTable(file, reportTable(rows, by, company.currency)));
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("rows"), count);
    return {};
}

Result<Answer> answerWith(CommandContext &context, const Arguments &arguments, const ReportDemand &demand)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    const Instant now = context.clock().now();
    const ReportViews views(company, now);
    const auto &report = demand.report;
    JsonValue document =
        views.figures(JsonValue::object({{QStringLiteral("kind"), demand.kind},
                                         {QStringLiteral("from"), ReportViews::date(report.range.from)},
                                         {QStringLiteral("to"), ReportViews::date(report.range.to)},
                                         {QStringLiteral("currency"), company.currency.code()}}),
                      report.total);
    JsonValue compared = JsonValue::array();
    for (const auto &comparison : report.compared)
        compared.append(views.comparison(comparison));
    document.insert(QStringLiteral("compared"), std::move(compared));
    for (const auto by : demand.groupings) {
        MPM_TRY(const auto rows, ReportService(services).rows(report.range, by));
        JsonValue list = JsonValue::array();
        for (const auto &row : rows)
            list.append(views.row(row, by));
        document.insert(QStringLiteral("by_") + toWord(by), std::move(list));
    }
    if (report.range.to == company.dateOf(now)) {
        MPM_TRY(const auto work, readWaitingWork(services, report.range.to));
        document.insert(QStringLiteral("waiting"), views.waiting(work));
    }
    MPM_CHECK(writeFile(context, company, demand, arguments, document));
    return Answer(wrapped("report", std::move(document)));
}

Result<Answer> daily(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const QDate day, dateOrToday(arguments, context.clock(), company));
    MPM_TRY(const auto report, ReportService(services).daily(day));
    return answerWith(context, arguments,
                      {QStringLiteral("daily"),
                       report,
                       ReportBy::Village,
                       {ReportBy::Channel, ReportBy::MiniGrid, ReportBy::Village}});
}

/// --month YYYY-MM as its first day, else the running month.
Result<QDate> monthOption(const Arguments &arguments, const QDate &today)
{
    if (!arguments.has(QStringLiteral("month")))
        return today;
    const QString text = arguments.text(QStringLiteral("month"));
    const QDate first = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    if (!first.isValid())
        return invalid(QStringLiteral("invalid_date"),
                       QStringLiteral("\"%1\" is not a month. Write it as 2026-02.").arg(text),
                       QStringLiteral("month"));
    return first;
}

Result<Answer> monthly(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const QDate day, monthOption(arguments, company.dateOf(context.clock().now())));
    MPM_TRY(const auto report, ReportService(services).monthly(day));
    return answerWith(context, arguments,
                      {QStringLiteral("monthly"),
                       report,
                       ReportBy::Day,
                       {ReportBy::Day, ReportBy::Channel, ReportBy::MiniGrid, ReportBy::Village}});
}

} // namespace

void addReportCommands(Commands &commands)
{
    const QString file = QStringLiteral("[FILE]");
    const auto withBy = [](OptionSpec period) {
        auto options = paperOptions();
        options.insert(options.begin(), {std::move(period), value("by", "day|month|mini-grid|village|channel")});
        return options;
    };
    commands.insert(
        commands.end(),
        {{QStringLiteral("report daily"), file, withBy(value("date", "DATE")),
          QStringLiteral("What a day brought and what it was spent on, against the day and the week before; "
                         "FILE (.csv, .xlsx, .json) gets a row for each village, or as --by says; a .pdf gets the "
                         "whole report."),
          QStringLiteral("mpmctl report daily --date 2026-03-20 yesterday.xlsx"), daily},
         {QStringLiteral("report monthly"), file, withBy(value("month", "YYYY-MM")),
          QStringLiteral("The same for a month, against the month and the year before; FILE gets a row for "
                         "each day, or as --by says; a .pdf gets the whole report."),
          QStringLiteral("mpmctl report monthly --month 2026-03 march.csv --by village"), monthly}});
}
