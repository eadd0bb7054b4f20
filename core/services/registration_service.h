#pragma once

#include "core/providers/integration.h"
#include "core/services/customer_service.h"
#include "core/services/device_service.h"
#include "core/services/sale_service.h"

/// Customer and device together: one form, one transaction, both or neither (domain rules, section 3).
struct Registration
{
    std::optional<CustomerId> existingCustomer; ///< attaches the device to this customer instead of `customer`
    CustomerFields customer;
    DeviceKind kind = DeviceKind::Meter;
    QString serial;
    QString manufacturer;
    std::optional<QDate> date; ///< default today
    // meters
    QString tariff;
    std::optional<qint64> resolutionWh;
    // SHS and e-bikes: without a sale the appliance stands here; the sale's `serial` and customer are filled in
    QString appliance;
    std::optional<SaleInput> sale;
    DeviceDetails details;
};

struct RegistrationResult
{
    CustomerView customer;
    DeviceView device;
    std::optional<SaleView> sale;
};

/// Field errors as in CustomerService, DeviceService and SaleService; also resolution_too_fine (resolution), and as
/// deviceDetailFields().
class RegistrationService
{
public:
    RegistrationService(ServiceContext context, const IntegrationRegistry &registry)
        : m_context(std::move(context)), m_registry(registry)
    {
    }
    [[nodiscard]] Result<RegistrationResult> registerDevice(const Registration &input);

private:
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
};
