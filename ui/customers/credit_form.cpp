#include "ui/customers/credit_form.h"

#include "core/services/customer_service.h"
#include "ui/formats.h"
#include "ui/payments/payment_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/money_edit.h"
#include "ui/words.h"

#include <QVBoxLayout>

CreditForm::CreditForm(const ScreenContext &context, const CustomerId &customer)
    : FormPage(context, tr("&Do it")), m_id(customer), m_use(new QComboBox), m_device(new ChoiceBox),
      m_amount(new MoneyEdit(session().currency())), m_note(new QLineEdit), m_facts(new KeyValues(1))
{
    m_use->addItems({tr("Spend it on a device"), tr("Pay it out in cash")});
    m_device->chooseOnlyOne();
    form()->addField(QStringLiteral("use"), tr("&What to do with it"), m_use);
    form()->addField(QStringLiteral("serial"), tr("D&evice"), m_device);
    form()->addField(QStringLiteral("amount"), tr("&Amount"), m_amount);
    form()->addField(QStringLiteral("note"), tr("&To whom and how"), m_note, tr("For instance: cash, signed by her."));
    beside()->addWidget(m_facts);
    beside()->addStretch(1);
    connect(m_use, &QComboBox::currentIndexChanged, this, &CreditForm::showFields);
    showFields();
    watchInputs(form());
    session().ask(
        this,
        [id = m_id, today = session().today()](const ServiceContext &services) { return read(services, id, today); },
        [this](const Result<Picture> &picture) {
            if (check(picture))
                show(*picture);
        });
}

QString CreditForm::title() const
{
    return tr("Use or refund credit");
}

bool CreditForm::isPayOut() const
{
    return m_use->currentIndex() == 1;
}

void CreditForm::showFields()
{
    form()->setFieldVisible(QStringLiteral("serial"), !isPayOut());
    form()->setFieldVisible(QStringLiteral("note"), isPayOut());
}

Result<CreditForm::Picture> CreditForm::read(const ServiceContext &context, const CustomerId &id, const QDate &today)
{
    Picture picture;
    MPM_TRY(picture.customer, CustomerService(context).read(id));
    MPM_TRY(picture.balance, BalanceService(context).balance(id, today));
    MPM_TRY(picture.devices, DeviceService(context).ofCustomer(id));
    return picture;
}

void CreditForm::show(const Picture &picture)
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    m_facts->clear();
    m_facts->add(tr("Customer"), QStringLiteral("%1 %2").arg(picture.customer.name, picture.customer.surname));
    m_facts->add(tr("Credit"), money(picture.balance.credit));
    m_facts->add(tr("Due today, all devices"), money(picture.balance.dueNow));
    std::vector<Choice> devices;
    for (const auto &device : picture.devices)
        devices.push_back({device.serial, QStringLiteral("%1 %2").arg(deviceKindText(device.kind), device.serial)});
    m_device->setChoices(devices);
    if (m_amount->text().isEmpty() && picture.balance.credit.isPositive())
        m_amount->setAmount(picture.balance.credit);
}

DraftKey CreditForm::draftKey() const
{
    return {QStringLiteral("credit"), m_id.toText()};
}

void CreditForm::save()
{
    clearFailure();
    const auto amount = m_amount->amount(QStringLiteral("amount"));
    if (!check(amount))
        return;
    beginSaving();
    const QString text = formatAmount(*amount, session().currency());
    if (isPayOut())
        payOut(text);
    else
        spend(text);
}

void CreditForm::payOut(const QString &amountText)
{
    const auto work = [id = m_id, amountText, note = m_note->text()](const ServiceContext &context) {
        return BalanceService(context).refundCredit(id, amountText, note);
    };
    saveForm(work, [this](const Outcome &outcome) {
        if (!check(outcome))
            return;
        markSaved();
        navigator().notify(tr("The credit is paid out."));
        emit closeRequested();
    });
}

void CreditForm::spend(const QString &amountText)
{
    const auto work = [id = m_id, serial = m_device->chosen(), amountText](const ServiceContext &context) {
        return BalanceService(context).applyCredit(id, serial, amountText);
    };
    saveForm(work, [this](const Result<PaymentView> &payment) {
        if (check(payment))
            spent(*payment);
    });
}

void CreditForm::spent(const PaymentView &payment)
{
    finishSaving();
    if (payment.status != PaymentStatus::Accepted) {
        form()->setError(refusalField(payment), refusalSentence(payment));
        return;
    }
    markSaved();
    navigator().notify(tr("The credit is spent."));
    emit closeRequested();
    navigator().showPayment(payment.id);
}
