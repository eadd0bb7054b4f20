#include "core/services/payment_effects.h"

#include "core/services/customer_money.h"
#include "core/services/device_facts.h"
#include "core/services/sale_rows.h"
#include "core/services/token_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ChargeEffect>> readCharges(Database &database, const CustomerId &customer)
{
    return database.readAll(
        u"SELECT c.id, d.serial, c.due_date, c.amount, c.paid FROM access_series s JOIN access_charge c ON "
        u"c.series_id = s.id JOIN device d ON d.id = c.device_id WHERE s.customer_id = ? ORDER BY c.due_date, d.serial_key"_s,
        {toSql(customer)}, [](const Row &row) {
            const Money paid = row.money(4);
            return ChargeEffect{row.id<AccessChargeId>(0), row.text(1), row.date(2), row.money(3), paid, paid};
        });
}

/// Those that are open and those that the payments point at, or come from.
Result<std::vector<RecoveryEffect>> readRecoveries(Database &database, const CustomerId &customer,
                                                   const PaymentId &payment)
{
    return database.readAll(
        u"SELECT id, date, amount, paid, written_off FROM recovery_charge WHERE customer_id = ?1 AND paid < amount AND "
        u"written_off = 0 UNION SELECT id, date, amount, paid, written_off FROM recovery_charge WHERE payment_id = ?2 "
        u"UNION SELECT r.id, r.date, r.amount, r.paid, r.written_off FROM allocation l JOIN recovery_charge r ON r.id "
        u"= "
        u"l.recovery_id WHERE l.payment_id = ?2 ORDER BY 2, 1"_s,
        {toSql(customer), toSql(payment)}, [](const Row &row) {
            const Money paid = row.money(3);
            return RecoveryEffect{row.id<RecoveryId>(0), row.date(1), row.money(2), paid, paid, false, row.boolean(4)};
        });
}

Result<std::vector<CustomerBooks::Meter>> readMeters(Database &database, const CustomerId &customer)
{
    return database.readAll(
        u"SELECT id, serial, vend_carry FROM device WHERE customer_id = ? AND kind = 'meter' ORDER BY serial_key"_s,
        {toSql(customer)}, [](const Row &row) {
            return CustomerBooks::Meter{row.id<DeviceId>(0), row.text(1), row.money(2)};
        });
}

/// Tokens on the customer's devices that a reversal may cancel, or did.
Result<std::vector<TokenView>> readCancellable(Database &database, const CustomerId &customer)
{
    return database.readAll(
        u"SELECT %1 FROM %2 WHERE t.device_id IN (SELECT id FROM device WHERE customer_id = ?1 UNION SELECT device_id "
        u"FROM sale WHERE customer_id = ?1 AND device_id IS NOT NULL) AND t.state IN ('queued', 'refused', "
        u"'cancelled') "
        u"ORDER BY t.order_ms, t.id"_s.arg(tokenViewColumns(), tokenViewTables()),
        {toSql(customer)}, [](const Row &row) { return readTokenView(row, 0); });
}

template <typename T>
void addMissing(std::vector<T> &all, const std::vector<T> &more)
{
    for (const auto &item : more) {
        if (std::none_of(all.begin(), all.end(), [&](const T &known) { return known.id == item.id; }))
            all.push_back(item);
    }
}

template <typename T>
const T *withId(const std::vector<T> &all, const decltype(T::id) &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &item) { return item.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool isSameSale(const SaleView &a, const SaleView &b)
{
    return a.schedule == b.schedule && a.state == b.state && a.serial == b.serial && a.daysIssued == b.daysIssued &&
           a.daysPending == b.daysPending && a.unlockIssued == b.unlockIssued && a.serviceCarry == b.serviceCarry;
}

void addSales(const CustomerBooks &before, const CustomerBooks &after, CustomerEffects &effects)
{
    for (const auto &sale : after.sales) {
        const auto *was = withId(before.sales, sale.id);
        if (was != nullptr && !isSameSale(*was, sale))
            effects.plans.push_back({*was, sale});
    }
}

void addDebts(const CustomerBooks &before, const CustomerBooks &after, CustomerEffects &effects)
{
    for (auto charge : after.charges) {
        const auto *was = withId(before.charges, charge.id);
        if (was == nullptr || was->paidAfter == charge.paidAfter)
            continue;
        charge.paidBefore = was->paidAfter;
        effects.charges.push_back(charge);
    }
    for (auto recovery : after.recoveries) {
        const auto *was = withId(before.recoveries, recovery.id);
        recovery.isNew = was == nullptr;
        recovery.paidBefore = was != nullptr ? was->paidAfter : Money();
        if (recovery.isNew || recovery.paidBefore != recovery.paidAfter)
            effects.recoveries.push_back(recovery);
    }
}

void addCarriesAndTokens(const CustomerBooks &before, const CustomerBooks &after, CustomerEffects &effects)
{
    for (const auto &meter : after.meters) {
        const auto *was = withId(before.meters, meter.id);
        if (was != nullptr && was->carry != meter.carry)
            effects.carries.push_back({meter.serial, was->carry, meter.carry});
    }
    for (const auto &token : after.tokens) {
        const auto *was = withId(before.tokens, token.id);
        if (was == nullptr || was->state != token.state)
            effects.tokens.push_back({token, was != nullptr ? was->state : QString()});
    }
}

} // namespace

Money CustomerEffects::newRecovery() const
{
    Money sum;
    for (const auto &recovery : recoveries) {
        if (recovery.isNew && !recovery.isWrittenOff)
            sum += recovery.amount;
    }
    return sum;
}

Result<CustomerBooks> readCustomerBooks(Database &database, const CustomerId &customer,
                                        const std::vector<PaymentId> &payments)
{
    CustomerBooks books;
    MPM_TRY(const auto facts, readCustomerFacts(database, customer));
    books.id = customer;
    books.name = facts.name;
    books.phone = facts.phone;
    MPM_TRY(const auto village, database.readFirst(u"SELECT name FROM village WHERE id = ?"_s, {toSql(facts.village)},
                                                   [](const Row &row) { return row.text(0); }));
    books.village = village.value_or(QString());
    MPM_TRY(books.sales, readSaleViews(database, customer));
    MPM_TRY(books.charges, readCharges(database, customer));
    MPM_TRY(books.meters, readMeters(database, customer));
    MPM_TRY(books.credit, creditOf(database, customer));
    MPM_TRY(books.tokens, readCancellable(database, customer));
    for (const auto &payment : payments) {
        MPM_TRY(const auto recoveries, readRecoveries(database, customer, payment));
        addMissing(books.recoveries, recoveries);
        MPM_TRY(const auto tokens, readTokenViews(database, u"payment"_s, payment.toBytes()));
        addMissing(books.tokens, tokens);
    }
    return books;
}

CustomerEffects differenceOf(const CustomerBooks &before, const CustomerBooks &after)
{
    CustomerEffects effects;
    effects.id = after.id;
    effects.name = after.name;
    effects.phone = after.phone;
    effects.village = after.village;
    addSales(before, after, effects);
    addDebts(before, after, effects);
    addCarriesAndTokens(before, after, effects);
    effects.creditBefore = before.credit;
    effects.creditAfter = after.credit;
    return effects;
}
