#include "ui/customers/customers_screen.h"

CustomersScreen::CustomersScreen(const ScreenContext &context) : ListScreen(context)
{
    auto *list = addList(tr("Customers"), {QStringLiteral("customers"), tr("Search name, phone or serial number"),
                                           tr("No customer is here. Ctrl+N registers one together with a device.")});
    addHeaderAction(tr("Register customer and device"), {}, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Customers, {}); });
    addListActions();
    connect(list, &ListBrowser::rowActivated, this,
            [this, list](int row) { navigator().showCustomer(CustomerId::fromBytes(list->idOf(row))); });
}

void CustomersScreen::startNew()
{
    navigator().registerDevice({});
}
