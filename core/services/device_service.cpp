#include "core/services/device_service.h"

#include "core/services/access_series.h"
#include "core/services/action_date.h"
#include "core/services/audit.h"
#include "core/services/device_rows.h"
#include "core/services/named_thing.h"
#include "core/services/tariff_history.h"
#include "core/services/text_list.h"
#include "core/services/token_rows.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace {

/// The device of an intention, as it was before.
Result<DeviceView> findView(Database &database, const QString &serial)
{
    MPM_TRY(const auto id, findDevice(database, serial));
    return readDeviceView(database, id);
}

Outcome requireActive(const DeviceView &device)
{
    if (device.isRetired)
        return refused(u"not_allowed"_s, u"The device %1 is retired."_s.arg(device.serial), u"serial"_s);
    return {};
}

Outcome requireMeter(const DeviceView &device, const QString &field)
{
    if (device.kind != DeviceKind::Meter)
        return refused(u"wrong_device_kind"_s, u"%1 is not a meter."_s.arg(device.serial), field);
    return {};
}

Result<QDate> dateOf(Database &database, const QDate &date)
{
    MPM_TRY(const auto company, readCompany(database));
    return actionDate(company, database.clock(), date);
}

Result<QDate> today(Database &database)
{
    MPM_TRY(const auto company, readCompany(database));
    return company.dateOf(database.clock().now());
}

/// Reads the device as it is now, then commits: an error means that nothing was written.
Result<DeviceView> readAndCommit(Transaction &transaction, const DeviceId &id)
{
    MPM_TRY(auto view, readDeviceView(transaction.database(), id));
    MPM_CHECK(transaction.commit());
    return view;
}

TextList listOf(const DeviceFilter &filter)
{
    TextList list{deviceColumns, deviceTables, {}, {}, u"d.serial_key"_s, u"d.id"_s};
    if (filter.kind) {
        list.conditions.append(u"d.kind = ?"_s);
        list.values.push_back(toSql(toWord(*filter.kind)));
    }
    if (filter.inStockOnly)
        list.conditions.append(u"d.customer_id IS NULL AND d.state = 'active'"_s);
    return list;
}

Result<qint64> countOf(Database &database, const DeviceFilter &filter, const TextList &list)
{
    if (filter.inStockOnly)
        return database.readInteger(u"SELECT count(*) FROM device d WHERE "_s + list.conditions.join(u" AND "_s),
                                    list.values);
    return database.readInteger(u"SELECT coalesce(sum(count), 0) FROM row_count WHERE name LIKE 'device.' || ?"_s,
                                {toSql(filter.kind ? toWord(*filter.kind) : u"%"_s)});
}

bool matches(const DeviceView &device, const DeviceFilter &filter)
{
    const bool isInStock = !device.customerId && !device.isRetired;
    return (!filter.kind || device.kind == *filter.kind) && (!filter.inStockOnly || isInStock);
}

/// One page holds all hits of a search: there are at most a few hundred.
Result<Page<DeviceView>> searchDevices(Database &database, const DeviceFilter &filter, const PageRequest &request)
{
    MPM_CHECK(checkLimit(request));
    MPM_TRY(const auto hits, search(database, filter.search, SearchKind::Device, request.limit));
    Page<DeviceView> page;
    for (const auto &hit : hits) {
        MPM_TRY(auto view, readDeviceView(database, DeviceId::fromBytes(hit.id)));
        if (matches(view, filter))
            page.rows.push_back(std::move(view));
    }
    page.total = static_cast<qint64>(page.rows.size());
    return page;
}

} // namespace

Result<DeviceView> DeviceService::find(const QString &serial)
{
    return findView(m_context.database, serial);
}

Result<Page<DeviceView>> DeviceService::list(const DeviceFilter &filter, const PageRequest &page)
{
    if (!filter.search.trimmed().isEmpty())
        return searchDevices(m_context.database, filter, page);
    const TextList list = listOf(filter);
    MPM_TRY(auto rows, readTextList(m_context.database, list, page, readDeviceRow));
    MPM_TRY(rows.total, countOf(m_context.database, filter, list));
    return rows;
}

Result<std::vector<DeviceView>> DeviceService::ofCustomer(const CustomerId &customer)
{
    return m_context.database.readAll(u"SELECT d.serial_key, d.id, "_s + deviceColumns + u" FROM "_s + deviceTables +
                                          u" WHERE d.customer_id = ? ORDER BY d.serial_key"_s,
                                      {toSql(customer)}, readDeviceRow);
}

