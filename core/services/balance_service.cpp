#include "core/services/balance_service.h"

#include "core/services/access_charges.h"
#include "core/services/audit.h"
#include "core/services/customer_money.h"
#include "core/services/device_facts.h"
#include "core/services/journal.h"
#include "core/services/sale_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The charges up to `date`, but never those of days to come: they are only counted.
Result<std::vector<AccessPreview>> bringChargesUpTo(Database &database, const Company &company,
                                                    const CustomerId &customer, const QDate &date)
{
    const auto today = company.dateOf(database.clock().now());
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_CHECK(createAccessCharges(transaction, customer, std::min(date, today)));
    MPM_CHECK(transaction.commit());
    return previewAccessCharges(database, customer, date);
}

struct MeterRow
{
    DeviceId id;
    CustomerBalance::Meter meter;
};

Result<std::vector<MeterRow>> readMeters(Database &database, const CustomerId &customer, const QDate &date)
{
    return database.readAll(
        u"SELECT d.id, d.serial, CASE WHEN d.customer_id = ? THEN d.vend_carry ELSE 0 END, (SELECT "
        u"coalesce(sum(c.amount - c.paid), 0) "
        "FROM access_charge c WHERE c.customer_id = ? AND c.device_id = d.id AND c.due_date <= ? AND c.paid < c.amount "
        "AND "
        "c.written_off = 0) FROM device d WHERE d.kind = 'meter' AND (d.customer_id = ? OR d.id IN (SELECT device_id "
        "FROM "
        "access_charge WHERE customer_id = ? AND paid < amount AND written_off = 0)) ORDER BY d.serial_key"_s,
        {toSql(customer), toSql(customer), toSql(date), toSql(customer), toSql(customer)}, [](const Row &row) {
            return MeterRow{row.id<DeviceId>(0), {row.text(1), row.money(2), row.money(3)}};
        });
}

void addPreview(std::vector<MeterRow> &meters, const std::vector<AccessPreview> &preview)
{
    for (const auto &charge : preview) {
        const auto meter =
            std::find_if(meters.begin(), meters.end(), [&](const MeterRow &row) { return row.id == charge.device; });
        if (meter != meters.end())
            meter->meter.accessDebt += charge.amount;
    }
}

Money dueOn(const SaleView &sale, const QDate &date)
{
    Money due;
    for (const auto &instalment : sale.schedule.instalments) {
        if (instalment.due <= date)
            due += instalment.open();
    }
    return due;
}

Outcome addSales(Database &database, const CustomerId &customer, const QDate &date, CustomerBalance &balance)
{
    MPM_TRY(const auto sales, readSaleViews(database, customer));
    for (const auto &sale : sales) {
        const bool isOpen = sale.state == SaleState::Open;
        const Money remaining = isOpen ? sale.schedule.open() : Money();
        balance.sales.push_back(
            {sale.id, sale.appliance, sale.serial, remaining, sale.daysPending, sale.serviceCarry, sale.state});
        if (isOpen)
            balance.dueNow += dueOn(sale, date);
    }
    return {};
}

Result<Money> openRecovery(Database &database, const CustomerId &customer)
{
    MPM_TRY(const auto sum,
            database.readInteger(u"SELECT coalesce(sum(amount - paid), 0) FROM recovery_charge WHERE customer_id = ? "
                                 "AND paid < amount AND written_off = 0"_s,
                                 {toSql(customer)}));
    return Money(sum);
}

Result<Money> creditAmount(Database &database, const Company &company, const CustomerId &customer, const QString &text)
{
    MPM_TRY(const auto amount, parseAmount(text, company.currency, u"amount"_s));
    MPM_TRY(const auto credit, creditOf(database, customer));
    if (!amount.isPositive() || amount > credit)
        return refused(u"invalid_amount"_s,
                       u"The amount must be above zero and at most the credit of %1."_s.arg(
                           formatAmount(credit, company.currency)),
                       u"amount"_s);
    return amount;
}

} // namespace

Result<CustomerBalance> BalanceService::balance(const CustomerId &customer, const QDate &date)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    if (!date.isValid())
        return invalid(u"invalid_date"_s, u"This is not a date."_s, u"date"_s);
    MPM_TRY(const auto facts, readCustomerFacts(database, customer));
    MPM_TRY(const auto preview, bringChargesUpTo(database, company, facts.id, date));
    CustomerBalance balance;
    MPM_TRY(balance.credit, creditOf(database, customer));
    MPM_TRY(balance.recovery, openRecovery(database, customer));
    balance.dueNow = balance.recovery;
    MPM_TRY(auto meters, readMeters(database, customer, date));
    addPreview(meters, preview);
    for (const auto &row : meters) {
        balance.dueNow += row.meter.accessDebt;
        balance.meters.push_back(row.meter);
    }
    MPM_CHECK(addSales(database, customer, date, balance));
    return balance;
}

Result<PaymentView> BalanceService::applyCredit(const CustomerId &customer, const QString &serial,
                                                const QString &amountText)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto amount, creditAmount(database, company, customer, amountText));
    Q_UNUSED(amount);
    MPM_TRY(const auto device, requireDeviceFacts(database, serial));
    if (device.customer != customer)
        return refused(u"not_allowed"_s, u"The device %1 does not belong to this customer."_s.arg(device.serial),
                       u"serial"_s);
    DeskPayment payment;
    payment.serial = serial;
    payment.amountText = amountText;
    payment.provider = u"credit"_s;
    return PaymentService(m_context).addAtDesk(payment);
}

Outcome BalanceService::refundCredit(const CustomerId &customer, const QString &amountText, const QString &note)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    if (note.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say to whom and how the money was given back."_s, u"note"_s);
    MPM_TRY(const auto facts, readCustomerFacts(database, customer));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto amount, creditAmount(database, company, facts.id, amountText));
    const MoneyCause cause{u"credit_refund"_s, customer.toBytes(), m_context.user, note.trimmed()};
    MPM_CHECK(addCredit(transaction, customer, -amount, cause));
    MPM_CHECK(writeJournal(transaction, {company.dateOf(database.clock().now()), u"credit_refund"_s, customer.toBytes(),
                                         u"Credit paid out"_s, customer,
                                         transfer(Account::credit, Account::money(u"cash"_s), amount)}));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"credit.refunded"_s, u"customer"_s, customer.toBytes(),
                                       QString(), formatAmount(amount, company.currency) + u": "_s + note.trimmed()}));
    return transaction.commit();
}
