#pragma once

#include "core/services/message_service.h"
#include "ui/customers/customer_pane.h"
#include "ui/models/paged_model.h"

class ListPane;
class QLabel;

/// The messages to a customer; the chosen one whole below the list.
class CustomerMessages final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerMessages(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;

private:
    void showText(int row);

    PagedModel<MessageView> *m_model;
    ListPane *m_list;
    QLabel *m_text;
};