Result<DeviceView> DeviceService::setTariff(const QString &serial, const QString &tariff, const QDate &date)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const QDate from, dateOf(database, date));
    MPM_TRY(const auto before, findView(database, serial));
    MPM_CHECK(requireActive(before));
    MPM_CHECK(requireMeter(before, u"serial"_s));
    MPM_TRY(const auto next, findNamed(database, namedKinds::tariff(), tariff));
    MPM_TRY(const auto current, database.readFirst(u"SELECT tariff_id FROM device WHERE id = ?"_s, {toSql(before.id)},
                                                   [](const Row &row) { return row.bytes(0); }));
    if (current == next)
        return before; // nothing changes, so the running access rate goes on
    MPM_CHECK(requireHeldOn(before, from));
    MPM_TRY(const auto company, readCompany(database));
    MPM_CHECK(changeMeterTariff(transaction, before.id, TariffId::fromBytes(next),
                                effectiveFrom(company, database.clock(), from)));
    MPM_CHECK(restartAccessSeries(transaction, before.id, from, m_context.user));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"device.tariff"_s, u"device"_s, before.id.toBytes(),
                                       before.tariff, tariff.trimmed() + u' ' + from.toString(Qt::ISODate)}));
    return readAndCommit(transaction, before.id);
}

Result<DeviceView> DeviceService::setInUse(const QString &serial, bool inUse, const QDate &date)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const QDate from, dateOf(database, date));
    MPM_TRY(const auto before, findView(database, serial));
    MPM_CHECK(requireActive(before));
    MPM_CHECK(requireMeter(before, u"serial"_s));
    MPM_TRY(const qint64 current,
            database.readInteger(u"SELECT in_use FROM device WHERE id = ?"_s, {toSql(before.id)}));
    if ((current != 0) == inUse)
        return before;
    MPM_CHECK(requireHeldOn(before, from));
    Fields fields{{"in_use"_L1, toSql(inUse)}};
    if (inUse)
        fields.emplace_back("assigned_on"_L1, toSql(from));
    MPM_CHECK(transaction.update("device"_L1, before.id.toBytes(), fields));
    MPM_CHECK(restartAccessSeries(transaction, before.id, from, m_context.user));
    MPM_CHECK(writeAudit(transaction, {m_context.user,
                                       inUse ? u"device.in_use"_s : u"device.not_in_use"_s,
                                       u"device"_s,
                                       before.id.toBytes(),
                                       {},
                                       from.toString(Qt::ISODate)}));
    return readAndCommit(transaction, before.id);
}

Result<DeviceView> DeviceService::retire(const QString &serial)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const QDate on, today(database));
    MPM_TRY(const auto before, findView(database, serial));
    MPM_CHECK(requireActive(before));
    MPM_CHECK(requireNoOpenSale(database, before.id));
    MPM_CHECK(releaseDevice(transaction, before.id, on, u"retire"_s, m_context.user));
    MPM_CHECK(transaction.update("device"_L1, before.id.toBytes(), {{"state"_L1, toSql(u"retired"_s)}}));
    MPM_CHECK(writeAudit(transaction,
                         {m_context.user, u"device.retired"_s, u"device"_s, before.id.toBytes(), {}, before.serial}));
    return readAndCommit(transaction, before.id);
}

namespace {

/// A reset token made later would reset the device of a customer who pays. One that the maker was asked for and did
/// not answer yet cannot be called back.
Outcome cancelOpenResets(Transaction &transaction, const DeviceView &device)
{
    Database &database = transaction.database();
    MPM_TRY(const auto open,
            database.readAll(u"SELECT id FROM token WHERE device_id = ? AND command = 'reset' AND state IN "
                             "('queued', 'refused', 'requesting', 'uncertain')"_s,
                             {toSql(device.id)}, [](const Row &row) { return row.id<TokenId>(0); }));
    for (const auto &id : open) {
        MPM_TRY(const auto token, readTokenRow(database, id));
        MPM_TRY(const bool isCancelled, cancelToken(transaction, token, u"The device was to be reset again."_s));
        if (!isCancelled)
            return refused(
                u"not_allowed"_s,
                u"The maker was asked for a reset token for %1 and has not answered yet."_s.arg(device.serial),
                u"serial"_s);
    }
    return {};
}

/// The device waits: until the maker has made the token, nobody knows whether it can be sold again.
Outcome askForReset(Transaction &transaction, const DeviceView &device)
{
    Database &database = transaction.database();
    const auto cause = makeUuidV7(database.clock(), database.random()).toRfc4122();
    TokenDemand demand;
    demand.device = device.id;
    demand.kind = TokenKind::Command;
    return insertToken(transaction, {u"command"_s, cause, std::nullopt, database.clock().now()}, demand, u"reset"_s)
        .transform([](TokenId) {});
}

} // namespace

Result<DeviceView> DeviceService::reset(const QString &serial, bool doneByHand)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto before, findView(database, serial));
    MPM_CHECK(requireActive(before));
    if (!before.needsReset)
        return refused(u"not_allowed"_s, u"The device %1 needs no reset."_s.arg(before.serial), u"serial"_s);
    MPM_CHECK(cancelOpenResets(transaction, before));
    MPM_CHECK(doneByHand ? noteReset(transaction, before.id) : askForReset(transaction, before));
    MPM_CHECK(writeAudit(transaction, {m_context.user,
                                       doneByHand ? u"device.reset_by_hand"_s : u"device.reset"_s,
                                       u"device"_s,
                                       before.id.toBytes(),
                                       {},
                                       {}}));
    return readAndCommit(transaction, before.id);
}
