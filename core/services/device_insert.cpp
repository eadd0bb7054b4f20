// insertDevice(): everything that must be true of a new device.

#include "core/services/access_series.h"
#include "core/services/appliance_service.h"
#include "core/services/audit.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"
#include "core/services/named_thing.h"
#include "core/services/tariff_history.h"
#include "core/store/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Maker
{
    QByteArray account;
    IntegrationKind kind;
};

Result<Maker> findMaker(Database &database, const IntegrationRegistry &registry, const NewDevice &device)
{
    const NamedKind manufacturers{"account"_L1, u"manufacturer"_s, u"unknown_manufacturer"_s, u"manufacturer"_s};
    MPM_TRY(const auto account, findNamed(database, manufacturers, device.manufacturer,
                                          NamedScope{"role"_L1, toSql(toWord(AccountRole::Manufacturer))}));
    MPM_TRY(const auto kindWord, database.readFirst(u"SELECT kind FROM account WHERE id = ?"_s, {toSql(account)},
                                                    [](const Row &row) { return row.text(0); }));
    MPM_TRY(auto kind, registry.find(AccountRole::Manufacturer, kindWord.value_or(QString())));
    if (std::find(kind.devices.begin(), kind.devices.end(), device.kind) == kind.devices.end())
        return refused(u"unsupported_device"_s,
                       u"%1 does not serve devices of the kind %2."_s.arg(kind.displayName, toWord(device.kind)),
                       u"manufacturer"_s);
    return Maker{account, std::move(kind)};
}

Result<qint64> checkResolution(const NewDevice &device, const IntegrationKind &maker)
{
    constexpr qint64 coarsest = 1'000'000; // 1 MWh a step: more is a typing error
    if (device.kind != DeviceKind::Meter)
        return 1;
    const qint64 step = std::max<qint64>(maker.stepWattHours, 1);
    const qint64 resolution = device.resolutionWh.value_or(step);
    if (resolution < step || resolution % step != 0)
        return refused(
            u"resolution_too_fine"_s,
            u"Tokens of %1 come in steps of %2 Wh: the resolution is a multiple of that."_s.arg(maker.displayName)
                .arg(step),
            u"resolution"_s);
    if (resolution > coarsest)
        return invalid(u"invalid_resolution"_s, u"The resolution is at most %1 Wh."_s.arg(coarsest), u"resolution"_s);
    return resolution;
}

Result<std::optional<ApplianceId>> checkAppliance(Database &database, const NewDevice &device)
{
    if (device.kind == DeviceKind::Meter || device.appliance.trimmed().isEmpty())
        return std::nullopt;
    MPM_TRY(const auto appliance, ApplianceService({database, {}}).find(device.appliance));
    if (deviceKindOf(appliance.type) != device.kind)
        return refused(u"wrong_device_kind"_s,
                       u"\"%1\" is not an appliance of the kind %2."_s.arg(appliance.name, toWord(device.kind)),
                       u"appliance"_s);
    return appliance.id;
}

/// The one kind of row that may come back: retired before it was ever used.
struct FormerDevice
{
    bool isRetired = false;
    bool wasUsed = false;
    QString holder;
};

Result<std::optional<FormerDevice>> findFormer(Database &database, const QString &serialKey)
{
    return database.readFirst(u"SELECT d.state, EXISTS (SELECT 1 FROM payment p WHERE p.device_id = d.id) OR EXISTS "
                              u"(SELECT 1 FROM token t WHERE "
                              "t.device_id = d.id AND t.state <> 'cancelled') OR EXISTS (SELECT 1 FROM sale s WHERE "
                              "s.device_id = d.id) OR EXISTS "
                              "(SELECT 1 FROM access_series x JOIN access_charge g ON g.series_id = x.id WHERE "
                              "x.device_id = d.id AND g.paid > 0), "
                              "coalesce(c.name || ' ' || c.surname || ' (' || c.number || ')', '') FROM device d "
                              "LEFT JOIN customer c ON c.id = d.customer_id WHERE d.serial_key = ?"_s,
                              {toSql(serialKey)}, [](const Row &row) {
                                  return FormerDevice{row.text(0) == u"retired", row.boolean(1), row.text(2)};
                              });
}

