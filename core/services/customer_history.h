#pragma once

#include "core/services/record_history.h"
#include "core/services/token_service.h"

/// Where the money of one month went. Payments that were reversed do not count; spent credit counts as what it was
/// spent on and is taken off the credit, so that total() is the money that came in.
struct MonthFlow
{
    QDate month; ///< its first day, in the company's zone
    Money energy, access, instalments, service, recovery, credit;

    [[nodiscard]] Money total() const { return energy + access + instalments + service + recovery + credit; }
};

/// What happened with a customer, duplicates merged into it included (customer_family.h).
class CustomerHistory
{
public:
    explicit CustomerHistory(ServiceContext context) : m_context(std::move(context)) {}

    /// What was changed of the customer and of its devices, sales and payments, newest first.
    [[nodiscard]] Result<Page<ChangeView>> changes(const CustomerId &customer, const PageRequest &page);
    /// Months with money, oldest first.
    [[nodiscard]] Result<std::vector<MonthFlow>> months(const CustomerId &customer);
    /// The newest issued token of the devices that the customer has now.
    [[nodiscard]] Result<std::optional<TokenView>> lastToken(const CustomerId &customer);

private:
    ServiceContext m_context;
};
