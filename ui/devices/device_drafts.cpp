#include "ui/devices/device_drafts.h"

QString draftSubject(const std::vector<DeviceView> &devices)
{
    const auto &first = devices.front();
    return devices.size() > 1 && first.customerId ? first.customerId->toText() : first.serial;
}

Result<std::vector<DeviceView>> devicesOfDraft(const ServiceContext &context, const QString &subject)
{
    DeviceService service(context);
    const auto customer = CustomerId::fromText(subject);
    if (!customer)
        return service.find(subject).transform([](const DeviceView &device) { return std::vector{device}; });
    MPM_TRY(auto devices, service.ofCustomer(*customer));
    if (devices.empty())
        return notFound(QStringLiteral("not_found"), QStringLiteral("device of customer"), subject);
    return devices;
}
