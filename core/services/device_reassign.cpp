// A device goes to another customer (domain rules, section 17).

#include "core/services/access_charges.h"
#include "core/services/access_series.h"
#include "core/services/action_date.h"
#include "core/services/audit.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"
#include "core/services/named_thing.h"
#include "core/services/tariff_history.h"

using namespace Qt::StringLiterals;

namespace {

Outcome requireAssignable(Database &database, const DeviceView &device, const CustomerId &to)
{
    if (device.isRetired)
        return refused(u"not_allowed"_s, u"The device %1 is retired."_s.arg(device.serial), u"serial"_s);
    MPM_CHECK(requireActiveCustomer(database, to));
    if (device.customerId == to)
        return refused(u"not_allowed"_s, u"The device %1 already belongs to this customer."_s.arg(device.serial),
                       u"customer"_s);
    return requireNoOpenSale(database, device.id);
}

struct HandOver
{
    DeviceView before;
    QDate date;
};

/// All of it inside the transaction, which may be given up again.
Result<HandOver> handOver(Transaction &transaction, const QString &serial, const CustomerId &to, const QString &tariff,
                          const QDate &date, const QString &user)
{
    Database &database = transaction.database();
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const QDate from, actionDate(company, database.clock(), date));
    MPM_TRY(const auto id, findDevice(database, serial));
    MPM_TRY(const auto before, readDeviceView(database, id));
    MPM_CHECK(requireAssignable(database, before, to));
    MPM_CHECK(requireHeldOn(before, from));
    std::optional<TariffId> next;
    if (!tariff.trimmed().isEmpty()) {
        if (before.kind != DeviceKind::Meter)
            return refused(u"wrong_device_kind"_s, u"%1 is not a meter."_s.arg(before.serial), u"tariff"_s);
        MPM_TRY(const auto named, findNamed(database, namedKinds::tariff(), tariff));
        next = TariffId::fromBytes(named);
    }
    MPM_CHECK(releaseDevice(transaction, id, from, u"reassign"_s, user));
    MPM_CHECK(transaction.update("device"_L1, id.toBytes(),
                                 {{"customer_id"_L1, toSql(to)}, {"assigned_on"_L1, toSql(from)}}));
    if (next)
        MPM_CHECK(changeMeterTariff(transaction, id, *next, effectiveFrom(company, database.clock(), from)));
    MPM_CHECK(restartAccessSeries(transaction, id, from, user));
    MPM_CHECK(refreshCustomerSearch(transaction, to));
    MPM_TRY(const auto after, readDeviceView(database, id));
    MPM_CHECK(writeAudit(transaction, {user, u"device.assign"_s, u"device"_s, id.toBytes(), before.customerNumber,
                                       after.customerNumber}));
    return HandOver{before, from};
}

/// The access rate that begins with the hand-over.
Outcome readNewRate(Database &database, const DeviceId &device, ReassignPreview &preview)
{
    return database.forEach(u"SELECT date(start_date, '+' || period_days || ' days'), amount FROM access_series "
                            "WHERE device_id = ? AND end_date IS NULL"_s,
                            {toSql(device)}, [&](const Row &row) {
                                preview.firstDue = row.date(0);
                                preview.accessAmount = row.money(1);
                                return false;
                            });
}

Outcome readOldCharges(Database &database, const DeviceId &device, const CustomerId &customer, ReassignPreview &preview)
{
    return database.forEach(
        u"SELECT count(*), coalesce(sum(amount - paid), 0) FROM access_charge WHERE customer_id = ? AND "
        "device_id = ? AND paid < amount AND written_off = 0"_s,
        {toSql(customer), toSql(device)}, [&](const Row &row) {
            preview.staysCharges = row.integer(0);
            preview.staysOwed = row.money(1);
            return false;
        });
}

} // namespace

Result<ReassignPreview> DeviceService::previewReassign(const QString &serial, const CustomerId &to,
                                                       const QString &tariff, const QDate &date)
{
    Database &database = m_context.database;
    // Done for real and never committed: so it refuses what the hand-over would refuse, and counts what that leaves.
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto moved, handOver(transaction, serial, to, tariff, date, m_context.user));
    ReassignPreview preview;
    preview.before = moved.before;
    preview.date = moved.date;
    MPM_TRY(preview.after, readDeviceView(database, moved.before.id));
    if (moved.before.customerId) {
        MPM_CHECK(createAccessCharges(transaction, *moved.before.customerId, moved.date));
        MPM_CHECK(readOldCharges(database, moved.before.id, *moved.before.customerId, preview));
        preview.carryToCredit = moved.before.vendCarry;
    }
    MPM_CHECK(readNewRate(database, moved.before.id, preview));
    return preview;
}

Result<DeviceView> DeviceService::reassign(const QString &serial, const CustomerId &to, const QString &tariff,
                                           const QDate &date)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto moved, handOver(transaction, serial, to, tariff, date, m_context.user));
    MPM_TRY(auto view, readDeviceView(m_context.database, moved.before.id));
    MPM_CHECK(transaction.commit());
    return view;
}
