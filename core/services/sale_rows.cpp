#include "core/services/sale_rows.h"

#include "core/services/cursor.h"
#include "core/services/plan_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString saleColumns()
{
    return u"s.id, s.number, s.customer_id, c.name || ' ' || c.surname, a.name, coalesce(d.serial, ''), s.kind, "
           u"s.state, s.sale_date, "
           "s.days_issued, s.initial_days, s.unlock_issued, s.minimum, s.price_per_day, s.minimum_payment, s.service_carry"_s;
}

QString saleTables()
{
    return u"sale s JOIN customer c ON c.id = s.customer_id JOIN appliance a ON a.id = s.appliance_id "
           "LEFT JOIN device d ON d.id = s.device_id"_s;
}

SaleState stateFromStored(const QString &word)
{
    return word == u"complete" ? SaleState::Complete : word == u"archived" ? SaleState::Archived : SaleState::Open;
}

SaleView readHead(const Row &row, int first)
{
    SaleView view;
    view.id = row.id<SaleId>(first);
    view.number = row.text(first + 1);
    view.customerId = row.id<CustomerId>(first + 2);
    view.customerName = row.text(first + 3);
    view.appliance = row.text(first + 4);
    view.serial = row.text(first + 5);
    view.isService = row.text(first + 6) == u"service";
    view.state = stateFromStored(row.text(first + 7));
    view.date = row.date(first + 8);
    view.daysIssued = row.integer(first + 9);
    view.initialDays = row.smallInteger(first + 10);
    view.unlockIssued = row.boolean(first + 11);
    view.minimum = minimumFromStored(row.text(first + 12));
    view.pricePerDay = row.money(first + 13);
    view.minimumPayment = row.money(first + 14);
    view.serviceCarry = row.money(first + 15);
    return view;
}

/// Days that are paid for and wait for the device's next token.
qint64 pendingDays(const SaleView &view)
{
    const bool mayHave =
        !view.isService && !view.serial.isEmpty() && view.state == SaleState::Open && view.schedule.isDownPaymentPaid();
    return mayHave ? std::max<qint64>(0, entitlementDays(view.schedule) - view.daysIssued) : 0;
}

Outcome addSchedule(Database &database, SaleView &view)
{
    MPM_TRY(view.schedule, readSchedule(database, view.id));
    view.daysPending = pendingDays(view);
    return {};
}

} // namespace

QString toWord(SaleState state)
{
    switch (state) {
    case SaleState::Open:
        return u"open"_s;
    case SaleState::Complete:
        return u"complete"_s;
    case SaleState::Archived:
        break;
    }
    return u"archived"_s;
}

Result<SaleView> readSaleView(Database &database, const SaleId &id)
{
    MPM_TRY(auto view, database.readFirst(u"SELECT %1 FROM %2 WHERE s.id = ?"_s.arg(saleColumns(), saleTables()),
                                          {toSql(id)}, [](const Row &row) { return readHead(row, 0); }));
    if (!view.has_value())
        return notFound(u"not_found"_s, u"sale"_s, id.toText());
    MPM_CHECK(addSchedule(database, *view));
    return *std::move(view);
}

Result<std::vector<SaleView>> readSaleViews(Database &database, const CustomerId &customer)
{
    MPM_TRY(auto views, database.readAll(u"SELECT %1 FROM %2 WHERE s.customer_id = ? ORDER BY s.created_ms, s.id"_s.arg(
                                             saleColumns(), saleTables()),
                                         {toSql(customer)}, [](const Row &row) { return readHead(row, 0); }));
    for (auto &view : views)
        MPM_CHECK(addSchedule(database, view));
    return views;
}

Result<Page<SaleView>> listSales(Database &database, std::optional<SaleState> state, const PageRequest &page)
{
    TimeList list{saleColumns(), saleTables(), u"sale s"_s, {}, {}, u"s.created_ms"_s, u"s.id"_s, true};
    if (state) {
        list.conditions.append(u"s.state = ?"_s);
        list.values.push_back(toSql(toWord(*state)));
    }
    MPM_TRY(auto sales, readTimeList<SaleView>(database, list, page, [](const Row &row) { return readHead(row, 2); }));
    for (auto &view : sales.rows)
        MPM_CHECK(addSchedule(database, view));
    return sales;
}
