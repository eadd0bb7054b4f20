#include "app/mpmctl/command.h"
#include "app/mpmctl/customer_json.h"
#include "app/mpmctl/device_options.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"

Result<Answer> answerDevice(CommandContext &context, const Company &company, const Result<DeviceView> &device)
{
    if (!device)
        return tl::make_unexpected(device.error());
    MPM_TRY(const auto services, context.services());
    TokenFilter filter;
    filter.device = device->id;
    MPM_TRY(const auto tokens, TokenService(services).list(filter, PageRequest{}));
    return Answer(wrapped("device", JsonViews(company).detailedDevice(*device, tokens.rows)));
}

namespace {

/// --serial S as often as wanted, then --serials-file FILE, one a line.
Result<QStringList> serialsOf(const Arguments &arguments)
{
    QStringList serials = arguments.texts(QStringLiteral("serial"));
    if (arguments.has(QStringLiteral("serials-file"))) {
        MPM_TRY(const QByteArray content, readWholeFile(arguments.text(QStringLiteral("serials-file"))));
        serials += QString::fromUtf8(content).split(u'\n');
    }
    if (serials.isEmpty())
        return usageError(QStringLiteral("Give --serial S, or --serials-file FILE with one serial number a line."));
    return serials;
}

JsonValue verdictJson(const StockVerdict &verdict)
{
    return JsonValue::object({{QStringLiteral("line"), verdict.line},
                              {QStringLiteral("serial"), verdict.serial},
                              {QStringLiteral("verdict"), toWord(verdict.kind)},
                              {QStringLiteral("detail"), verdict.error ? verdict.error->detail : QString()}});
}

Result<Answer> addStock(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    DeviceService::NewStock input;
    MPM_TRY(input.kind, deviceKindFromWord(arguments.text(QStringLiteral("kind"))));
    MPM_TRY(input.serials, serialsOf(arguments));
    input.manufacturer = arguments.text(QStringLiteral("manufacturer"));
    input.appliance = arguments.text(QStringLiteral("appliance"));
    input.skipBad = arguments.has(QStringLiteral("skip-bad"));
    if (arguments.has(QStringLiteral("dry-run"))) {
        MPM_TRY(const auto verdicts, DeviceService(services).checkStock(input.kind, input.serials));
        return Answer(listJson(verdicts, verdictJson));
    }
    MPM_TRY(const auto devices, DeviceService(services).addStock(input));
    const JsonViews views(company);
    if (devices.size() == 1 && input.serials.size() == 1)
        return Answer(wrapped("device", views.device(devices.front(), {})));
    return Answer(listJson(devices, [&](const DeviceView &device) { return views.device(device, {}); }));
}

Result<Answer> showDevice(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    return answerDevice(context, company, DeviceService(services).find(arguments.positional(0)));
}

Result<Answer> listDevices(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    DeviceFilter filter;
    filter.search = arguments.text(QStringLiteral("search"));
    filter.inStockOnly = arguments.has(QStringLiteral("in-stock"));
    if (arguments.has(QStringLiteral("kind"))) {
        MPM_TRY(filter.kind, deviceKindFromWord(arguments.text(QStringLiteral("kind"))));
    }
    MPM_TRY(const auto page, DeviceService(services).list(filter, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const DeviceView &device) { return views.device(device, {}); }));
}

Result<Answer> setTariff(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const QDate date, dateOrToday(arguments, context.clock(), company));
    return answerDevice(
        context, company,
        DeviceService(services).setTariff(arguments.positional(0), arguments.text(QStringLiteral("tariff")), date));
}

Result<Answer> setInUse(CommandContext &context, const Arguments &arguments, bool inUse)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const QDate date, dateOrToday(arguments, context.clock(), company));
    return answerDevice(context, company, DeviceService(services).setInUse(arguments.positional(0), inUse, date));
}

