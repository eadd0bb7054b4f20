#include "ui/customers/customer_changes.h"

#include "core/services/customer_history.h"
#include "ui/history/change_list.h"

#include <QVBoxLayout>

CustomerChanges::CustomerChanges(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer),
      m_changes(new ChangeList(context.session, [customer](const ServiceContext &services, const PageRequest &page) {
          return CustomerHistory(services).changes(customer, page);
      }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_changes);
}

void CustomerChanges::refresh()
{
    m_changes->refresh();
}
