#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/paper_output.h"

namespace {

Result<Answer> addAppliance(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto type, applianceTypeFromWord(arguments.text(QStringLiteral("type"))));
    MPM_TRY(const Money price, amountOption(arguments, QStringLiteral("price"), company.currency));
    MPM_TRY(const auto appliance, ApplianceService(services).add(arguments.positional(0), type, price));
    return Answer(wrapped("appliance", JsonViews(company).appliance(appliance)));
}

Result<Answer> editAppliance(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    ApplianceService appliances(services);
    MPM_TRY(const auto present, appliances.find(arguments.positional(0)));
    MPM_TRY(const auto price, optionalAmount(arguments, QStringLiteral("price"), company.currency));
    MPM_TRY(const auto edited,
            appliances.edit(present.id.toText(), arguments.text(QStringLiteral("name"), present.name),
                            price.value_or(present.price)));
    return Answer(wrapped("appliance", JsonViews(company).appliance(edited)));
}

Result<Answer> listAppliances(CommandContext &context, const Arguments &)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto appliances, ApplianceService(services).list());
    const JsonViews views(company);
    return Answer(listJson(appliances, [&](const ApplianceView &appliance) { return views.appliance(appliance); }));
}

Result<Answer> removeAppliance(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_CHECK(ApplianceService(services).remove(arguments.positional(0)));
    return Answer(wrapped("removed", JsonValue(arguments.positional(0))));
}

/// Pure arithmetic, but in the company's currency.
Result<Answer> previewPlan(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    ScheduleTerms terms;
    MPM_TRY(terms.cost, amountOption(arguments, QStringLiteral("cost"), company.currency));
    MPM_TRY(const auto down, optionalAmount(arguments, QStringLiteral("down"), company.currency));
    MPM_TRY(terms.scheme, schemeOption(arguments, company.currency));
    MPM_TRY(terms.period, periodOption(arguments));
    MPM_TRY(terms.saleDate, dateOrToday(arguments, context.clock(), company));
    MPM_TRY(terms.firstDue, optionalDate(arguments, QStringLiteral("first-due")));
    terms.down = down.value_or(Money());
    MPM_TRY(const Schedule schedule, makeSchedule(terms));
    JsonValue document = JsonViews(company).schedule(schedule);
    const QString file = arguments.positional(0);
    MPM_CHECK(checkPaperOptions(arguments, file));
    if (!file.isEmpty()) {
        OfferFacts offer;
        offer.date = terms.saleDate;
        offer.terms = schedule;
        MPM_TRY(auto paper,
                writePaper(
                    context, arguments,
                    {QStringLiteral("offer"), QStringLiteral("Offer"), file, {}, [&offer](const PaperOffice &office) {
                         return offerPaper(office, offer);
                     }}));
        document.insert(QStringLiteral("paper"), std::move(paper));
    }
    return Answer(std::move(document));
}

Result<Answer> sell(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.text(QStringLiteral("customer"))));
    MPM_TRY(const auto appliance, ApplianceService(services).find(arguments.text(QStringLiteral("appliance"))));
    SaleInput input;
    input.customer = customer.id;
    input.appliance = appliance.id.toText();
    input.serial = arguments.text(QStringLiteral("serial"));
    MPM_TRY(input.date, optionalDate(arguments, QStringLiteral("date")));
    MPM_TRY(input.terms, saleTerms(arguments, company.currency, appliance.price));
    MPM_TRY(const auto sale, SaleService(services).sell(input));
    return Answer(wrapped("sale", JsonViews(company).sale(sale)));
}

Result<Answer> showSale(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto sale, SaleService(services).find(arguments.positional(0)));
    return Answer(wrapped("sale", JsonViews(company).sale(sale)));
}

Result<std::optional<SaleState>> stateOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("state")))
        return std::nullopt;
    for (const SaleState state : {SaleState::Open, SaleState::Complete, SaleState::Archived}) {
        if (toWord(state) == arguments.text(QStringLiteral("state")))
            return state;
    }
    return invalid(QStringLiteral("invalid_state"), QStringLiteral("The state is open, complete or archived."),
                   QStringLiteral("state"));
}

