#include "app/mpmctl/device_options.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/provider_wait.h"
#include "core/providers/qt_http_client.h"
#include "core/services/account_service.h"
#include "core/services/device_detail_service.h"

namespace {

Result<Answer> editDevice(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto present, DeviceService(services).find(arguments.positional(0)));
    MPM_TRY(const auto details, changedDetails(arguments, present.details));
    return answerDevice(context, company, DeviceDetailService(services).edit(present.serial, details));
}

Result<MappingState> askCloud(CommandContext &context, const ServiceContext &services, const DeviceView &device)
{
    AccountService accounts(services, context.registry(), context.secrets());
    MPM_TRY(const auto account, accounts.find(AccountRole::Manufacturer, device.manufacturerId.toText()));
    MPM_TRY(const auto config, accounts.load(account));
    QtHttpClient http;
    MPM_TRY(const auto issuer, context.registry().makeIssuer(account.kind, config, http, context.clock()));
    return waitForAnswer<MappingState>([&](auto done) { issuer->findDevice(device.serial, std::move(done)); });
}

Result<Answer> checkDevice(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto device, DeviceService(services).find(arguments.positional(0)));
    MPM_TRY(const auto state, askCloud(context, services, device));
    return answerDevice(context, company, DeviceDetailService(services).noteMapping(device.serial, state));
}

} // namespace

void addDeviceDetailCommands(Commands &commands)
{
    const QString serial = QStringLiteral("SERIAL");
    auto options = deviceDetailOptions();
    options.push_back(flag("no-position"));
    commands.insert(
        commands.end(),
        {{QStringLiteral("device edit"), serial, options,
          QStringLiteral("Change what is known of a device; what is not named stays, an empty value is taken away."),
          QStringLiteral("mpmctl device edit MTR-1 --phase 3 --max-current 60 --lat -3.3731 --lon 36.6822"),
          editDevice},
         {QStringLiteral("device check"),
          serial,
          {},
          QStringLiteral("Ask the manufacturer's cloud whether it knows the serial, and keep the answer."),
          QStringLiteral("mpmctl device check SK40088123"),
          checkDevice}});
}
