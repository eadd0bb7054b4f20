#pragma once

#include "core/services/customer_history.h"
#include "core/services/payment_service.h"
#include "ui/customers/customer_pane.h"
#include "ui/models/paged_model.h"

class ListPane;
class MonthBars;

/// What the customer paid: the flow month by month as bars, and every payment below it.
class CustomerPayments final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerPayments(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;

private:
    void showMonths(const std::vector<MonthFlow> &months);

    MonthBars *m_bars;
    PagedModel<PaymentRow> *m_model;
    ListPane *m_list;
};
