#include "core/services/write_off.h"

#include "core/services/customer_family.h"
#include "core/services/journal.h"

using namespace Qt::StringLiterals;

Outcome insertWriteOff(Transaction &transaction, const SaleView &sale, const QDate &date, const ArchiveOrder &order)
{
    const Money open = sale.schedule.open();
    if (!open.isPositive())
        return {};
    auto &database = transaction.database();
    return transaction.insert("write_off"_L1, {{"id"_L1, toSql(WriteOffId::make(database.clock(), database.random()))},
                                               {"sale_id"_L1, toSql(sale.id)},
                                               {"customer_id"_L1, toSql(sale.customerId)},
                                               {"date"_L1, toSql(date)},
                                               {"amount"_L1, toSql(open)},
                                               {"at_ms"_L1, toSql(database.clock().now())},
                                               {"by_user"_L1, toSql(order.user)},
                                               {"reason"_L1, toSql(order.reason)}});
}

Result<std::optional<WriteOffView>> findWriteOff(Database &database, const SaleId &sale)
{
    return database.readFirst(
        u"SELECT w.id, w.customer_id, w.date, w.amount, coalesce((SELECT sum(r.paid) FROM recovery_charge r WHERE "
        u"r.write_off_id = w.id AND r.write_off_id IS NOT NULL), 0), w.by_user, w.reason, w.at_ms FROM write_off w "
        u"WHERE w.sale_id = ? ORDER BY w.at_ms LIMIT 1"_s,
        {toSql(sale)}, [&](const Row &row) {
            return WriteOffView{row.id<WriteOffId>(0), sale,        row.id<CustomerId>(1), row.date(2),   row.money(3),
                                row.money(4),          row.text(5), row.text(6),           row.instant(7)};
        });
}

Outcome planRecovery(Database &database, BookingPlan &plan)
{
    const SaleId sale = *plan.request.onlySale;
    MPM_TRY(const auto writeOff, findWriteOff(database, sale));
    const Money left = writeOff ? writeOff->amount - writeOff->recovered : Money();
    if (!left.isPositive())
        return refused(u"nothing_to_pay"_s, u"This sale is archived; nothing can be paid on it."_s, u"sale"_s);
    if (plan.request.amount > left)
        return refused(u"exceeds_outstanding"_s, u"This is more than was written off."_s, u"amount"_s);
    MPM_TRY(const auto payer, presentCustomer(database, writeOff->customer));
    MPM_TRY(plan.customer, readCustomerFacts(database, payer));
    plan.recovers = writeOff->id;
    AllocationLine line;
    line.type = AllocationType::Recovery;
    line.amount = plan.request.amount;
    line.sale = sale;
    line.recovery = RecoveryId::make(database.clock(), database.random());
    plan.distribution.lines = {line};
    return {};
}

Outcome insertRecovered(Transaction &transaction, const BookingPlan &plan, const PaymentId &payment)
{
    const auto &line = plan.distribution.lines.front();
    MPM_CHECK(transaction.insert("recovery_charge"_L1, {{"id"_L1, toSql(*line.recovery)},
                                                        {"customer_id"_L1, toSql(plan.customer.id)},
                                                        {"payment_id"_L1, toSql(payment)},
                                                        {"created_ms"_L1, toSql(transaction.database().clock().now())},
                                                        {"date"_L1, toSql(plan.date)},
                                                        {"amount"_L1, toSql(line.amount)},
                                                        {"written_off"_L1, toSql(true)},
                                                        {"write_off_id"_L1, toSql(*plan.recovers)}}));
    // The payment's own entry credits the receivable; this one makes it, against the loss that became smaller.
    return writeJournal(transaction,
                        {plan.bookedOn, u"recovery"_s, line.recovery->toBytes(), u"Recovery after a write-off"_s,
                         plan.customer.id, transfer(Account::recovery, Account::writeOff, line.amount)});
}
