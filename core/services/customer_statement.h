#pragma once

#include "core/services/balance_service.h"
#include "core/services/customer_service.h"
#include "core/services/day_figures.h"

/// The account of one customer, to be handed out: what is owed and kept now, and what was paid over a span of days.
struct CustomerStatement
{
    CustomerView customer;
    QDate today; ///< the day of `balance`
    CustomerBalance balance;
    std::vector<SaleView> sales;
    DateRange range;
    std::vector<PaymentView> payments; ///< booked in `range` by payment date, also those reversed since; oldest first
};

/// What a statement is about when nobody says otherwise: this month and the eleven before.
[[nodiscard]] DateRange lastTwelveMonths(const QDate &today);

/// Creates missing access-rate charges up to `today` first, as the balance does. Fails with Invalid "invalid_date"
/// (field from) when the first day lies after the last one; unknown_customer.
[[nodiscard]] Result<CustomerStatement> readCustomerStatement(const ServiceContext &context, const CustomerId &customer,
                                                              const DateRange &range, const QDate &today);
