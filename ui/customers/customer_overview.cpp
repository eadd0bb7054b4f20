#include "ui/customers/customer_overview.h"

#include "ui/formats.h"
#include "ui/widgets/schedule_view.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/table_head.h"
#include "ui/words.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

CustomerOverview::CustomerOverview(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer),
      m_deviceTable(new ShortTable(tr("Devices"), {tr("Serial number"), tr("Kind"), tr("Manufacturer"),
                                                   tr("Tariff or appliance"), tr("State")})),
      m_saleTable(new ShortTable(tr("Sales"), {tr("Number"), tr("Appliance"), tr("Device"), tr("Date"), tr("Total"),
                                               tr("Paid"), tr("Open"), tr("State")})),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_planTitle(heading({})),
      m_schedule(new ScheduleView(session().currency(), session().today()))
{
    m_schedule->table()->setMinimumHeight(100);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(heading(tr("Devices")));
    left->addWidget(m_deviceTable);
    left->addSpacing(6);
    left->addWidget(heading(tr("Sold appliances")));
    left->addWidget(m_saleTable);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_planTitle);
    right->addWidget(m_schedule, 1);
    m_layout->setContentsMargins(0, 6, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addLayout(left, 3);
    m_layout->addLayout(right, 2);
    m_planTitle->setWordWrap(true);

    connect(m_deviceTable, &ShortTable::rowOpened, this,
            [this](const QString &serial) { navigator().showDevice(serial); });
    connect(m_saleTable, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = SaleId::fromText(key))
            navigator().showSale(*id);
    });
    connect(m_saleTable, &ShortTable::currentKeyChanged, this, [this] {
        showSchedule();
        arrange();
    });
}

QString CustomerOverview::chosenSerial() const
{
    return m_deviceTable->currentKey();
}

void CustomerOverview::refresh()
{
    const auto work = [id = customer()](const ServiceContext &context) -> Result<Picture> {
        Picture picture;
        MPM_TRY(picture.devices, DeviceService(context).ofCustomer(id));
        MPM_TRY(picture.sales, SaleService(context).ofCustomer(id));
        return picture;
    };
    session().ask(this, work, [this](const Result<Picture> &picture) {
        if (check(picture))
            show(*picture);
    });
}

void CustomerOverview::show(const Picture &picture)
{
    m_devices = picture.devices;
    m_sales = picture.sales;
    showDevices();
    showSales();
    showSchedule();
    arrange();
}

void CustomerOverview::resizeEvent(QResizeEvent *event)
{
    CustomerPane::resizeEvent(event);
    arrange();
}

void CustomerOverview::arrange()
{
    const int tables = std::max(widthOfColumns(*m_deviceTable), widthOfColumns(*m_saleTable));
    const int needed = tables + m_layout->spacing() + widthOfColumns(*m_schedule->table());
    const bool isBeside = width() >= needed;
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretch(0, isBeside ? tables : 0);
    m_layout->setStretch(1, isBeside ? needed - tables : 1);
}

void CustomerOverview::showDevices()
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &device : m_devices) {
        const ShortTable::Cell state = device.needsReset ? ShortTable::Cell{tr("Needs a reset"), Tone::Bad}
                                       : device.openSale ? ShortTable::Cell{tr("Sold, open"), Tone::Waiting}
                                                         : ShortTable::Cell{tr("In use"), Tone::Good};
        rows.push_back({device.serial,
                        {{device.serial},
                         {deviceKindText(device.kind)},
                         {device.manufacturer},
                         {device.kind == DeviceKind::Meter ? device.tariff : device.appliance},
                         state}});
    }
    m_deviceTable->setRows(rows);
}

void CustomerOverview::showSales()
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &sale : m_sales) {
        const auto amount = [&](Money value) {
            return sale.isService ? QString() : localAmount(value, session().currency());
        };
        const Money total = sale.schedule.total();
        const Money open = sale.schedule.open();
        rows.push_back({sale.id.toText(),
                        {{sale.number},
                         {sale.appliance},
                         {sale.serial},
                         {localDate(sale.date)},
                         {amount(total), {}, true},
                         {amount(total - open), {}, true},
                         {amount(open), {}, true},
                         {saleStateText(sale.state), saleStateTone(sale.state)}}});
    }
    m_saleTable->setRows(rows);
}

void CustomerOverview::showSchedule()
{
    const QString key = m_saleTable->currentKey();
    auto sale =
        std::find_if(m_sales.begin(), m_sales.end(), [&](const SaleView &one) { return one.id.toText() == key; });
    if (sale == m_sales.end()) // nothing chosen: the plan that is being paid
        sale = std::find_if(m_sales.begin(), m_sales.end(),
                            [](const SaleView &one) { return one.state == SaleState::Open && !one.isService; });
    const bool hasPlan = sale != m_sales.end();
    m_planTitle->setVisible(hasPlan);
    m_schedule->setVisible(hasPlan);
    if (!hasPlan)
        return;
    m_planTitle->setText(tr("Schedule of %1, %2").arg(sale->number, sale->appliance));
    if (sale->isService)
        m_schedule->setMessage(
            tr("Energy as a service: %1 a day, without end.").arg(localMoney(sale->pricePerDay, session().currency())));
    else
        m_schedule->setSchedule(sale->schedule);
}
