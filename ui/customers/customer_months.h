#pragma once

#include "core/services/customer_history.h"
#include "ui/customers/customer_pane.h"

class ShortTable;

/// Where the money went by month: energy, access rate, instalments, service, credit; the newest month first.
class CustomerMonths final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerMonths(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;

private:
    void show(const std::vector<MonthFlow> &months);

    ShortTable *m_table;
};
