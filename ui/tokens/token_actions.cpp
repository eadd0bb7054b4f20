#include "ui/tokens/token_actions.h"

#include "core/services/customer_service.h"
#include "ui/formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace {

/// Two intentions in a row: the customer's number is put right, then the message goes to it.
Result<MessageId> resendTo(const ServiceContext &context, const TokenView &token, const QString &phone)
{
    if (token.customerId && phone.trimmed() != token.customerPhone) {
        CustomerService customers(context);
        MPM_TRY(const auto customer, customers.read(*token.customerId));
        auto fields = fieldsOf(customer);
        fields.phone = phone;
        MPM_CHECK(customers.edit(customer.mergedInto.value_or(customer.id), fields).transform([](const auto &) {}));
    }
    return TokenService(context).resend(token.id);
}

} // namespace

TokenActions::TokenActions(const ScreenContext &context)
    : m_context(context), m_resend(new QPushButton(tr("&Send to the customer again\u2026"))),
      m_retry(new QPushButton(tr("As&k for it again"))), m_type(new QPushButton(tr("Type the &maker's token\u2026"))),
      m_notIssued(new QPushButton(tr("It was &not issued\u2026"))), m_copy(new QPushButton(tr("&Copy")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {m_resend, m_copy, m_retry, m_type, m_notIssued})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_resend, &QPushButton::clicked, this, &TokenActions::resend);
    connect(m_retry, &QPushButton::clicked, this, &TokenActions::retry);
    connect(m_type, &QPushButton::clicked, this, &TokenActions::typeToken);
    connect(m_notIssued, &QPushButton::clicked, this, &TokenActions::markNotIssued);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_token->text); });
    setToken({});
}

void TokenActions::setToken(const std::optional<TokenView> &token)
{
    m_token = token;
    const QString state = token ? token->state : QString();
    const bool isWaiting = state == u"queued" || state == u"refused";
    m_resend->setVisible(state == u"issued");
    m_copy->setVisible(state == u"issued" && !token->text.isEmpty());
    m_retry->setVisible(isWaiting && !token->waitsForPerson);
    m_type->setVisible(isWaiting || state == u"uncertain");
    m_notIssued->setVisible(state == u"uncertain");
}

template <typename Work>
void TokenActions::change(Work work, const QString &notice)
{
    using Answer = std::invoke_result_t<Work, ServiceContext>;
    m_context.session.change(this, std::move(work), [this, notice](const Answer &answer) {
        if (answer)
            m_context.navigator.notify(notice);
        else
            emit failed(answer.error());
    });
}

/// The number comes first: most messages that "did not come" went to a number that is no longer the customer's.
void TokenActions::resend()
{
    const Dialogs::Question question{
        tr("Send the token again"),
        tr("The same token goes out once more to this number of %1. Change the number first if it is wrong: the "
           "customer keeps the new one.")
            .arg(m_token->customerName),
        tr("Send")};
    m_context.dialogs.askText(this, question, m_token->customerPhone, [this](const std::optional<QString> &phone) {
        if (!phone)
            return;
        change([token = *m_token,
                phone = *phone](const ServiceContext &context) { return resendTo(context, token, phone); },
               tr("The same token goes out once more by message."));
    });
}

void TokenActions::retry()
{
    change([id = m_token->id](const ServiceContext &context) { return TokenService(context).retry(id); },
           tr("The token is asked for again now."));
}

void TokenActions::typeToken()
{
    const Dialogs::Question question{
        tr("Type the maker's token"),
        tr("The token that the maker issued for %1. It goes to the customer by message.").arg(m_token->device),
        tr("Keep the token")};
    m_context.dialogs.askText(this, question, {}, [this](const std::optional<QString> &text) {
        if (!text)
            return;
        change([id = m_token->id,
                text = *text](const ServiceContext &context) { return TokenService(context).resolveIssued(id, text); },
               tr("The token is kept."));
    });
}

void TokenActions::markNotIssued()
{
    const Dialogs::Question question{
        tr("It was not issued?"),
        tr("Only if the maker confirms that no token was made for %1: it is then asked for again. "
           "Otherwise the customer would get it twice.")
            .arg(m_token->device),
        tr("It was not issued")};
    m_context.dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            change([id = m_token->id](
                       const ServiceContext &context) { return TokenService(context).resolveNotIssued(id); },
                   tr("The token is asked for again."));
    });
}
