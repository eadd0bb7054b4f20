#include "ui/payments/cash_form.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/money_edit.h"
#include "ui/words.h"

#include <QTimer>
#include <QVBoxLayout>

CashForm::CashForm(const ScreenContext &context, const QString &serial, const std::optional<SaleView> &sale)
    : FormPage(context, tr("&Take the money")), m_sale(sale), m_serial(new QLineEdit(serial)),
      m_amount(new MoneyEdit(session().currency())), m_date(new DateEdit), m_sender(new QLineEdit),
      m_owed(new KeyValues(1)), m_typing(new QTimer(this))
{
    form()->addField(QStringLiteral("serial"), tr("&Device serial number"), m_serial);
    form()->setFieldVisible(QStringLiteral("serial"), !sale.has_value());
    form()->addField(QStringLiteral("amount"), tr("&Amount"), m_amount);
    form()->addField(QStringLiteral("date"), tr("Da&te"), m_date, tr("Empty: now."));
    form()->addField(QStringLiteral("sender"), tr("Pa&id by"), m_sender,
                     tr("Phone or name, if it is not the customer."));
    beside()->addWidget(m_owed);
    beside()->addStretch(1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(200);
    connect(m_serial, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CashForm::askOwed);
    watchInputs(form());
    if (sale)
        showSale();
    else if (!serial.isEmpty())
        askOwed();
}

void CashForm::focusFirst()
{
    if (m_sale || !m_serial->text().isEmpty())
        m_amount->setFocus(Qt::TabFocusReason);
    else
        FormPage::focusFirst();
}

QString CashForm::title() const
{
    return m_sale ? tr("Take cash for sale %1").arg(m_sale->number) : tr("Take cash");
}

void CashForm::showSale()
{
    m_owed->clear();
    m_owed->add(tr("Customer"), m_sale->customerName);
    m_owed->add(tr("Appliance"), m_sale->appliance);
    if (!m_sale->isService)
        m_owed->add(tr("Open on this sale"), localMoney(m_sale->schedule.open(), session().currency()));
}

void CashForm::askOwed()
{
    const auto generation = ++m_generation;
    const auto work = [serial = m_serial->text(),
                       today = session().today()](const ServiceContext &context) -> Result<Owed> {
        Owed owed;
        MPM_TRY(owed.device, DeviceService(context).find(serial));
        if (owed.device.customerId) {
            MPM_TRY(owed.balance, BalanceService(context).balance(*owed.device.customerId, today));
        }
        return owed;
    };
    session().ask(this, work, [this, generation](const Result<Owed> &owed) {
        if (generation != m_generation)
            return;
        m_owed->clear();
        if (owed)
            showOwed(*owed);
        else if (!m_serial->text().trimmed().isEmpty())
            m_owed->add(tr("Device"), errorText(owed.error()));
    });
}

void CashForm::showOwed(const Owed &owed)
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    m_owed->add(tr("Device"), deviceKindText(owed.device.kind));
    m_owed->add(tr("Customer"),
                owed.device.customerId ? owed.device.customerName : tr("Nobody: no money can be taken for it"));
    m_owed->add(tr("Tariff"), owed.device.tariff);
    m_owed->add(tr("Appliance"), owed.device.appliance);
    if (!owed.balance)
        return;
    m_owed->add(tr("Due today, all devices"), money(owed.balance->dueNow));
    for (const auto &sale : owed.balance->sales) {
        if (sale.state == SaleState::Open)
            m_owed->add(tr("Open on %1").arg(sale.appliance), money(sale.remaining));
    }
}

void CashForm::save()
{
    clearFailure();
    const auto amount = m_amount->amount(QStringLiteral("amount"));
    if (!check(amount))
        return;
    const auto date = m_date->date(QStringLiteral("date"));
    if (!check(date))
        return;
    DeskPayment payment;
    if (m_sale)
        payment.sale = m_sale->id;
    else
        payment.serial = m_serial->text();
    payment.amountText = formatAmount(*amount, session().currency());
    payment.date = *date;
    payment.sender = m_sender->text();
    beginSaving();
    const auto work = [payment](const ServiceContext &context) { return PaymentService(context).addAtDesk(payment); };
    session().change(this, work, [this](const Result<PaymentView> &result) {
        if (check(result))
            booked(*result);
    });
}

void CashForm::booked(const PaymentView &payment)
{
    finishSaving();
    if (payment.status != PaymentStatus::Accepted) {
        const QString reason = reasonText(payment.reason);
        const QString field =
            payment.reason.endsWith(QStringLiteral("serial")) || payment.reason == u"unassigned_device"
                ? QStringLiteral("serial")
                : QStringLiteral("amount");
        form()->setError(field, reason.isEmpty() ? payment.reason : reason);
        showSentence(tr("Nothing was booked: give the money back, or correct the form."));
        return;
    }
    markSaved();
    navigator().notify(tr("%1 is booked.").arg(localMoney(payment.amount.value_or(Money(0)), session().currency())));
    emit closeRequested();
    navigator().showPayment(payment.id);
}
