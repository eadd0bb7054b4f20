#include "core/services/device_rows.h"

#include "core/services/access_series.h"
#include "core/services/audit.h"
#include "core/services/customer_money.h"
#include "core/services/customer_rows.h"
#include "core/services/place_rows.h"

using namespace Qt::StringLiterals;

const QString deviceColumns = QStringLiteral(
    "d.serial, d.kind, d.account_id, a.name, a.kind, d.customer_id, coalesce(c.name || ' ' || c.surname, ''), "
    "coalesce(c.number, ''), coalesce(t.name, ''), coalesce(p.name, ''), d.resolution_wh, d.vend_carry, d.state, "
    "d.needs_reset, d.paid_until_ms, "
    "(SELECT s.id FROM sale s WHERE s.device_id = d.id AND s.state = 'open'), d.assigned_on, d.latitude_e6, "
    "d.longitude_e6, d.is_online, d.phase, d.maximum_current, d.connection_type, d.connection_group, "
    "d.mapping_state, d.mapping_ms");
const QString deviceTables =
    QStringLiteral("device d CROSS JOIN account a ON a.id = d.account_id LEFT JOIN customer c ON c.id = d.customer_id "
                   "LEFT JOIN tariff t ON t.id = d.tariff_id LEFT JOIN appliance p ON p.id = d.appliance_id");

namespace {

DeviceDetails readDetails(const Row &row, int first)
{
    DeviceDetails details;
    details.position = readPosition(row, first);
    details.isOnline = row.boolean(first + 2);
    details.phase = row.integer(first + 3);
    if (!row.isNull(first + 4))
        details.maximumCurrent = row.integer(first + 4);
    details.connectionType = row.text(first + 5);
    details.connectionGroup = row.text(first + 6);
    return details;
}

} // namespace

DeviceView readDeviceRow(const Row &row)
{
    DeviceView view;
    view.id = row.id<DeviceId>(1);
    view.serial = row.text(2);
    // The table's CHECK admits the three words only.
    view.kind = deviceKindFromWord(row.text(3)).value_or(DeviceKind::Meter);
    view.manufacturerId = row.id<AccountId>(4);
    view.manufacturer = row.text(5);
    view.manufacturerKind = row.text(6);
    view.customerId = row.optionalId<CustomerId>(7);
    view.customerName = row.text(8);
    view.customerNumber = row.text(9);
    view.tariff = row.text(10);
    view.appliance = row.text(11);
    view.resolutionWh = row.integer(12);
    view.vendCarry = row.money(13);
    view.isRetired = row.text(14) == u"retired";
    view.needsReset = row.boolean(15);
    view.paidUntil = row.optionalInstant(16);
    view.openSale = row.optionalId<SaleId>(17);
    if (!row.isNull(18))
        view.assignedOn = row.date(18);
    view.details = readDetails(row, 19);
    view.mapping = mappingStateFromWord(row.text(26));
    view.mappingChecked = row.optionalInstant(27);
    return view;
}

Result<DeviceView> readDeviceView(Database &database, const DeviceId &id)
{
    MPM_TRY(auto view, database.readFirst(u"SELECT d.serial_key, d.id, "_s + deviceColumns + u" FROM "_s +
                                              deviceTables + u" WHERE d.id = ?"_s,
                                          {toSql(id)}, readDeviceRow));
    if (!view)
        return notFound(u"unknown_serial"_s, u"device"_s, id.toText(), u"serial"_s);
    return std::move(*view);
}

Result<DeviceId> findDevice(Database &database, const QString &serial)
{
    const QString key = normaliseSerial(serial);
    if (key.isEmpty())
        return invalid(u"required"_s, u"The device serial number is missing."_s, u"serial"_s);
    MPM_TRY(const auto id, database.readFirst(u"SELECT id FROM device WHERE serial_key = ?"_s, {toSql(key)},
                                              [](const Row &row) { return row.id<DeviceId>(0); }));
    if (!id)
        return notFound(u"unknown_serial"_s, u"device with the serial number"_s, serial.trimmed().left(64),
                        u"serial"_s);
    return *id;
}

Outcome requireHeldOn(const DeviceView &device, const QDate &date)
{
    if (!device.assignedOn || date >= *device.assignedOn)
        return {};
    return invalid(
        u"invalid_date"_s,
        u"The device %1 was handed over, or put into use again, on %2: choose that date or a later one."_s.arg(
            device.serial, device.assignedOn->toString(Qt::ISODate)),
        u"date"_s);
}

Outcome forgetPaidTime(Transaction &transaction, const DeviceId &device)
{
    return transaction
        .updateLocal("device"_L1, {{"id"_L1, toSql(device)}},
                     {{"unlocked"_L1, toSql(false)}, {"paid_until_ms"_L1, sqlNull()}, {"switch_check_ms"_L1, toSql(0)}})
        .transform([](qint64) {});
}

Outcome noteReset(Transaction &transaction, const DeviceId &device)
{
    MPM_CHECK(transaction.update("device"_L1, device.toBytes(), {{"needs_reset"_L1, toSql(false)}}));
    return forgetPaidTime(transaction, device);
}

Outcome requireNoOpenSale(Database &database, const DeviceId &device)
{
    MPM_TRY(const auto number, database.readFirst(u"SELECT number FROM sale WHERE device_id = ? AND state = 'open'"_s,
                                                  {toSql(device)}, [](const Row &row) { return row.text(0); }));
    if (number)
        return refused(u"open_sale"_s, u"This device has an open sale (%1): archive it first."_s.arg(*number),
                       u"serial"_s);
    return {};
}

Outcome releaseDevice(Transaction &transaction, const DeviceId &device, const QDate &date, const QString &cause,
                      const QString &user)
{
    Database &database = transaction.database();
    MPM_TRY(const auto customer,
            database.readFirst(u"SELECT customer_id FROM device WHERE id = ? AND customer_id IS NOT NULL"_s,
                               {toSql(device)}, [](const Row &row) { return row.id<CustomerId>(0); }));
    if (!customer)
        return {};
    MPM_CHECK(endAccessSeries(transaction, device, date, user));
    MPM_CHECK(moveCarryToCredit(transaction, device, *customer, date, {cause, device.toBytes(), user, {}}));
    MPM_CHECK(transaction.update("device"_L1, device.toBytes(),
                                 {{"customer_id"_L1, sqlNull()}, {"assigned_on"_L1, toSql(date)}}));
    MPM_TRY(const auto number, database.readFirst(u"SELECT number FROM customer WHERE id = ?"_s, {toSql(*customer)},
                                                  [](const Row &row) { return row.text(0); }));
    MPM_CHECK(writeAudit(transaction,
                         {user, u"device."_s + cause, u"device"_s, device.toBytes(), number.value_or(QString()), {}}));
    return refreshCustomerSearch(transaction, *customer);
}
