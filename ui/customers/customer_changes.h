#pragma once

#include "core/services/customer_history.h"
#include "ui/customers/customer_pane.h"
#include "ui/models/paged_model.h"

class ListPane;
class QLabel;

/// Who changed what about a customer and when; before and after of the chosen change below the list.
class CustomerChanges final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerChanges(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;

private:
    void showValues(int row);

    PagedModel<ChangeView> *m_model;
    ListPane *m_list;
    QLabel *m_before;
    QLabel *m_after;
};
