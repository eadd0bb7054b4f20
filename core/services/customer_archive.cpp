// Deleting a customer (domain rules, section 17): hidden, never gone.

#include "core/services/access_charges.h"
#include "core/services/audit.h"
#include "core/services/customer_debt.h"
#include "core/services/customer_money.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"
#include "core/services/sale_service.h"

using namespace Qt::StringLiterals;

namespace {

Outcome archiveSales(Transaction &transaction, const Company &company, const CustomerId &customer, const QString &user)
{
    MPM_TRY(const auto sales,
            transaction.database().readAll(u"SELECT id FROM sale WHERE customer_id = ? AND state = 'open'"_s,
                                           {toSql(customer)}, [](const Row &row) { return row.id<SaleId>(0); }));
    for (const auto &sale : sales)
        MPM_CHECK(archiveSaleWithin(transaction, company, sale, {u"customer archived"_s, user, {}}));
    return {};
}

Outcome releaseDevices(Transaction &transaction, const CustomerId &customer, const QDate &date, const QString &user)
{
    MPM_TRY(const auto devices,
            transaction.database().readAll(u"SELECT id FROM device WHERE customer_id = ?"_s, {toSql(customer)},
                                           [](const Row &row) { return row.id<DeviceId>(0); }));
    for (const auto &device : devices)
        MPM_CHECK(releaseDevice(transaction, device, date, u"archive"_s, user));
    return {};
}

} // namespace

Result<ArchivePreview> CustomerService::previewArchive(const CustomerId &id)
{
    Database &database = m_context.database;
    // Never committed: the charges it counts are made when something is booked.
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    MPM_CHECK(createAccessCharges(transaction, id, company.dateOf(database.clock().now())));
    ArchivePreview preview;
    MPM_TRY(const auto debt, readOpenDebt(database, id));
    preview.openDebt = debt.total();
    MPM_TRY(preview.credit, creditOf(database, id));
    MPM_TRY(preview.devices, database.readInteger(u"SELECT count(*) FROM device WHERE customer_id = ?"_s, {toSql(id)}));
    MPM_TRY(preview.openSales,
            database.readInteger(u"SELECT count(*) FROM sale WHERE customer_id = ? AND state = 'open'"_s, {toSql(id)}));
    return preview;
}

Outcome CustomerService::archive(const CustomerId &id, bool writeOff, const QString &reason)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    const QDate today = company.dateOf(database.clock().now());
    MPM_TRY(const auto customer, readCustomerView(database, id));
    if (customer.isArchived)
        return refused(u"not_allowed"_s, u"This customer is archived already."_s, u"customer"_s);
    MPM_CHECK(createAccessCharges(transaction, id, today));
    MPM_TRY(const auto owed, readOpenDebt(database, id));
    const Money debt = owed.total();
    if (debt.isPositive() && !writeOff)
        return refused(
            u"open_debt"_s,
            u"%1 %2 still owes %3 %4: it has to be paid or written off first."_s.arg(
                customer.name, customer.surname, formatAmount(debt, company.currency), company.currency.code()),
            u"customer"_s);
    if (debt.isPositive()) {
        MPM_CHECK(writeOffDebts(transaction, id, today, {u"archive"_s, id.toBytes(), m_context.user, reason}));
        MPM_CHECK(writeAudit(transaction, {m_context.user, u"customer.write_off"_s, u"customer"_s, id.toBytes(),
                                           formatAmount(debt, company.currency), reason}));
    }
    MPM_CHECK(archiveSales(transaction, company, id, m_context.user));
    MPM_CHECK(releaseDevices(transaction, id, today, m_context.user));
    MPM_CHECK(
        transaction.update("customer"_L1, id.toBytes(),
                           {{"state"_L1, toSql(u"archived"_s)}, {"archived_ms"_L1, toSql(database.clock().now())}}));
    MPM_CHECK(refreshCustomerSearch(transaction, id));
    MPM_CHECK(writeAudit(
        transaction, {m_context.user, u"customer.archive"_s, u"customer"_s, id.toBytes(), customer.number, reason}));
    return transaction.commit();
}