tl::unexpected<Error> serialTaken(const QString &serial, const FormerDevice &former)
{
    const QString where = former.isRetired          ? u"a retired device"_s
                          : former.holder.isEmpty() ? u"a device in stock"_s
                                                    : u"a device of "_s + former.holder;
    return failure(ErrorCode::Conflict, u"serial_taken"_s,
                   u"The serial number %1 already belongs to %2."_s.arg(serial.trimmed(), where), u"serial"_s);
}

/// The row that comes back, if there is one.
Result<std::optional<FormerDevice>> checkSerial(Database &database, const QString &serial, DeviceKind kind)
{
    MPM_CHECK(validateSerial(serial, kind));
    MPM_TRY(auto former, findFormer(database, normaliseSerial(serial)));
    if (former && (!former->isRetired || former->wasUsed))
        return serialTaken(serial, *former);
    return former;
}

Result<std::optional<TariffId>> checkTariff(Database &database, const NewDevice &device)
{
    if (device.kind != DeviceKind::Meter)
        return std::nullopt;
    MPM_TRY(const auto id, findNamed(database, namedKinds::tariff(), device.tariff));
    return TariffId::fromBytes(id);
}

} // namespace

Outcome requireNewSerial(Database &database, const QString &serial, DeviceKind kind)
{
    return checkSerial(database, serial, kind).transform([](const auto &) {});
}

Result<DeviceId> insertDevice(Transaction &transaction, const IntegrationRegistry &registry, const NewDevice &device,
                              const QString &user)
{
    Database &database = transaction.database();
    MPM_TRY(const auto former, checkSerial(database, device.serial, device.kind));
    const QString serialKey = normaliseSerial(device.serial);
    MPM_TRY(const auto maker, findMaker(database, registry, device));
    MPM_TRY(const qint64 resolution, checkResolution(device, maker.kind));
    MPM_TRY(const auto tariff, checkTariff(database, device));
    MPM_TRY(const auto appliance, checkAppliance(database, device));

    // Two offices that register the same serial while apart make the same row, and the hub shows the difference.
    const DeviceId id(makeNaturalUuid(u"device"_s, {serialKey}));
    Fields fields{{"serial"_L1, toSql(device.serial.trimmed())},
                  {"kind"_L1, toSql(toWord(device.kind))},
                  {"account_id"_L1, toSql(maker.account)},
                  {"customer_id"_L1, toSql(device.customer)},
                  {"assigned_on"_L1, toSql(device.customer ? device.date : QDate())},
                  {"state"_L1, toSql(u"active"_s)},
                  {"resolution_wh"_L1, toSql(resolution)},
                  {"in_use"_L1, toSql(true)},
                  {"mapping_state"_L1, toSql(toWord(MappingState::Unknown))},
                  {"mapping_ms"_L1, sqlNull()},
                  {"appliance_id"_L1, toSql(appliance)}};
    MPM_TRY(const auto details, deviceDetailFields(device.kind, device.details));
    fields.insert(fields.end(), details.begin(), details.end());
    if (former) {
        MPM_CHECK(transaction.update("device"_L1, id.toBytes(), fields));
        MPM_CHECK(tariff ? changeMeterTariff(transaction, id, *tariff, fromTheBeginning)
                         : transaction.update("device"_L1, id.toBytes(), {{"tariff_id"_L1, sqlNull()}}));
    } else {
        Fields row{{"id"_L1, toSql(id)},
                   {"tariff_id"_L1, toSql(tariff)},
                   {"serial_key"_L1, toSql(serialKey)},
                   {"created_ms"_L1, toSql(database.clock().now())}};
        row.insert(row.end(), fields.begin(), fields.end());
        MPM_CHECK(transaction.insert("device"_L1, row));
    }
    if (device.customer && tariff)
        MPM_CHECK(startAccessSeries(transaction, id, *device.customer, *tariff, device.date));
    MPM_CHECK(putSearchDocument(transaction, SearchKind::Device, id.toBytes(), {device.serial.trimmed()}));
    if (device.customer)
        MPM_CHECK(refreshCustomerSearch(transaction, *device.customer));
    MPM_CHECK(writeAudit(transaction, {user, u"device.add"_s, u"device"_s, id.toBytes(), {}, device.serial.trimmed()}));
    return id;
}
