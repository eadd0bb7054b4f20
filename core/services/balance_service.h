#pragma once

#include "core/services/payment_service.h"
#include "core/services/sale_service.h"

struct CustomerBalance
{
    struct Sale
    {
        SaleId id;
        QString appliance, device;
        Money remaining;
        qint64 daysPending = 0;
        Money serviceCarry;
        SaleState state = SaleState::Open;
    };
    struct Meter
    {
        QString device;
        Money vendCarry, accessDebt;
    };
    Money credit, recovery;
    Money dueNow;  ///< recovery + charges and instalments due on the date
    std::vector<Sale> sales;
    std::vector<Meter> meters;
};

/// What a customer owes and has (domain rules, sections 6, 8 and 15).
class BalanceService
{
public:
    explicit BalanceService(ServiceContext context) : m_context(std::move(context)) {}

    /// Creates missing access-rate charges up to `date` first.
    [[nodiscard]] Result<CustomerBalance> balance(const CustomerId &customer, const QDate &date);
    /// Credit applied to a device: a payment with provider `credit`, through section 8. Fails: invalid_amount when more than
    /// the credit; otherwise as DeskPayment.
    [[nodiscard]] Result<PaymentView> applyCredit(const CustomerId &customer, const QString &serial, const QString &amountText);
    [[nodiscard]] Outcome refundCredit(const CustomerId &customer, const QString &amountText, const QString &note);

private:
    ServiceContext m_context;
};
