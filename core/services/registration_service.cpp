#include "core/services/registration_service.h"

#include "core/services/action_date.h"
#include "core/services/customer_rows.h"
#include "core/services/device_rows.h"

using namespace Qt::StringLiterals;

namespace {

Result<CustomerId> customerOf(Transaction &transaction, const Company &company, const Registration &input,
                              const QString &user)
{
    if (!input.existingCustomer)
        return insertCustomer(transaction, company, input.customer, user);
    MPM_CHECK(requireActiveCustomer(transaction.database(), *input.existingCustomer));
    return *input.existingCustomer;
}

NewDevice deviceOf(const Registration &input, const CustomerId &customer, const QDate &date)
{
    return {input.kind,   input.serial, input.manufacturer, customer,
            date,         input.tariff, input.resolutionWh, input.sale ? input.sale->appliance : input.appliance,
            input.details};
}

} // namespace

Result<RegistrationResult> RegistrationService::registerDevice(const Registration &input)
{
    Database &database = m_context.database;
    if (input.kind == DeviceKind::Meter && input.sale)
        return refused(u"wrong_device_kind"_s, u"A meter has no payment plan: its tariff is its price."_s, u"kind"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const QDate date, actionDate(company, database.clock(), input.date));
    MPM_TRY(const auto customer, customerOf(transaction, company, input, m_context.user));
    MPM_TRY(const auto device, insertDevice(transaction, m_registry, deviceOf(input, customer, date), m_context.user));
    RegistrationResult result;
    if (input.sale) {
        SaleInput sale = *input.sale;
        sale.customer = customer;
        sale.serial = input.serial;
        if (!sale.date)
            sale.date = date;
        MPM_TRY(const auto saleId, insertSale(transaction, company, sale, m_context.user));
        MPM_TRY(result.sale, SaleService(m_context).read(saleId));
    }
    // Read before the commit: an error means that neither customer nor device is there.
    MPM_TRY(result.customer, readCustomerView(database, customer));
    MPM_TRY(result.device, readDeviceView(database, device));
    MPM_CHECK(transaction.commit());
    return result;
}
