#include "ui/devices/devices_screen.h"

#include "ui/devices/stock_form.h"
#include "ui/widgets/list_pane.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace {

QString stateOf(const DeviceView &device)
{
    if (device.isRetired)
        return DevicesScreen::tr("Retired");
    if (device.needsReset)
        return DevicesScreen::tr("Needs a reset");
    return device.customerId ? DevicesScreen::tr("With a customer") : DevicesScreen::tr("In stock");
}

Tone toneOf(const DeviceView &device)
{
    if (device.needsReset)
        return Tone::Bad;
    return device.customerId && !device.isRetired ? Tone::Good : Tone::Neutral;
}

} // namespace

DevicesScreen::DevicesScreen(const ScreenContext &context)
    : Screen(context), m_kind(new QComboBox), m_inStock(new QCheckBox(tr("&In stock only")))
{
    using Model = PagedModel<DeviceView>;
    const std::vector<Model::Column> columns{
        {tr("Serial number"), [](const DeviceView &d) { return d.serial; }, Qt::AlignLeft, 20},
        {tr("Kind"), [](const DeviceView &d) { return deviceKindText(d.kind); }, Qt::AlignLeft, 18},
        {tr("Manufacturer"), [](const DeviceView &d) { return d.manufacturer; }, Qt::AlignLeft, 16},
        {tr("Customer"), [](const DeviceView &d) { return d.customerName; }, Qt::AlignLeft, 22},
        {tr("Tariff or appliance"),
         [](const DeviceView &d) { return d.kind == DeviceKind::Meter ? d.tariff : d.appliance; }, Qt::AlignLeft, 20},
        {tr("State"), stateOf, Qt::AlignLeft, 16, toneOf},
    };
    m_kind->addItem(tr("All"), -1);
    for (const auto kind : {DeviceKind::Meter, DeviceKind::Shs, DeviceKind::EBike})
        m_kind->addItem(deviceKindText(kind), static_cast<int>(kind));
    m_model = new Model(
        columns, [](const DeviceView &d) { return d.id.toText(); },
        [this](const PageRequest &page) { return readPage(page); }, this);
    m_list = new ListPane(m_model, {title(), tr("Search serial number"),
                                    tr("No device is here. Meters come with their customer; solar home systems and "
                                       "e-bikes may be put in stock.")});
    m_list->addFilter(tr("&Kind"), m_kind);
    m_list->addFilter({}, m_inStock);
    m_inStock->setAccessibleName(tr("In stock only"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    addHeaderAction(tr("Put devices in stock"), {}, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Devices, {}); });
    connect(m_list, &ListPane::searchChanged, m_model, &PagedModelBase::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, m_model, &PagedModelBase::reload);
    connect(m_inStock, &QCheckBox::toggled, m_model, &PagedModelBase::reload);
    connect(m_list, &ListPane::rowActivated, this,
            [this](int row) { navigator().showDevice(m_model->item(row).serial); });
}

void DevicesScreen::refresh()
{
    m_list->refresh();
}

void DevicesScreen::startNew()
{
    navigator().push([context = context()] { return new StockForm(context); });
}

void DevicesScreen::focusSearch()
{
    m_list->focusSearch();
}

QFuture<Result<Page<DeviceView>>> DevicesScreen::readPage(const PageRequest &page)
{
    DeviceFilter filter;
    filter.search = m_list->searchText();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = static_cast<DeviceKind>(kind);
    filter.inStockOnly = m_inStock->isChecked();
    return session().read(
        [filter, page](const ServiceContext &context) { return DeviceService(context).list(filter, page); });
}
