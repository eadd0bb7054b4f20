#include "ui/customers/customer_page.h"

#include "ui/formats.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QLabel>

namespace {

constexpr int paymentsShown = 20;

} // namespace

CustomerPage::CustomerPage(const ScreenContext &context, const CustomerId &customer)
    : DetailPage(context), m_id(customer), m_details(new KeyValues), m_balance(new KeyValues),
      m_deviceTable(new ShortTable(tr("Devices"), {tr("Serial number"), tr("Kind"), tr("Manufacturer"),
                                                   tr("Tariff or appliance"), tr("State")})),
      m_sales(new ShortTable(tr("Sales"), {tr("Number"), tr("Appliance"), tr("Device"), tr("Date"), tr("Total"),
                                           tr("Open"), tr("State")})),
      m_payments(new ShortTable(tr("Payments"),
                                {tr("Paid"), tr("Amount"), tr("From"), tr("Reference"), tr("Device"), tr("State")})),
      m_morePayments(new QLabel)
{
    addActions();
    addContent(m_details);
    addHeading(tr("Balance"));
    addContent(m_balance);
    addHeading(tr("Devices"));
    addContent(m_deviceTable);
    addHeading(tr("Sales"));
    addContent(m_sales);
    addHeading(tr("Payments"));
    addContent(m_payments);
    addContent(m_morePayments);
    addEnd();
    connect(m_deviceTable, &ShortTable::rowOpened, this,
            [this](const QString &serial) { navigator().showDevice(serial); });
    connect(m_sales, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = SaleId::fromText(key))
            navigator().showSale(*id);
    });
    connect(m_payments, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = PaymentId::fromText(key))
            navigator().showPayment(*id);
    });
}

void CustomerPage::addActions()
{
    m_activeOnly = {addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { takeCash(); }),
                    addHeaderAction(tr("Sell"), Qt::Key_F8, [this] { sell(); }),
                    addHeaderAction(tr("Register another device"), Qt::Key_F7, [this] { startNew(); }),
                    addHeaderAction(tr("Edit"), Qt::Key_F2,
                                    [this] {
                                        if (m_customer)
                                            navigator().editCustomer(*m_customer);
                                    }),
                    addHeaderAction(tr("Archive\u2026"), {}, [this] { archive(); })};
}

QString CustomerPage::title() const
{
    if (!m_customer)
        return tr("Customer");
    const QString name = QStringLiteral("%1 %2").arg(m_customer->name, m_customer->surname);
    return m_customer->isArchived ? tr("%1 (archived)").arg(name) : name;
}

Result<CustomerPage::Picture> CustomerPage::read(const ServiceContext &context, const CustomerId &id,
                                                 const QDate &today)
{
    Picture picture;
    MPM_TRY(picture.customer, CustomerService(context).read(id));
    MPM_TRY(picture.balance, BalanceService(context).balance(id, today));
    MPM_TRY(picture.devices, DeviceService(context).ofCustomer(id));
    MPM_TRY(picture.sales, SaleService(context).ofCustomer(id));
    PaymentFilter filter;
    filter.customer = id;
    MPM_TRY(picture.payments, PaymentService(context).list(filter, {paymentsShown, {}}));
    return picture;
}

void CustomerPage::refresh()
{
    session().ask(
        this,
        [id = m_id, today = session().today()](const ServiceContext &context) { return read(context, id, today); },
        [this](const Result<Picture> &picture) {
            if (check(picture))
                show(*picture);
        });
}

void CustomerPage::startNew()
{
    if (m_customer && !m_customer->isArchived)
        navigator().registerDevice(m_customer);
}

void CustomerPage::show(const Picture &picture)
{
    const auto &customer = picture.customer;
    m_customer = customer;
    m_devices = picture.devices;
    m_saleViews = picture.sales;
    for (auto *action : std::as_const(m_activeOnly))
        action->setVisible(!customer.isArchived);
    m_details->clear();
    m_details->add(tr("Number"), customer.number);
    m_details->add(tr("Phone"), customer.phone);
    m_details->add(tr("Village"),
                   QStringLiteral("%1 · %2 · %3").arg(customer.village, customer.miniGrid, customer.cluster));
    m_details->add(tr("Street"), customer.street);
    m_details->add(tr("Title"), customer.title);
    m_details->add(tr("E-mail"), customer.email);
    m_details->add(tr("Birth date"), localDate(customer.birthDate.value_or(QDate())));
    m_details->add(tr("Gender"), customer.gender);
    m_details->add(tr("Education"), customer.education);
    m_details->add(tr("Nationality"), customer.nationality);
    m_details->add(tr("Registered"), localInstant(customer.registered, session().company().zone));
    showBalance(picture.balance);
    showDevices(picture.devices);
    showSales(picture.sales);
    showPayments(picture.payments);
    emit titleChanged();
}

