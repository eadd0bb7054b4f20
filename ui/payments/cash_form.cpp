#include "ui/payments/cash_form.h"

#include "ui/formats.h"
#include "ui/payments/owed_panel.h"
#include "ui/payments/payment_words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/words.h"

#include <QVBoxLayout>

CashForm::CashForm(const ScreenContext &context, const QString &serial, const std::optional<SaleView> &sale)
    : FormPage(context, tr("&Take the money")), m_sale(sale), m_given(serial), m_serial(new QLineEdit(serial)),
      m_amount(new MoneyEdit(session().currency())), m_date(new DateEdit), m_sender(new QLineEdit)
{
    form()->addField(QStringLiteral("serial"), tr("&Device serial number"), m_serial);
    form()->setFieldVisible(QStringLiteral("serial"), !sale.has_value());
    form()->addField(QStringLiteral("amount"), tr("&Amount"), m_amount);
    form()->addField(QStringLiteral("date"), tr("Da&te"), m_date, tr("Empty: now."));
    form()->addField(QStringLiteral("sender"), tr("Pa&id by"), m_sender,
                     tr("Phone or name, if it is not the customer."));
    auto *owed = new OwedPanel(session());
    beside()->addWidget(owed);
    beside()->addStretch(1);

    if (!sale)
        addButton(tr("Ask the p&hone instead\u2026"), {}, [this] { navigator().requestPayment(m_serial->text()); });
    watchInputs(form());
    warnAboutClock();
    if (sale)
        owed->showSale(*sale);
    else
        owed->follow(m_serial);
}

/// A payment without a date takes the computer's time.
void CashForm::warnAboutClock()
{
    session().ask(
        this, [](const ServiceContext &context) { return readClockState(context.database); },
        [this](const Result<ClockState> &clock) {
            if (clock)
                form()->setWarning(QStringLiteral("date"), clockText(*clock));
        });
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

DraftKey CashForm::draftKey() const
{
    return {QStringLiteral("cash"), m_sale ? m_sale->id.toText() : m_given};
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
    if (m_sale) {
        payment.sale = m_sale->id;
        payment.isRecovery = m_sale->state == SaleState::Archived;
    } else {
        payment.serial = m_serial->text();
    }
    payment.amountText = formatAmount(*amount, session().currency());
    payment.date = *date;
    payment.sender = m_sender->text();
    beginSaving();
    const auto work = [payment](const ServiceContext &context) { return PaymentService(context).addAtDesk(payment); };
    saveForm(work, [this](const Result<PaymentView> &result) {
        if (check(result))
            booked(*result);
    });
}

void CashForm::booked(const PaymentView &payment)
{
    finishSaving();
    if (payment.status != PaymentStatus::Accepted) {
        form()->setError(refusalField(payment), refusalSentence(payment));
        showSentence(tr("Nothing was booked: give the money back, or correct the form."));
        return;
    }
    markSaved();
    navigator().notify(tr("%1 is booked.").arg(localMoney(payment.amount.value_or(Money(0)), session().currency())));
    emit closeRequested();
    navigator().showPayment(payment.id);
}
