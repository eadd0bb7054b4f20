// Taking back what an import of customers, devices, price lists and places made.

#include "core/services/access_series.h"
#include "core/services/audit.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"
#include "core/services/take_back_rows.h"

using namespace Qt::StringLiterals;

namespace {

/// A row of a table whose rows are removed by a mark.
Result<bool> removeMarked(const TakeBackContext &context, QLatin1String table, const QByteArray &id,
                          const std::vector<Dependency> &dependencies)
{
    MPM_TRY(const qint64 found, context.database().readInteger(
                                    u"SELECT count(*) FROM %1 WHERE id = ? AND deleted = 0"_s.arg(table), {toSql(id)}));
    if (found == 0)
        return false;
    MPM_CHECK(requireNone(context.database(), dependencies, id));
    MPM_CHECK(context.transaction.update(table, id, {{"deleted"_L1, toSql(true)}}));
    MPM_CHECK(writeAudit(context.transaction,
                         {context.user, QString(table) + u".take_back"_s, table, id, {}, context.reason}));
    return true;
}

const std::vector<Dependency> &onCustomer()
{
    static const std::vector<Dependency> all{
        {u"SELECT count(*) FROM payment WHERE customer_id = ?"_s, u"customer_has_payments"_s,
         u"The customer has payments."_s},
        {u"SELECT count(*) FROM device WHERE customer_id = ?"_s, u"customer_has_devices"_s,
         u"The customer has a device: take that back first."_s},
        {u"SELECT count(*) FROM sale WHERE customer_id = ? AND state <> 'archived'"_s, u"customer_has_sales"_s,
         u"The customer has bought something: take the sale back first."_s},
        {u"SELECT count(*) FROM access_charge WHERE customer_id = ? AND paid < amount AND written_off = 0"_s,
         u"customer_owes"_s, u"The customer owes access rates."_s},
        {u"SELECT count(*) FROM credit_entry WHERE customer_id = ?"_s, u"customer_has_credit"_s,
         u"The customer has or had credit."_s},
        {u"SELECT count(*) FROM customer_merge WHERE into_id = ?"_s, u"customer_was_merged"_s,
         u"A duplicate was merged into the customer."_s},
    };
    return all;
}

const std::vector<Dependency> &onDevice()
{
    static const std::vector<Dependency> all{
        {u"SELECT count(*) FROM payment WHERE device_id = ?"_s, u"device_has_payments"_s,
         u"Money was paid on the device."_s},
        {u"SELECT count(*) FROM token WHERE device_id = ? AND state <> 'cancelled'"_s, u"device_has_tokens"_s,
         u"The device has tokens."_s},
        {u"SELECT count(*) FROM sale WHERE device_id = ? AND state <> 'archived'"_s, u"device_has_sale"_s,
         u"The device is sold: take the sale back first."_s},
        {u"SELECT count(*) FROM access_series s JOIN access_charge c ON c.series_id = s.id WHERE s.device_id = ? AND "
         "c.paid > 0"_s,
         u"device_has_payments"_s, u"Access rates of the device were paid."_s},
        {u"SELECT count(*) FROM audit WHERE entity_id = ? AND action = 'device.assign'"_s, u"device_reassigned"_s,
         u"The device went to another customer since."_s},
    };
    return all;
}

/// Ends on the day it began, so that none of its charges is left.
Result<QDate> releaseDate(const TakeBackContext &context, const QByteArray &device)
{
    MPM_TRY(const auto start, context.database().readFirst(
                                  u"SELECT start_date FROM access_series WHERE device_id = ? AND end_date IS NULL"_s,
                                  {toSql(device)}, [](const Row &row) { return row.date(0); }));
    return start.value_or(context.today);
}

} // namespace

Outcome requireNone(Database &database, const std::vector<Dependency> &dependencies, const QByteArray &id)
{
    for (const auto &dependency : dependencies) {
        const SqlValues values(static_cast<size_t>(dependency.sql.count(u'?')), toSql(id));
        MPM_TRY(const qint64 found, database.readInteger(dependency.sql, values));
        if (found > 0)
            return refused(dependency.reason, dependency.sentence);
    }
    return {};
}