void CustomerPage::showBalance(const CustomerBalance &balance)
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    m_balance->clear();
    m_balance->add(tr("Due today"), money(balance.dueNow));
    m_balance->add(tr("Credit"), money(balance.credit));
    if (balance.recovery.isPositive())
        m_balance->add(tr("To recover from reversed payments"), money(balance.recovery));
    for (const auto &meter : balance.meters) {
        m_balance->add(tr("Access rate owed on %1").arg(meter.device), money(meter.accessDebt));
        if (!meter.vendCarry.isZero())
            m_balance->add(tr("Waiting on %1 for the next token").arg(meter.device), money(meter.vendCarry));
    }
    for (const auto &sale : balance.sales) {
        if (sale.state == SaleState::Open && sale.daysPending > 0)
            m_balance->add(tr("Days of %1 that come with its next token").arg(sale.device),
                           QString::number(sale.daysPending));
    }
}

void CustomerPage::showDevices(const std::vector<DeviceView> &devices)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &device : devices) {
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

void CustomerPage::showSales(const std::vector<SaleView> &sales)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &sale : sales) {
        const auto amount = [&](Money value) {
            return sale.isService ? QString() : localAmount(value, session().currency());
        };
        rows.push_back({sale.id.toText(),
                        {{sale.number},
                         {sale.appliance},
                         {sale.serial},
                         {localDate(sale.date)},
                         {amount(sale.schedule.total()), {}, true},
                         {amount(sale.schedule.open()), {}, true},
                         {saleStateText(sale.state), saleStateTone(sale.state)}}});
    }
    m_sales->setRows(rows);
}

void CustomerPage::showPayments(const Page<PaymentRow> &payments)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &payment : payments.rows) {
        rows.push_back(
            {payment.id.toText(),
             {{localInstant(payment.paidAt, session().company().zone)},
              {payment.amount ? localAmount(*payment.amount, session().currency()) : payment.amountText, {}, true},
              {providerText(payment.provider)},
              {payment.reference},
              {payment.serial},
              {paymentStateText(payment.status, payment.unmatched),
               paymentStateTone(payment.status, payment.unmatched)}}});
    }
    m_payments->setRows(rows);
    const qint64 more = payments.total - static_cast<qint64>(payments.rows.size());
    m_morePayments->setVisible(more > 0);
    m_morePayments->setText(tr("%n older payment(s) are in the list of payments.", nullptr, static_cast<int>(more)));
}

void CustomerPage::takeCash()
{
    QString serial = m_deviceTable->currentKey();
    if (serial.isEmpty() && !m_devices.empty())
        serial = m_devices.front().serial;
    if (!serial.isEmpty()) {
        navigator().takeCash(serial, {});
        return;
    }
    const auto open = std::find_if(m_saleViews.begin(), m_saleViews.end(),
                                   [](const SaleView &sale) { return sale.state == SaleState::Open; });
    if (open != m_saleViews.end())
        navigator().takeCash({}, *open);
    else
        banner()->showText(tr("This customer has neither a device nor an open sale to pay for."));
}

void CustomerPage::sell()
{
    if (m_customer)
        navigator().sell(*m_customer, {});
}

void CustomerPage::archive()
{
    const Dialogs::Question question{tr("Archive this customer?"),
                                     tr("The customer disappears from the lists, the phone is free for another one, "
                                        "and the devices belong to nobody. "
                                        "History and payments stay."),
                                     tr("Archive")};
    dialogs().confirm(this, question, [this](bool accepted) {
        if (accepted)
            archiveNow(false);
    });
}

void CustomerPage::archiveNow(bool writeOff)
{
    const auto work = [id = m_id, writeOff](const ServiceContext &context) {
        return CustomerService(context).archive(id, writeOff, QStringLiteral("archived at the desk"));
    };
    session().change(this, work, [this, writeOff](const Outcome &outcome) {
        if (!outcome && outcome.error().reason == u"open_debt" && !writeOff) {
            const Dialogs::Question question{
                tr("Open debt"), tr("This customer still owes money. Write the debt off and archive all the same?"),
                tr("Write off and archive")};
            dialogs().confirm(this, question, [this](bool accepted) {
                if (accepted)
                    archiveNow(true);
            });
        }
        if (check(outcome))
            emit closeRequested();
    });
}
