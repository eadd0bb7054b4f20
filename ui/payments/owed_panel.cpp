#include "ui/payments/owed_panel.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/key_values.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

OwedPanel::OwedPanel(Session &session) : m_session(session), m_facts(new KeyValues(1)), m_typing(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200);
    connect(m_typing, &QTimer::timeout, this, &OwedPanel::ask);
}

void OwedPanel::follow(QLineEdit *serial)
{
    m_serial = serial;
    connect(serial, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    if (!serial->text().isEmpty())
        ask();
}

void OwedPanel::showSale(const SaleView &sale)
{
    m_facts->clear();
    m_facts->add(tr("Customer"), sale.customerName);
    m_facts->add(tr("Appliance"), sale.appliance);
    if (!sale.isService)
        m_facts->add(tr("Open on this sale"), localMoney(sale.schedule.open(), m_session.currency()));
}

Result<OwedPanel::Owed> OwedPanel::read(const ServiceContext &context, const QString &serial, const QDate &today)
{
    Owed owed;
    MPM_TRY(owed.device, DeviceService(context).find(serial));
    if (!owed.device.customerId)
        return owed;
    MPM_TRY(owed.customer, CustomerService(context).read(*owed.device.customerId));
    MPM_TRY(owed.balance, BalanceService(context).balance(*owed.device.customerId, today));
    return owed;
}

void OwedPanel::ask()
{
    const auto generation = ++m_generation;
    const auto work = [serial = m_serial->text(), today = m_session.today()](const ServiceContext &context) {
        return read(context, serial, today);
    };
    m_session.ask(this, work, [this, generation](const Result<Owed> &owed) {
        if (generation != m_generation)
            return;
        m_facts->clear();
        if (owed)
            show(*owed);
        else if (!m_serial->text().trimmed().isEmpty())
            m_facts->add(tr("Device"), errorText(owed.error()));
        emit customerFound(owed ? owed->customer : std::nullopt);
    });
}

void OwedPanel::show(const Owed &owed)
{
    const auto money = [this](Money amount) { return localMoney(amount, m_session.currency()); };
    m_facts->add(tr("Device"), deviceKindText(owed.device.kind));
    m_facts->add(tr("Customer"), owed.customer ? owed.device.customerName : tr("Nobody: no money can be taken for it"));
    m_facts->add(tr("Tariff"), owed.device.tariff);
    m_facts->add(tr("Appliance"), owed.device.appliance);
    if (!owed.customer)
        return;
    m_facts->add(tr("Due today, all devices"), money(owed.balance.dueNow));
    for (const auto &sale : owed.balance.sales) {
        if (sale.state == SaleState::Open)
            m_facts->add(tr("Open on %1").arg(sale.appliance), money(sale.remaining));
    }
}