Result<Answer> listSales(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    MPM_TRY(const auto state, stateOption(arguments));
    MPM_TRY(const auto page, SaleService(services).list(state, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const SaleView &sale) { return views.sale(sale); }));
}

Result<ReplanInput> replanInput(const Arguments &arguments, const Currency &currency)
{
    ReplanInput input;
    MPM_TRY(input.total, optionalAmount(arguments, QStringLiteral("total"), currency));
    if (arguments.has(QStringLiteral("instalments"))) {
        NewCount count;
        MPM_TRY(count.count, integerOption(arguments, QStringLiteral("instalments"), QStringLiteral("invalid_count")));
        MPM_TRY(count.period, periodOption(arguments));
        input.newCount = count;
    } else if (arguments.has(QStringLiteral("every"))) {
        return usageError(QStringLiteral("Option --every goes with --instalments N."));
    }
    if (!input.total && !input.newCount)
        return usageError(QStringLiteral("Give --total T, or --instalments N --every P, or both."));
    input.reason = arguments.text(QStringLiteral("reason"));
    return input;
}

Result<Answer> replanSale(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto input, replanInput(arguments, company.currency));
    SaleService sales(services);
    MPM_TRY(SaleView sale, sales.find(arguments.positional(0)));
    const JsonViews views(company);
    if (!arguments.has(QStringLiteral("preview"))) {
        MPM_TRY(const auto changed, sales.applyReplan(sale.id, input));
        return Answer(wrapped("sale", views.sale(changed)));
    }
    MPM_TRY(const auto preview, sales.previewReplan(sale.id, input));
    sale.schedule = preview.after;
    auto object = views.sale(sale);
    object.insert(QStringLiteral("before"), views.schedule(preview.before));
    return Answer(wrapped("sale", std::move(object)));
}

Result<Answer> changeInstalment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    SaleService sales(services);
    MPM_TRY(const auto sale, sales.find(arguments.positional(0)));
    bool ok = false;
    const int number = arguments.positional(1).toInt(&ok);
    if (!ok)
        return invalid(QStringLiteral("invalid_count"),
                       QStringLiteral("\"%1\" is not the number of an instalment.").arg(arguments.positional(1)),
                       QStringLiteral("no"));
    MPM_TRY(const Money cost, amountOption(arguments, QStringLiteral("cost"), company.currency));
    ReplanInput input;
    input.instalment = InstalmentEdit{number, cost};
    input.reason = arguments.text(QStringLiteral("reason"));
    MPM_TRY(const auto changed, sales.applyReplan(sale.id, input));
    return Answer(wrapped("sale", JsonViews(company).sale(changed)));
}

JsonValue planSide(const JsonViews &views, const PlanChangeView::Side &side)
{
    return JsonValue::object(
        {{QStringLiteral("total"), views.money(side.total)}, {QStringLiteral("instalments"), side.instalments}});
}

JsonValue planChange(const JsonViews &views, const PlanChangeView &change)
{
    return JsonValue::object({{QStringLiteral("at"), views.instant(change.at)},
                              {QStringLiteral("by"), change.by},
                              {QStringLiteral("kind"), change.kind},
                              {QStringLiteral("reason"), change.reason},
                              {QStringLiteral("before"), planSide(views, change.before)},
                              {QStringLiteral("after"), planSide(views, change.after)}});
}

Result<Answer> listPlanChanges(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    SaleService sales(services);
    MPM_TRY(const auto sale, sales.find(arguments.positional(0)));
    MPM_TRY(const auto changes, sales.planChanges(sale.id));
    const JsonViews views(company);
    return Answer(listJson(changes, [&](const PlanChangeView &change) { return planChange(views, change); }));
}

Result<Answer> archiveSale(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    SaleService sales(services);
    MPM_TRY(const auto sale, sales.find(arguments.positional(0)));
    MPM_TRY(const auto archived, sales.archive(sale.id, arguments.text(QStringLiteral("reason"))));
    return Answer(wrapped("sale", JsonViews(company).sale(archived)));
}

} // namespace

