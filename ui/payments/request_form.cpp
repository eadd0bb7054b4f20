#include "ui/payments/request_form.h"

#include "core/services/payment_request_service.h"
#include "ui/payments/owed_panel.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"

#include <QVBoxLayout>

RequestForm::RequestForm(const ScreenContext &context, const QString &serial)
    : FormPage(context, tr("&Ask for the money")), m_given(serial), m_serial(new QLineEdit(serial)),
      m_amount(new MoneyEdit(session().currency())), m_channel(new ChoiceBox), m_phone(new QLineEdit)
{
    m_channel->chooseOnlyOne();
    form()->addField(QStringLiteral("serial"), tr("&Device serial number"), m_serial);
    form()->addField(QStringLiteral("amount"), tr("A&mount"), m_amount);
    form()->addField(QStringLiteral("channel"), tr("&Channel"), m_channel);
    form()->addField(QStringLiteral("phone"), tr("&Phone"), m_phone, tr("Empty: the customer's own phone."));
    auto *owed = new OwedPanel(session());
    beside()->addWidget(owed);
    beside()->addStretch(1);
    connect(owed, &OwedPanel::customerFound, this, &RequestForm::showCustomer);
    owed->follow(m_serial);
    watchInputs(form());
    loadChannels();
}

QString RequestForm::title() const
{
    return tr("Ask the phone for the money");
}

void RequestForm::focusFirst()
{
    if (m_serial->text().isEmpty())
        FormPage::focusFirst();
    else
        m_amount->setFocus(Qt::TabFocusReason);
}

void RequestForm::loadChannels()
{
    const auto work = [&registry = session().registry(), &secrets = session().secrets()](
                          const ServiceContext &context) -> Result<std::vector<AccountView>> {
        MPM_TRY(auto channels, AccountService(context, registry, secrets).list(AccountRole::Channel));
        const PaymentRequestService requests(context, registry);
        std::erase_if(channels, [&](const AccountView &channel) { return !requests.canAsk(channel); });
        return channels;
    };
    session().ask(this, work, [this](const Result<std::vector<AccountView>> &channels) {
        if (check(channels))
            showChannels(*channels);
    });
}

void RequestForm::showChannels(const std::vector<AccountView> &channels)
{
    std::vector<Choice> choices;
    for (const auto &channel : channels)
        choices.push_back({channel.id.toText(), channel.name});
    m_channel->setChoices(choices);
    form()->setHint(QStringLiteral("channel"),
                    choices.empty() ? tr("No channel of this company can ask for money. Add one under Settings.")
                                    : QString());
}

void RequestForm::showCustomer(const std::optional<CustomerView> &customer)
{
    m_phone->setPlaceholderText(customer ? customer->phone : QString());
}

DraftKey RequestForm::draftKey() const
{
    return {QStringLiteral("request"), m_given};
}

void RequestForm::save()
{
    clearFailure();
    const auto amount = m_amount->amount(QStringLiteral("amount"));
    if (!check(amount))
        return;
    const PaymentRequestInput input{m_serial->text(), formatAmount(*amount, session().currency()), m_phone->text()};
    beginSaving();
    const auto work = [input, channel = m_channel->chosen(), &registry = session().registry(),
                       &secrets = session().secrets()](const ServiceContext &context) -> Result<PaymentView> {
        if (channel.isEmpty())
            return invalid(QStringLiteral("required"), QStringLiteral("Choose a channel."), QStringLiteral("channel"));
        MPM_TRY(const auto account, AccountService(context, registry, secrets).find(AccountRole::Channel, channel));
        return PaymentRequestService(context, registry).ask(account, input);
    };
    saveForm(work, [this](const Result<PaymentView> &asked) {
        if (!check(asked))
            return;
        markSaved();
        navigator().notify(tr("The request is kept; the channel is asked as soon as it can be reached."));
        emit closeRequested();
        navigator().showPayment(asked->id);
    });
}
