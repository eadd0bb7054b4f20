#include "core/services/device_event_rows.h"

#include "core/services/customer_family.h"
#include "core/services/device_facts.h"

using namespace Qt::StringLiterals;

namespace {

/// Offices that replace while apart could close a ring.
constexpr int longestChain = 32;

DeviceReason reasonFromStored(const QString &word)
{
    for (const auto reason : {DeviceReason::Broken, DeviceReason::Lost, DeviceReason::Stolen, DeviceReason::Returned,
                              DeviceReason::Repossessed, DeviceReason::Found}) {
        if (toWord(reason) == word)
            return reason;
    }
    return DeviceReason::Other;
}

DeviceEventView readEvent(const Row &row)
{
    DeviceEventView view;
    view.id = row.id<DeviceEventId>(0);
    view.kind = row.text(1);
    view.reason = reasonFromStored(row.text(2));
    view.date = row.date(3);
    view.at = row.instant(4);
    view.by = row.text(5);
    view.note = row.text(6);
    view.serial = row.text(7);
    view.replacement = row.text(8);
    view.customerId = row.optionalId<CustomerId>(9);
    view.customerName = row.text(10);
    view.customerNumber = row.text(11);
    view.saleNumber = row.text(12);
    view.unusedDays = row.integer(13);
    view.daysMoved = row.integer(14);
    return view;
}

Result<std::optional<DeviceId>> nextInPlace(Database &database, const DeviceId &device, const CustomerId &customer)
{
    MPM_TRY(const auto family, familyCondition(database, u"customer_id"_s, customer));
    SqlValues values{toSql(device)};
    values.insert(values.end(), family.values.begin(), family.values.end());
    return database.readFirst(
        u"SELECT replacement_id FROM device_event WHERE device_id = ? AND kind = 'replaced' AND %1 "
        "ORDER BY at_ms DESC, id DESC LIMIT 1"_s.arg(family.sql),
        values, [](const Row &row) { return row.id<DeviceId>(0); });
}

} // namespace

Outcome insertDeviceEvent(Transaction &transaction, const NewDeviceEvent &event)
{
    return transaction.insert("device_event"_L1, {{"id"_L1, toSql(event.id)},
                                                  {"kind"_L1, toSql(toWord(event.action))},
                                                  {"reason"_L1, toSql(toWord(event.reason))},
                                                  {"device_id"_L1, toSql(event.device)},
                                                  {"replacement_id"_L1, toSql(event.replacement)},
                                                  {"customer_id"_L1, toSql(event.customer)},
                                                  {"sale_id"_L1, toSql(event.sale)},
                                                  {"date"_L1, toSql(event.date)},
                                                  {"unused_days"_L1, toSql(event.unusedDays)},
                                                  {"days_moved"_L1, toSql(event.daysMoved)},
                                                  {"unlock_id"_L1, toSql(event.unlock)},
                                                  {"at_ms"_L1, toSql(transaction.database().clock().now())},
                                                  {"by_user"_L1, toSql(event.user)},
                                                  {"note"_L1, toSql(event.note.trimmed())}});
}

Result<std::vector<DeviceEventView>> readDeviceEvents(Database &database, const QString &condition,
                                                      const SqlValues &values)
{
    return database.readAll(
        u"SELECT e.id, e.kind, e.reason, e.date, e.at_ms, e.by_user, e.note, d.serial, coalesce(r.serial, ''), "
        u"e.customer_id, coalesce(c.name || ' ' || c.surname, ''), coalesce(c.number, ''), coalesce(s.number, ''), "
        u"e.unused_days, e.days_moved FROM device_event e JOIN device d ON d.id = e.device_id LEFT JOIN device r ON "
        u"r.id "
        u"= e.replacement_id LEFT JOIN customer c ON c.id = e.customer_id LEFT JOIN sale s ON s.id = e.sale_id WHERE "
        u"%1 "
        u"ORDER BY e.at_ms DESC, e.id DESC"_s.arg(condition),
        values, readEvent);
}

Result<std::optional<DeviceId>> deviceInPlaceOf(Database &database, const DeviceId &device, const CustomerId &customer)
{
    DeviceId present = device;
    for (int step = 0; step < longestChain; ++step) {
        MPM_TRY(const auto facts, readDeviceFacts(database, present));
        if (facts.customer == customer)
            return present;
        MPM_TRY(const auto next, nextInPlace(database, present, customer));
        if (!next)
            break;
        present = *next;
    }
    return std::nullopt;
}

Result<std::optional<DeviceId>> replacementOf(Database &database, const QString &serial)
{
    MPM_TRY(const auto device, findDeviceFacts(database, serial));
    if (!device || device->customer)
        return std::nullopt;
    MPM_TRY(const auto holder,
            database.readFirst(u"SELECT customer_id FROM device_event WHERE device_id = ? AND kind = 'replaced' AND "
                               "customer_id IS NOT NULL ORDER BY at_ms DESC, id DESC LIMIT 1"_s,
                               {toSql(device->id)}, [](const Row &row) { return row.id<CustomerId>(0); }));
    if (!holder)
        return std::nullopt;
    MPM_TRY(const auto customer, presentCustomer(database, *holder));
    return deviceInPlaceOf(database, device->id, customer);
}

Result<DeviceId> deviceOfToken(Database &database, const TokenRow &token)
{
    if (!token.customer)
        return token.device;
    MPM_TRY(const auto customer, presentCustomer(database, *token.customer));
    MPM_TRY(const auto present, deviceInPlaceOf(database, token.device, customer));
    return present.value_or(token.device);
}

Result<Fields> addressFields(Database &database, const DeviceId &device)
{
    MPM_TRY(const auto facts, readDeviceFacts(database, device));
    return Fields{{"device_id"_L1, toSql(device)}, {"account_id"_L1, toSql(facts.account)}};
}
