#include "core/services/device_facts.h"

using namespace Qt::StringLiterals;

namespace {

struct StoredDevice
{
    DeviceFacts facts;
    QString kind;
};

StoredDevice readStoredDevice(const Row &row)
{
    StoredDevice stored;
    auto &facts = stored.facts;
    facts.id = row.id<DeviceId>(0);
    facts.serial = row.text(1);
    stored.kind = row.text(2);
    facts.account = row.id<AccountId>(3);
    facts.customer = row.optionalId<CustomerId>(4);
    facts.tariff = row.optionalId<TariffId>(5);
    facts.resolutionWh = row.integer(6);
    facts.vendCarry = row.money(7);
    facts.isRetired = row.text(8) == u"retired";
    facts.needsReset = row.boolean(9);
    facts.isUnlocked = row.boolean(10);
    facts.paidUntil = row.optionalInstant(11);
    return stored;
}

Result<std::optional<DeviceFacts>> readWhere(Database &database, const QString &condition, const SqlValue &value)
{
    MPM_TRY(auto stored, database.readFirst(
                             u"SELECT id, serial, kind, account_id, customer_id, tariff_id, resolution_wh, vend_carry, "
                             "state, needs_reset, unlocked, paid_until_ms FROM device WHERE "_s +
                                 condition,
                             {value}, readStoredDevice));
    if (!stored.has_value())
        return std::nullopt;
    MPM_TRY(stored->facts.kind, deviceKindFromWord(stored->kind));
    return stored->facts;
}

} // namespace

Result<std::optional<DeviceFacts>> findDeviceFacts(Database &database, const QString &serial)
{
    return readWhere(database, u"serial_key = ?"_s, toSql(normaliseSerial(serial)));
}

Result<DeviceFacts> readDeviceFacts(Database &database, const DeviceId &id)
{
    MPM_TRY(auto device, readWhere(database, u"id = ?"_s, toSql(id)));
    if (!device.has_value())
        return notFound(u"not_found"_s, u"device"_s, id.toText());
    return *std::move(device);
}

Result<DeviceFacts> requireDeviceFacts(Database &database, const QString &serial)
{
    MPM_TRY(auto device, findDeviceFacts(database, serial));
    if (!device.has_value())
        return notFound(u"unknown_serial"_s, u"device with the serial"_s, serial, u"serial"_s);
    return *std::move(device);
}

Result<CustomerFacts> readCustomerFacts(Database &database, const CustomerId &id)
{
    MPM_TRY(auto customer,
            database.readFirst(u"SELECT name, surname, phone, language, village_id, state FROM customer WHERE id = ?"_s,
                               {toSql(id)}, [&](const Row &row) {
                                   return CustomerFacts{id,
                                                        (row.text(0) + u' ' + row.text(1)).trimmed(),
                                                        row.text(2),
                                                        row.text(3),
                                                        row.id<VillageId>(4),
                                                        row.text(5) == u"archived"};
                               }));
    if (!customer.has_value())
        return notFound(u"unknown_customer"_s, u"customer"_s, id.toText(), u"customer"_s);
    return *std::move(customer);
}
