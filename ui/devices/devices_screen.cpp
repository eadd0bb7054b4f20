#include "ui/devices/devices_screen.h"

#include "ui/devices/stock_form.h"

DevicesScreen::DevicesScreen(const ScreenContext &context) : ListScreen(context)
{
    addView(QStringLiteral("devices"), tr("&All"));
    addView(QStringLiteral("devices.meter"), tr("&Meters"));
    addView(QStringLiteral("devices.shs"), tr("&Solar home systems"));
    addView(QStringLiteral("devices.ebike"), tr("E-&bikes"));
    addHeaderAction(tr("Put devices in stock"), {}, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Devices, {}); });
    addListActions();
}

void DevicesScreen::addView(const QString &view, const QString &tab)
{
    const QString serial = QStringLiteral("serial");
    auto *list = addList(tab, {view,
                               tr("Search serial number or customer"),
                               tr("No device is here. Meters come with their customer; solar home systems and "
                                  "e-bikes may be put in stock."),
                               {serial}});
    connect(list, &ListBrowser::rowActivated, this,
            [this, list, serial](int row) { navigator().showDevice(list->textOf(row, serial)); });
}

void DevicesScreen::startNew()
{
    navigator().push([context = context()] { return new StockForm(context); });
}
