#include "app/mpmctl/command.h"
#include "app/mpmctl/import_options.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_imports.h"
#include "core/services/account_service.h"

namespace {

Result<AccountId> channelOption(CommandContext &context, const ServiceContext &services, const Arguments &arguments)
{
    MPM_TRY(const auto channel, AccountService(services, context.registry(), context.secrets())
                                    .find(AccountRole::Channel, arguments.text(QStringLiteral("channel"))));
    return channel.id;
}

Result<Answer> importAs(CommandContext &context, const Arguments &arguments, ImportKind kind, const QString &path)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    AccountId channel;
    if (kind == ImportKind::Payments && !arguments.has(QStringLiteral("channel")))
        return usageError(QStringLiteral("Payments need --channel NAME: the account that the statement is of."));
    if (kind == ImportKind::Payments) {
        MPM_TRY(channel, channelOption(context, services, arguments));
    }
    MPM_TRY(const auto report,
            runImport(ImportService(services, context.registry()), kind, channel, path, arguments, company));
    return Answer(wrapped("import", toJson(report)), refusalOf(report, arguments.has(QStringLiteral("skip-bad"))));
}

Result<Answer> importFile(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto kind, importKindFromWord(arguments.positional(0)));
    return importAs(context, arguments, kind, arguments.positional(1));
}

Result<Answer> importPayments(CommandContext &context, const Arguments &arguments)
{
    return importAs(context, arguments, ImportKind::Payments, arguments.positional(0));
}

Result<Answer> listImports(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    MPM_TRY(const auto page, ImportHistory(services).list(request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const ImportRunView &run) { return toJson(views, run); }));
}

Result<Answer> takeBack(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    ImportHistory history(services);
    MPM_TRY(const auto run, history.find(arguments.positional(0)));
    TakeBackOptions options;
    options.dryRun = arguments.has(QStringLiteral("preview"));
    options.skipRefused = arguments.has(QStringLiteral("skip-refused"));
    options.reason = arguments.text(QStringLiteral("reason"));
    MPM_TRY(const auto report, history.takeBack(run.id, options));
    return Answer(wrapped("take_back", toJson(report)), options.dryRun ? QString() : refusalOf(report));
}

} // namespace

void addImportCommands(Commands &commands)
{
    auto importOptions = importOptionSpecs();
    importOptions.push_back(value("channel", "NAME"));
    auto paymentOptions = importOptionSpecs();
    paymentOptions.insert(paymentOptions.begin(), required("channel", "NAME"));
    commands.insert(
        commands.end(),
        {{QStringLiteral("import"), QStringLiteral("KIND FILE"), importOptions,
          QStringLiteral(
              "Import customers, devices, tariffs, appliances, sales, places or payments (with --channel) "
              "from a CSV or XLSX file; all or nothing unless --skip-bad. Columns are found by their names."),
          QStringLiteral("mpmctl import customers people.xlsx --skip-bad --bad-rows mend.csv"), importFile},
         {QStringLiteral("import list"),
          {},
          pageOptions(),
          QStringLiteral("List the imports that were made, newest first."),
          QStringLiteral("mpmctl import list --limit 10"),
          listImports},
         {QStringLiteral("import take-back"),
          QStringLiteral("ID"),
          {flag("preview"), flag("skip-refused"), value("reason", "TEXT")},
          QStringLiteral("Take a whole import back while nothing depends on it: customers and sales are archived, "
                         "devices retired, price lists and places removed, payments reversed or closed. Nothing is "
                         "deleted, and the references of payments stay known. --skip-refused leaves what is in use."),
          QStringLiteral("mpmctl import take-back 0197a3c0-5b1e-7cc3-98a1-2f6d1f0f7a55 --preview"),
          takeBack},
         {QStringLiteral("payment import"), QStringLiteral("FILE"), paymentOptions,
          QStringLiteral(
              "Import a provider's statement; the same as: import payments. All or nothing unless --skip-bad."),
          QStringLiteral("mpmctl payment import march.csv --channel Bank"), importPayments}});
}
