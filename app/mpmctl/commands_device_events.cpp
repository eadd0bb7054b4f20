#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/device_event_service.h"

namespace {

JsonValue orNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

JsonValue eventJson(const DeviceEventView &event, const JsonViews &views)
{
    return JsonValue::object({{QStringLiteral("id"), event.id.toText()},
                              {QStringLiteral("event"), event.kind},
                              {QStringLiteral("reason"), toWord(event.reason)},
                              {QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                              {QStringLiteral("at"), views.instant(event.at)},
                              {QStringLiteral("by"), event.by},
                              {QStringLiteral("note"), event.note},
                              {QStringLiteral("serial"), event.serial},
                              {QStringLiteral("replacement"), orNull(event.replacement)},
                              {QStringLiteral("customer"), orNull(event.customerNumber)},
                              {QStringLiteral("sale"), orNull(event.saleNumber)},
                              {QStringLiteral("unused_days"), event.unusedDays},
                              {QStringLiteral("days_moved"), event.daysMoved}});
}

JsonValue tokensJson(const std::vector<TokenView> &tokens, const JsonViews &views)
{
    auto list = JsonValue::array();
    for (const auto &token : tokens)
        list.append(views.token(token));
    return list;
}

JsonValue resultJson(const DeviceEventResult &result, const JsonViews &views)
{
    JsonValue json = eventJson(result.event, views);
    const auto date = [](const std::optional<QDate> &day) {
        return day ? JsonValue(day->toString(Qt::ISODate)) : JsonValue();
    };
    json.insert(QStringLiteral("device"), views.device(result.after, {}));
    json.insert(QStringLiteral("replacement_device"),
                result.replacement ? views.device(*result.replacement, {}) : JsonValue());
    json.insert(QStringLiteral("registered"), result.isRegistered);
    json.insert(QStringLiteral("sale_before"), result.plan ? views.sale(result.plan->before) : JsonValue());
    json.insert(QStringLiteral("sale_after"), result.plan ? views.sale(result.plan->after) : JsonValue());
    json.insert(QStringLiteral("written_off"), views.money(result.writtenOff));
    json.insert(QStringLiteral("carry_moved"), views.money(result.carryMoved));
    json.insert(QStringLiteral("carry_to_credit"), views.money(result.carryToCredit));
    json.insert(QStringLiteral("stays_owed"), views.money(result.staysOwed));
    json.insert(QStringLiteral("next_access_due"), date(result.nextAccessDue));
    json.insert(QStringLiteral("tokens_moved"), tokensJson(result.moved, views));
    json.insert(QStringLiteral("tokens_cancelled"), tokensJson(result.cancelled, views));
    json.insert(QStringLiteral("tokens_asked_before"), tokensJson(result.asked, views));
    json.insert(QStringLiteral("tokens_made"), tokensJson(result.made, views));
    return json;
}

Result<Answer> act(CommandContext &context, const Arguments &arguments, DeviceAction action)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    DeviceEventInput input;
    input.action = action;
    input.serial = arguments.positional(0);
    MPM_TRY(input.reason,
            deviceReasonFromWord(action, arguments.text(QStringLiteral("reason"), toWord(reasonsOf(action).front()))));
    MPM_TRY(input.date, optionalDate(arguments, QStringLiteral("date")));
    input.replacement = arguments.text(QStringLiteral("by"));
    input.manufacturer = arguments.text(QStringLiteral("manufacturer"));
    input.stopsPlan = arguments.has(QStringLiteral("write-off"));
    input.note = arguments.text(QStringLiteral("note"));
    const bool isPreview = arguments.has(QStringLiteral("preview"));
    DeviceEventService events(services);
    MPM_TRY(const auto result, withField(isPreview ? events.preview(input) : events.record(input),
                                         QStringLiteral("replacement"), QStringLiteral("by")));
    return Answer(wrapped(isPreview ? "preview" : "device_event", resultJson(result, JsonViews(company))));
}

Result<Answer> history(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto device, DeviceService(services).find(arguments.positional(0)));
    MPM_TRY(const auto events, DeviceEventService(services).ofDevice(device.id));
    const JsonViews views(company);
    return Answer(listJson(events, [&](const DeviceEventView &event) { return eventJson(event, views); }));
}

auto acting(DeviceAction action)
{
    return [action](CommandContext &context, const Arguments &arguments) { return act(context, arguments, action); };
}

} // namespace

void addDeviceEventCommands(Commands &commands)
{
    const QString serial = QStringLiteral("SERIAL");
    commands.insert(
        commands.end(),
        {{QStringLiteral("device replace"),
          serial,
          {required("by", "SERIAL2"), required("reason", "broken|lost|stolen|other"), value("date", "DATE"),
           value("manufacturer", "M"), value("note", "TEXT"), flag("preview")},
          QStringLiteral(
              "Put another device in the place of one: plan, tariff, money and unused days go on there. With "
              "--manufacturer the new serial number is registered in the same step."),
          QStringLiteral("mpmctl device replace SK40088123 --by SK40099001 --reason broken --preview"),
          acting(DeviceAction::Replace)},
         {QStringLiteral("device take-back"),
          serial,
          {required("reason", "returned|repossessed"), value("date", "DATE"), value("note", "TEXT"), flag("preview")},
          QStringLiteral("Take a device back into stock: its plan ends, and what was left to pay is written off."),
          QStringLiteral("mpmctl device take-back SK40088123 --reason repossessed --date 2026-03-20"),
          acting(DeviceAction::TakeBack)},
         {QStringLiteral("device lost"),
          serial,
          {required("reason", "lost|stolen"), value("date", "DATE"), flag("write-off"), value("note", "TEXT"),
           flag("preview")},
          QStringLiteral("Report a device as gone. The customer goes on paying, unless --write-off ends the plan."),
          QStringLiteral("mpmctl device lost SK40088123 --reason stolen"),
          acting(DeviceAction::ReportLost)},
         {QStringLiteral("device found"),
          serial,
          {value("date", "DATE"), value("note", "TEXT"), flag("preview")},
          QStringLiteral("Take a device that was lost or stolen into stock again."),
          QStringLiteral("mpmctl device found SK40088123"),
          acting(DeviceAction::Find)},
         {QStringLiteral("device history"),
          serial,
          {},
          QStringLiteral("What happened to a device: replaced, taken back, lost, found."),
          QStringLiteral("mpmctl device history SK40088123"),
          history}});
}