void addSaleCommands(Commands &commands)
{
    std::vector<OptionSpec> sellOptions = saleOptions();
    sellOptions.insert(sellOptions.begin(), {required("customer", "ID"), required("appliance", "A"),
                                             value("serial", "S"), value("date", "DATE")});
    std::vector<OptionSpec> listOptions = pageOptions();
    listOptions.insert(listOptions.begin(), value("state", "open|complete|archived"));
    std::vector<OptionSpec> planOptions = paperOptions();
    planOptions.insert(planOptions.begin(), {required("cost", "C"), value("down", "D"), value("instalments", "N"),
                                             value("instalment-amount", "A"), required("every", "weekly|monthly"),
                                             value("date", "DATE"), value("first-due", "DATE")});
    const QString sale = QStringLiteral("SALE");
    const QString appliance = QStringLiteral("APPLIANCE");
    commands.insert(
        commands.end(),
        {{QStringLiteral("appliance add"),
          QStringLiteral("NAME"),
          {required("type", "shs|ebike|electronics|other"), required("price", "P")},
          QStringLiteral("Add an appliance to the catalogue."),
          QStringLiteral("mpmctl appliance add Fridge --type electronics --price 600.00"),
          addAppliance},
         {QStringLiteral("appliance edit"),
          appliance,
          {value("name", "NAME"), value("price", "P")},
          QStringLiteral("Change an appliance."),
          QStringLiteral("mpmctl appliance edit Fridge --price 650.00"),
          editAppliance},
         {QStringLiteral("appliance list"),
          {},
          {},
          QStringLiteral("List all appliances."),
          QStringLiteral("mpmctl appliance list"),
          listAppliances},
         {QStringLiteral("appliance remove"),
          appliance,
          {},
          QStringLiteral("Remove an appliance that was never sold."),
          QStringLiteral("mpmctl appliance remove Fridge"),
          removeAppliance},
         {QStringLiteral("plan preview"), QStringLiteral("[FILE]"), planOptions,
          QStringLiteral("Show the schedule of a plan without selling anything; FILE (.pdf) gets it as an offer."),
          QStringLiteral("mpmctl plan preview --cost 1000.00 --instalments 3 --every monthly --date 2026-01-10"),
          previewPlan},
         {QStringLiteral("sell"),
          {},
          sellOptions,
          QStringLiteral("Sell an appliance on a plan, or as energy as a service."),
          QStringLiteral(
              "mpmctl sell --customer A-000001 --appliance Fridge --cost 600.00 --instalments 6 --every monthly"),
          sell},
         {QStringLiteral("sale show"),
          sale,
          {},
          QStringLiteral("Show a sale by id or number, with its schedule."),
          QStringLiteral("mpmctl sale show S-000001"),
          showSale},
         {QStringLiteral("sale list"),
          {},
          listOptions,
          QStringLiteral("List sales."),
          QStringLiteral("mpmctl sale list --state open"),
          listSales},
         {QStringLiteral("sale replan"),
          sale,
          {value("total", "T"), value("instalments", "N"), value("every", "weekly|monthly"), value("reason", "TEXT"),
           flag("preview")},
          QStringLiteral("Change the total, or the number of instalments, of what is not paid."),
          QStringLiteral("mpmctl sale replan S-000001 --total 450.00 --preview"),
          replanSale},
         {QStringLiteral("sale edit-instalment"),
          QStringLiteral("SALE NO"),
          {required("cost", "C"), value("reason", "TEXT")},
          QStringLiteral("Change one instalment on which nothing is paid; 0 removes it."),
          QStringLiteral("mpmctl sale edit-instalment S-000001 4 --cost 80.00"),
          changeInstalment},
         {QStringLiteral("sale changes"),
          sale,
          {},
          QStringLiteral("List the changes of a sale's plan: who, when, why."),
          QStringLiteral("mpmctl sale changes S-000001"),
          listPlanChanges},
         {QStringLiteral("sale archive"),
          sale,
          {value("reason", "TEXT")},
          QStringLiteral("End a sale; what is open is void, the device comes back."),
          QStringLiteral("mpmctl sale archive S-000001 --reason repossessed"),
          archiveSale}});
}
