#include "core/services/replacement.h"

#include "core/services/device_rows.h"
#include "core/services/tariff_history.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &reason, const QString &sentence)
{
    return refused(reason, sentence, u"replacement"_s);
}

Outcome checkReplacement(const DeviceView &old, const DeviceView &device)
{
    if (device.id == old.id)
        return refuse(u"same_device"_s, u"A device cannot replace itself."_s);
    if (device.kind != old.kind)
        return refuse(u"wrong_device_kind"_s, u"%1 is not a device of the same kind."_s.arg(device.serial));
    if (device.isRetired)
        return refuse(u"not_allowed"_s, u"The device %1 is retired."_s.arg(device.serial));
    if (device.customerId)
        return refuse(u"device_assigned"_s, u"The device %1 belongs to %2 (%3)."_s.arg(
                                                device.serial, device.customerName, device.customerNumber));
    if (device.needsReset)
        return refuse(u"needs_reset"_s,
                      u"The device %1 was taken back and needs a reset first: `device reset %1`."_s.arg(device.serial));
    return {};
}

/// An error of insertDevice() is about the replacement, not about the old device.
Error onReplacement(Error error)
{
    if (error.field == u"serial")
        error.field = u"replacement"_s;
    return error;
}

Result<Replacement> registerReplacement(Transaction &transaction, const DeviceView &old, const DeviceEventInput &input,
                                        const QDate &date, const QString &user)
{
    NewDevice device;
    device.kind = old.kind;
    device.serial = input.replacement;
    device.manufacturer = input.manufacturer;
    device.date = date;
    device.tariff = old.tariff;
    device.appliance = old.appliance;
    const IntegrationRegistry registry;
    const auto id = insertDevice(transaction, registry, device, user);
    if (!id)
        return tl::make_unexpected(onReplacement(id.error()));
    return Replacement{*id, true};
}

} // namespace

Result<Replacement> takeReplacement(Transaction &transaction, const DeviceView &old, const DeviceEventInput &input,
                                    const QDate &date, const QString &user)
{
    if (input.replacement.trimmed().isEmpty())
        return invalid(u"required"_s, u"Name the device that takes its place."_s, u"replacement"_s);
    if (!input.manufacturer.trimmed().isEmpty())
        return registerReplacement(transaction, old, input, date, user);
    auto found = findDevice(transaction.database(), input.replacement);
    if (!found) {
        Error error = onReplacement(found.error());
        if (error.reason == u"unknown_serial")
            error.detail += u" To register it in the same step, name its manufacturer."_s;
        return tl::make_unexpected(error);
    }
    MPM_TRY(const auto device, readDeviceView(transaction.database(), *found));
    MPM_CHECK(checkReplacement(old, device));
    return Replacement{device.id, false};
}

Outcome handOverDetails(Transaction &transaction, const Company &company, const DeviceId &old,
                        const DeviceId &replacement, const CustomerId &customer, const QDate &date)
{
    struct Details
    {
        QString kind, connectionType, connectionGroup;
        std::optional<TariffId> tariff;
        bool inUse = true;
        SqlValue latitude, longitude;
    };
    MPM_TRY(const auto details,
            transaction.database().readFirst(
                u"SELECT kind, connection_type, connection_group, tariff_id, in_use, latitude_e6, longitude_e6 FROM "
                u"device WHERE id = ?"_s,
                {toSql(old)}, [](const Row &row) {
                    return Details{row.text(0),    row.text(1),  row.text(2), row.optionalId<TariffId>(3),
                                   row.boolean(4), row.value(5), row.value(6)};
                }));
    Fields fields{{"customer_id"_L1, toSql(customer)},
                  {"assigned_on"_L1, toSql(date)},
                  {"latitude_e6"_L1, details->latitude},
                  {"longitude_e6"_L1, details->longitude}};
    if (details->kind == u"meter")
        fields.insert(fields.end(), {{"connection_type"_L1, toSql(details->connectionType)},
                                     {"connection_group"_L1, toSql(details->connectionGroup)},
                                     {"in_use"_L1, toSql(details->inUse)}});
    MPM_CHECK(transaction.update("device"_L1, replacement.toBytes(), fields));
    MPM_CHECK(forgetPaidTime(transaction, replacement));
    if (!details->tariff)
        return {};
    return changeMeterTariff(transaction, replacement, *details->tariff,
                             effectiveFrom(company, transaction.database().clock(), date));
}
