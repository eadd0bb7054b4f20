#include "ui/sales/sales_screen.h"

SalesScreen::SalesScreen(const ScreenContext &context) : ListScreen(context)
{
    const QString search = tr("Search customer, phone or serial number");
    addView(tr("&Sales"), {QStringLiteral("sales"), search, tr("No sale is here. Sell from a customer's page.")});
    addView(tr("Instalments &due"),
            {QStringLiteral("instalments.due"), search, tr("No instalment falls due in the next 30 days.")});
    addView(tr("Instalments &overdue"),
            {QStringLiteral("instalments.overdue"), search, tr("No instalment is overdue.")});
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Sales, {}); });
    addListActions();
}

void SalesScreen::addView(const QString &tab, const ListBrowser::Offer &offer)
{
    auto *list = addList(tab, offer);
    connect(list, &ListBrowser::rowActivated, this,
            [this, list](int row) { navigator().showSale(SaleId::fromBytes(list->idOf(row))); });
}

void SalesScreen::startNew()
{
    navigator().notify(tr("A sale begins on the customer's page: open the customer and press F8."));
}