Result<bool> takeBackCustomer(const TakeBackContext &context, const QByteArray &id, int)
{
    auto &database = context.database();
    MPM_TRY(const qint64 active,
            database.readInteger(u"SELECT count(*) FROM customer WHERE id = ? AND state = 'active'"_s, {toSql(id)}));
    if (active == 0)
        return false;
    MPM_CHECK(requireNone(database, onCustomer(), id));
    MPM_CHECK(context.transaction.update(
        "customer"_L1, id, {{"state"_L1, toSql(u"archived"_s)}, {"archived_ms"_L1, toSql(database.clock().now())}}));
    MPM_CHECK(refreshCustomerSearch(context.transaction, CustomerId::fromBytes(id)));
    MPM_CHECK(writeAudit(context.transaction,
                         {context.user, u"customer.take_back"_s, u"customer"_s, id, {}, context.reason}));
    return true;
}

Result<bool> takeBackDevice(const TakeBackContext &context, const QByteArray &id, int)
{
    auto &database = context.database();
    MPM_TRY(const qint64 active,
            database.readInteger(u"SELECT count(*) FROM device WHERE id = ? AND state = 'active'"_s, {toSql(id)}));
    if (active == 0)
        return false;
    MPM_CHECK(requireNone(database, onDevice(), id));
    MPM_TRY(const QDate date, releaseDate(context, id));
    MPM_CHECK(releaseDevice(context.transaction, DeviceId::fromBytes(id), date, u"take_back"_s, context.user));
    MPM_CHECK(context.transaction.update("device"_L1, id, {{"state"_L1, toSql(u"retired"_s)}}));
    MPM_CHECK(
        writeAudit(context.transaction, {context.user, u"device.retired"_s, u"device"_s, id, {}, context.reason}));
    return true;
}

Result<bool> takeBackTariff(const TakeBackContext &context, const QByteArray &id, int)
{
    static const std::vector<Dependency> meters{
        {u"SELECT count(*) FROM device WHERE tariff_id = ? AND state = 'active'"_s, u"tariff_in_use"_s,
         u"Meters use this tariff."_s}};
    return removeMarked(context, "tariff"_L1, id, meters);
}

Result<bool> takeBackAppliance(const TakeBackContext &context, const QByteArray &id, int)
{
    static const std::vector<Dependency> uses{
        {u"SELECT (SELECT count(*) FROM device WHERE appliance_id = ? AND state = 'active') + "
         "(SELECT count(*) FROM sale WHERE appliance_id = ? AND state <> 'archived')"_s,
         u"appliance_in_use"_s, u"It was sold or is in stock."_s}};
    return removeMarked(context, "appliance"_L1, id, uses);
}

Result<bool> takeBackVillage(const TakeBackContext &context, const QByteArray &id, int)
{
    static const std::vector<Dependency> customers{
        {u"SELECT count(*) FROM customer WHERE village_id = ? AND state = 'active'"_s, u"place_in_use"_s,
         u"Customers live in this village."_s}};
    return removeMarked(context, "village"_L1, id, customers);
}

Result<bool> takeBackMiniGrid(const TakeBackContext &context, const QByteArray &id, int)
{
    static const std::vector<Dependency> villages{
        {u"SELECT count(*) FROM village WHERE mini_grid_id = ? AND deleted = 0"_s, u"place_in_use"_s,
         u"Villages belong to this mini-grid."_s}};
    return removeMarked(context, "mini_grid"_L1, id, villages);
}

Result<bool> takeBackCluster(const TakeBackContext &context, const QByteArray &id, int)
{
    static const std::vector<Dependency> grids{
        {u"SELECT count(*) FROM mini_grid WHERE cluster_id = ? AND deleted = 0"_s, u"place_in_use"_s,
         u"Mini-grids belong to this cluster."_s}};
    return removeMarked(context, "cluster"_L1, id, grids);
}
