#include "core/services/device_detail_service.h"

#include "core/services/audit.h"
#include "core/services/device_rows.h"

using namespace Qt::StringLiterals;

Result<DeviceView> DeviceDetailService::edit(const QString &serial, const DeviceDetails &details)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findDevice(database, serial));
    MPM_TRY(const auto before, readDeviceView(database, id));
    if (before.isRetired)
        return refused(u"not_allowed"_s, u"The device %1 is retired."_s.arg(before.serial), u"serial"_s);
    MPM_TRY(const auto fields, deviceDetailFields(before.kind, details));
    MPM_CHECK(transaction.update("device"_L1, id.toBytes(), fields));
    MPM_TRY(auto after, readDeviceView(database, id));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"device.edit"_s, u"device"_s, id.toBytes(),
                                       summaryOf(before.details), summaryOf(after.details)}));
    MPM_CHECK(transaction.commit());
    return after;
}

Result<DeviceView> DeviceDetailService::noteMapping(const QString &serial, MappingState state)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findDevice(database, serial));
    MPM_CHECK(transaction.update(
        "device"_L1, id.toBytes(),
        {{"mapping_state"_L1, toSql(toWord(state))}, {"mapping_ms"_L1, toSql(database.clock().now())}}));
    MPM_TRY(auto view, readDeviceView(database, id));
    MPM_CHECK(transaction.commit());
    return view;
}