Result<Answer> reassign(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.text(QStringLiteral("to"))));
    MPM_TRY(const QDate date, dateOrToday(arguments, context.clock(), company));
    const QString serial = arguments.positional(0);
    const QString tariff = arguments.text(QStringLiteral("tariff"));
    DeviceService devices(services);
    if (arguments.has(QStringLiteral("preview"))) {
        MPM_TRY(const auto preview, devices.previewReassign(serial, customer.id, tariff, date));
        return Answer(wrapped("reassign", toJson(preview, JsonViews(company))));
    }
    return answerDevice(context, company, devices.reassign(serial, customer.id, tariff, date));
}

Result<Answer> retire(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    return answerDevice(context, company, DeviceService(services).retire(arguments.positional(0)));
}

Result<Answer> resetDevice(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    return answerDevice(
        context, company,
        DeviceService(services).reset(arguments.positional(0), arguments.has(QStringLiteral("done-by-hand"))));
}

} // namespace

void addDeviceCommands(Commands &commands)
{
    const QString serial = QStringLiteral("SERIAL");
    std::vector<OptionSpec> listOptions = pageOptions();
    listOptions.insert(listOptions.begin(),
                       {value("kind", "meter|shs|ebike"), value("search", "TEXT"), flag("in-stock")});
    commands.insert(
        commands.end(),
        {{QStringLiteral("device add"),
          {},
          {required("kind", "shs|ebike"), many("serial", "S"), value("serials-file", "FILE"),
           required("manufacturer", "M"), required("appliance", "A"), flag("dry-run"), flag("skip-bad")},
          QStringLiteral("Take solar home systems or e-bikes into stock: all of them or none, unless --skip-bad."),
          QStringLiteral(
              "mpmctl device add --kind shs --serial SK40088123 --manufacturer \"Sun King\" --appliance \"Home 400\""),
          addStock},
         {QStringLiteral("device show"),
          serial,
          {},
          QStringLiteral("Show a device with its tokens."),
          QStringLiteral("mpmctl device show MTR-1"),
          showDevice},
         {QStringLiteral("device list"),
          {},
          listOptions,
          QStringLiteral("List devices."),
          QStringLiteral("mpmctl device list --kind shs --in-stock"),
          listDevices},
         {QStringLiteral("device tariff"),
          serial,
          {required("tariff", "T"), value("date", "DATE")},
          QStringLiteral("Give a meter another tariff."),
          QStringLiteral("mpmctl device tariff MTR-1 --tariff Business --date 2026-03-01"),
          setTariff},
         {QStringLiteral("device use"),
          serial,
          {value("date", "DATE")},
          QStringLiteral("Take a meter into use again; a new access-rate series starts."),
          QStringLiteral("mpmctl device use MTR-1"),
          [](CommandContext &c, const Arguments &a) { return setInUse(c, a, true); }},
         {QStringLiteral("device disuse"),
          serial,
          {value("date", "DATE")},
          QStringLiteral("Take a meter out of use; no access rate is charged."),
          QStringLiteral("mpmctl device disuse MTR-1"),
          [](CommandContext &c, const Arguments &a) { return setInUse(c, a, false); }},
         {QStringLiteral("device reassign"),
          serial,
          {required("to", "CUSTOMER"), value("tariff", "T"), value("date", "DATE"), flag("preview")},
          QStringLiteral("Hand a device to another customer; --preview only says what stays and what moves."),
          QStringLiteral("mpmctl device reassign MTR-1 --to A-000002"),
          reassign},
         {QStringLiteral("device retire"),
          serial,
          {},
          QStringLiteral("Take a device out of service; its serial stays taken."),
          QStringLiteral("mpmctl device retire MTR-1"),
          retire},
         {QStringLiteral("device reset"),
          serial,
          {flag("done-by-hand")},
          QStringLiteral("Reset a repossessed device, so that it can be sold again."),
          QStringLiteral("mpmctl device reset SK40088123 --done-by-hand"),
          resetDevice}});
}
