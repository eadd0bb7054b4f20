#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/paper_output.h"
#include "core/services/reconciliation_table.h"

namespace {

class ReconciliationViews
{
public:
    explicit ReconciliationViews(const Company &company) : m_currency(company.currency), m_views(company) {}

    [[nodiscard]] JsonValue document(const Reconciliation &found, const QString &channel) const
    {
        JsonValue days = JsonValue::array();
        for (const auto &[day, sums] : found.days)
            days.append(
                JsonValue::object({{QStringLiteral("day"), day.toString(Qt::ISODate)},
                                   {QStringLiteral("ours"), sums.ourCount},
                                   {QStringLiteral("ours_amount"), m_views.money(sums.ourSum)},
                                   {QStringLiteral("theirs"), sums.theirCount},
                                   {QStringLiteral("theirs_amount"), m_views.money(sums.theirSum)},
                                   {QStringLiteral("difference"), m_views.money(sums.theirSum - sums.ourSum)}}));
        JsonValue bad = JsonValue::array();
        for (const auto &row : found.badRows)
            bad.append(JsonValue::object({{QStringLiteral("line"), row.line},
                                          {QStringLiteral("code"), row.payment.error().reason},
                                          {QStringLiteral("message"), row.payment.error().detail}}));
        return JsonValue::object({{QStringLiteral("kind"), QStringLiteral("reconciliation")},
                                  {QStringLiteral("channel"), channel},
                                  {QStringLiteral("from"), found.range.from.toString(Qt::ISODate)},
                                  {QStringLiteral("to"), found.range.to.toString(Qt::ISODate)},
                                  {QStringLiteral("equal"), static_cast<qint64>(found.equal.size())},
                                  {QStringLiteral("by_day"), std::move(days)},
                                  {QStringLiteral("only_ours"), list(found.onlyOurs)},
                                  {QStringLiteral("only_theirs"), list(found.onlyTheirs)},
                                  {QStringLiteral("amount_differs"), list(found.differing)},
                                  {QStringLiteral("bad_rows"), std::move(bad)}});
    }

private:
    [[nodiscard]] static QString dayText(const ReconciledPayment &payment)
    {
        return payment.day ? payment.day->toString(Qt::ISODate) : QString();
    }

    [[nodiscard]] QString amountText(const std::optional<Money> &amount) const
    {
        return amount ? formatAmount(*amount, m_currency) : QString();
    }

    [[nodiscard]] JsonValue list(const std::vector<ReconciledPayment> &payments) const
    {
        const auto orNull = [](const QString &text) { return text.isEmpty() ? JsonValue() : JsonValue(text); };
        JsonValue rows = JsonValue::array();
        for (const auto &payment : payments)
            rows.append(JsonValue::object(
                {{QStringLiteral("reference"), payment.reference},
                 {QStringLiteral("day"), orNull(dayText(payment))},
                 {QStringLiteral("ours"), orNull(amountText(payment.ours))},
                 {QStringLiteral("theirs"), orNull(amountText(payment.theirs))},
                 {QStringLiteral("status"), orNull(payment.status)},
                 {QStringLiteral("line"), payment.line > 0 ? JsonValue(payment.line) : JsonValue()}}));
        return rows;
    }

    Currency m_currency;
    JsonViews m_views;
};

/// --from and --to together; nothing when neither is given.
Result<std::optional<DateRange>> rangeOption(const Arguments &arguments)
{
    MPM_TRY(const auto from, optionalDate(arguments, QStringLiteral("from")));
    MPM_TRY(const auto to, optionalDate(arguments, QStringLiteral("to")));
    if (!from && !to)
        return std::nullopt;
    if (!from || !to)
        return usageError(QStringLiteral("Name both days, --from and --to."));
    return DateRange{*from, *to};
}

/// FILE as a table of what is not equal, or on paper with the days.
Outcome writeFile(CommandContext &context, const Arguments &arguments, const QString &channel,
                  const Reconciliation &found, JsonValue &document)
{
    const QString file = arguments.positional(1);
    MPM_CHECK(checkPaperOptions(arguments, file));
    if (file.isEmpty())
        return {};
    document.insert(QStringLiteral("file"), file);
    if (!isPdf(file)) {
        MPM_TRY(const Company company, context.company());
        return writeReconciliation(file, found, company.currency).transform([](qint64) {});
    }
    MPM_TRY(auto paper,
            writePaper(context, arguments,
                       {QStringLiteral("reconciliation"),
                        QStringLiteral("Reconciliation %1").arg(channel),
                        file,
                        {},
                        [&](const PaperOffice &office) { return reconciliationPaper(office, channel, found); }}));
    document.insert(QStringLiteral("paper"), std::move(paper));
    return {};
}

Result<Answer> reconciliation(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto range, rangeOption(arguments));
    MPM_TRY(const auto channel, AccountService(services, context.registry(), context.secrets())
                                    .find(AccountRole::Channel, arguments.text(QStringLiteral("channel"))));
    StatementToReconcile statement{channel.id, {}, {}, range};
    MPM_TRY(statement.file, readWholeFile(arguments.positional(0)));
    MPM_TRY(statement.mapping, mappingOption(arguments, QTimeZone()));
    MPM_TRY(const auto found, reconcileStatement(services, statement));
    const ReconciliationViews views(company);
    JsonValue document = views.document(found, channel.name);
    MPM_CHECK(writeFile(context, arguments, channel.name, found, document));
    return Answer(wrapped("report", std::move(document)));
}

} // namespace

void addReconciliationCommand(Commands &commands)
{
    auto options = paperOptions();
    options.insert(options.begin(),
                   {required("channel", "NAME"), value("mapping", "FILE"), value("from", "DATE"), value("to", "DATE")});
    commands.push_back(
        {QStringLiteral("report reconciliation"), QStringLiteral("STATEMENT [FILE]"), options,
         QStringLiteral("Hold a channel's statement against the payments that are here, by day and by "
                        "reference; FILE (.csv, .xlsx, .json) gets what is not equal, a .pdf the sums of the "
                        "days as well."),
         QStringLiteral("mpmctl report reconciliation march.csv differences.xlsx --channel Bank"), reconciliation});
}
