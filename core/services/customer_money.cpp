#include "core/services/customer_money.h"

#include "core/services/journal.h"

using namespace Qt::StringLiterals;

namespace {

SqlValue newId(Database &database)
{
    return toSql(makeUuidV7(database.clock(), database.random()).toRfc4122());
}

Outcome addCarryEntry(Transaction &transaction, const DeviceId &device, std::optional<SaleId> sale, Money change,
                      const MoneyCause &cause)
{
    if (change.isZero())
        return {};
    auto &database = transaction.database();
    return transaction.insert("carry_entry"_L1, {{"id"_L1, newId(database)},
                                                 {"device_id"_L1, toSql(device)},
                                                 {"sale_id"_L1, toSql(sale)},
                                                 {"amount"_L1, toSql(change)},
                                                 {"cause_type"_L1, toSql(cause.type)},
                                                 {"cause_id"_L1, toSql(cause.id)},
                                                 {"at_ms"_L1, toSql(database.clock().now())}});
}

struct OpenRow
{
    QByteArray id;
    Money open;
    int number = 0;
};

/// Answers the sum.
Result<Money> writeOffRecoveries(Transaction &transaction, const CustomerId &customer)
{
    MPM_TRY(const auto open,
            transaction.database().readAll(
                u"SELECT id, amount - paid FROM recovery_charge WHERE customer_id = ? AND paid < amount "
                "AND written_off = 0"_s,
                {toSql(customer)}, [](const Row &row) {
                    return OpenRow{row.bytes(0), row.money(1)};
                }));
    Money sum;
    for (const auto &charge : open) {
        MPM_CHECK(transaction.update("recovery_charge"_L1, charge.id, {{"written_off"_L1, toSql(true)}}));
        sum += charge.open;
    }
    return sum;
}

Outcome writeOffAccessCharges(Transaction &transaction, const CustomerId &customer)
{
    MPM_TRY(const auto open,
            transaction.database().readAll(
                u"SELECT id FROM access_charge WHERE customer_id = ? AND paid < amount AND written_off = 0"_s,
                {toSql(customer)}, [](const Row &row) { return row.bytes(0); }));
    for (const auto &charge : open)
        MPM_CHECK(transaction.update("access_charge"_L1, charge, {{"written_off"_L1, toSql(true)}}));
    return {};
}

Outcome voidInstalments(Transaction &transaction, const CustomerId &customer)
{
    MPM_TRY(const auto open,
            transaction.database().readAll(
                u"SELECT i.sale_id, i.number FROM sale s JOIN instalment i ON i.sale_id = s.id WHERE s.customer_id = ? "
                "AND i.paid < i.cost AND i.voided = 0"_s,
                {toSql(customer)}, [](const Row &row) {
                    return OpenRow{row.bytes(0), Money(), row.smallInteger(1)};
                }));
    for (const auto &instalment : open) {
        MPM_TRY(const auto changed,
                transaction.updateStateByKey(
                    "instalment"_L1, {{"sale_id"_L1, toSql(instalment.id)}, {"number"_L1, toSql(instalment.number)}},
                    {}, {{"voided"_L1, toSql(true)}}));
        Q_UNUSED(changed);
    }
    return {};
}

} // namespace

Result<Money> creditOf(Database &database, const CustomerId &customer)
{
    MPM_TRY(const auto sum,
            database.readInteger(u"SELECT coalesce(sum(amount), 0) FROM credit_entry WHERE customer_id = ?"_s,
                                 {toSql(customer)}));
    return Money(sum);
}

Outcome addCredit(Transaction &transaction, const CustomerId &customer, Money amount, const MoneyCause &cause)
{
    if (amount.isZero())
        return {};
    auto &database = transaction.database();
    return transaction.insert("credit_entry"_L1, {{"id"_L1, newId(database)},
                                                  {"customer_id"_L1, toSql(customer)},
                                                  {"amount"_L1, toSql(amount)},
                                                  {"cause_type"_L1, toSql(cause.type)},
                                                  {"cause_id"_L1, toSql(cause.id)},
                                                  {"at_ms"_L1, toSql(database.clock().now())},
                                                  {"note"_L1, toSql(cause.note)},
                                                  {"by_user"_L1, toSql(cause.user)}});
}

Outcome setVendCarry(Transaction &transaction, const DeviceId &meter, Money from, Money to, const MoneyCause &cause)
{
    if (from == to)
        return {};
    MPM_CHECK(addCarryEntry(transaction, meter, std::nullopt, to - from, cause));
    MPM_CHECK(transaction.updateLocal("device"_L1, {{"id"_L1, toSql(meter)}}, {{"vend_carry"_L1, toSql(to)}}));
    return {};
}

Outcome setServiceCarry(Transaction &transaction, const SaleId &sale, const DeviceId &device, Money from, Money to,
                        const MoneyCause &cause)
{
    if (from == to)
        return {};
    MPM_CHECK(addCarryEntry(transaction, device, sale, to - from, cause));
    MPM_CHECK(transaction.updateLocal("sale"_L1, {{"id"_L1, toSql(sale)}}, {{"service_carry"_L1, toSql(to)}}));
    return {};
}

Outcome moveCarryToCredit(Transaction &transaction, const DeviceId &meter, const CustomerId &customer,
                          const QDate &date, const MoneyCause &cause)
{
    MPM_TRY(const auto minor,
            transaction.database().readInteger(u"SELECT vend_carry FROM device WHERE id = ?"_s, {toSql(meter)}));
    const Money carry(minor);
    if (carry.isZero())
        return {};
    MPM_CHECK(setVendCarry(transaction, meter, carry, Money(), cause));
    MPM_CHECK(addCredit(transaction, customer, carry, cause));
    return writeJournal(transaction, {date, u"carry"_s, meter.toBytes(), u"Carry of a meter that leaves its customer"_s,
                                      customer, transfer(Account::energy, Account::credit, carry)});
}

Outcome addRecoveryCharge(Transaction &transaction, const CustomerId &customer, const PaymentId &payment,
                          const QDate &date, Money amount)
{
    if (amount.isZero())
        return {};
    auto &database = transaction.database();
    return transaction.insert("recovery_charge"_L1, {{"id"_L1, newId(database)},
                                                     {"customer_id"_L1, toSql(customer)},
                                                     {"payment_id"_L1, toSql(payment)},
                                                     {"created_ms"_L1, toSql(database.clock().now())},
                                                     {"date"_L1, toSql(date)},
                                                     {"amount"_L1, toSql(amount)}});
}

Outcome writeOffDebts(Transaction &transaction, const CustomerId &customer, const QDate &date, const MoneyCause &cause)
{
    MPM_TRY(const auto recoveries, writeOffRecoveries(transaction, customer));
    MPM_CHECK(writeOffAccessCharges(transaction, customer));
    MPM_CHECK(voidInstalments(transaction, customer));
    return writeJournal(transaction, {date, u"write_off"_s, cause.id, u"Recovery charges written off"_s, customer,
                                      transfer(Account::writeOff, Account::recovery, recoveries)});
}
