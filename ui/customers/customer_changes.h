#pragma once

#include "ui/customers/customer_pane.h"

class ChangeList;

/// Who changed what about a customer and when.
class CustomerChanges final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerChanges(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;

private:
    ChangeList *m_changes;
};
