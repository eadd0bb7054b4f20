#include "core/services/customer_statement.h"

namespace {

constexpr int rowsAtOnce = 200;

Outcome addPayments(const ServiceContext &context, const std::vector<PaymentRow> &rows,
                    std::vector<PaymentView> &payments)
{
    for (const auto &row : rows) {
        if (row.status != PaymentStatus::Accepted && row.status != PaymentStatus::Reversed)
            continue;
        MPM_TRY(auto payment, PaymentService(context).read(row.id));
        payments.push_back(std::move(payment));
    }
    return {};
}

/// All of them, page by page: a statement that leaves payments out would be a wrong one.
Result<std::vector<PaymentView>> readPayments(const ServiceContext &context, const CustomerId &customer,
                                              const DateRange &range)
{
    PaymentFilter filter;
    filter.customer = customer;
    filter.from = range.from;
    filter.to = range.to;
    filter.newestFirst = false;
    std::vector<PaymentView> payments;
    PageRequest request{rowsAtOnce, {}};
    do {
        MPM_TRY(const auto page, PaymentService(context).list(filter, request));
        MPM_CHECK(addPayments(context, page.rows, payments));
        request.after = page.next;
    } while (!request.after.isEmpty());
    return payments;
}

} // namespace

DateRange lastTwelveMonths(const QDate &today)
{
    constexpr int monthsBefore = 11;
    return {QDate(today.year(), today.month(), 1).addMonths(-monthsBefore), today};
}

Result<CustomerStatement> readCustomerStatement(const ServiceContext &context, const CustomerId &customer,
                                                const DateRange &range, const QDate &today)
{
    if (range.from > range.to)
        return invalid(QStringLiteral("invalid_date"), QStringLiteral("The first day lies after the last one."),
                       QStringLiteral("from"));
    CustomerStatement statement;
    statement.range = range;
    statement.today = today;
    MPM_TRY(statement.customer, CustomerService(context).read(customer));
    MPM_TRY(statement.balance, BalanceService(context).balance(customer, today));
    MPM_TRY(statement.sales, SaleService(context).ofCustomer(customer));
    MPM_TRY(statement.payments, readPayments(context, customer, range));
    return statement;
}
