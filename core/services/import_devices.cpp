#include "core/services/action_date.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"
#include "core/services/import_columns.h"
#include "core/services/import_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 coarsestResolution = 1'000'000;

/// The device that is already there is the one of the row when kind and customer agree.
bool isSameDevice(const DeviceView &device, DeviceKind kind, const std::optional<CustomerId> &customer)
{
    return device.kind == kind && !device.isRetired && (!customer || device.customerId == customer);
}

Result<std::optional<CustomerId>> customerOf(const ImportContext &context, const ImportRow &row, DeviceKind kind)
{
    const QString key = row.text(u"customer"_s);
    if (key.isEmpty() && kind == DeviceKind::Meter)
        return invalid(u"required"_s, u"A meter needs its customer: a phone or a customer number."_s, u"customer"_s);
    if (key.isEmpty())
        return std::nullopt;
    MPM_TRY(const auto id, findCustomer(context.database(), context.company, key));
    MPM_CHECK(requireActiveCustomer(context.database(), id));
    return id;
}

} // namespace

Result<ImportedRow> importDevice(ImportContext &context, const ImportRow &row)
{
    NewDevice device;
    MPM_TRY(device.serial, row.requiredId(u"serial"_s));
    MPM_TRY(const QString kind, row.required(u"kind"_s));
    MPM_TRY(device.kind, deviceKindFromWord(importWord(kind)));
    MPM_TRY(device.customer, customerOf(context, row, device.kind));
    const auto existing = findDevice(context.database(), device.serial);
    if (!existing && existing.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(existing.error());
    if (existing) {
        MPM_TRY(const auto view, readDeviceView(context.database(), *existing));
        if (isSameDevice(view, device.kind, device.customer))
            return ImportedRow{RowVerdict::Existing, {}};
    }
    MPM_TRY(device.manufacturer, row.required(u"manufacturer"_s));
    MPM_TRY(const auto date, context.date(row, u"date"_s));
    MPM_TRY(device.date, actionDate(context.company, context.database().clock(), date));
    MPM_TRY(device.resolutionWh, context.number(row, u"resolution"_s, 1, coarsestResolution));
    device.tariff = row.text(u"tariff"_s);
    device.appliance = row.text(u"appliance"_s);
    MPM_TRY(const auto id, insertDevice(context.transaction, context.registry, device, context.user));
    return ImportedRow{RowVerdict::Added, {{u"device"_s, id.toBytes()}}};
}
