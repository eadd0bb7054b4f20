#include "ui/customers/customer_head.h"

#include "ui/formats.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

/// What one looks for first.
QLabel *strong(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

CustomerHead::CustomerHead(const ScreenContext &context)
    : m_context(context), m_values(new KeyValues(3)), m_token(strong({})), m_actions(new TokenActions(context))
{
    auto *token = new QHBoxLayout;
    token->setContentsMargins(0, 0, 0, 0);
    token->setSpacing(14);
    token->addWidget(m_token, 1);
    token->addWidget(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_values);
    layout->addLayout(token);
    m_token->setAccessibleName(tr("Last token"));
    connect(m_actions, &TokenActions::failed, this, &CustomerHead::failed);
}

void CustomerHead::show(const CustomerView &customer, const CustomerBalance &balance,
                        const std::optional<PaymentRow> &payment, const std::optional<TokenView> &token)
{
    const auto &company = m_context.session.company();
    m_values->clear();
    m_values->add(tr("Number"), customer.number);
    m_values->add(tr("Phone"), customer.phone);
    m_values->add(tr("Village"),
                  QStringLiteral("%1 · %2 · %3").arg(customer.village, customer.miniGrid, customer.cluster));
    showBalance(balance);
    const QString paid = payment && payment->amount ? localMoney(*payment->amount, company.currency) : QString();
    //: %1 is an amount, %2 the day and time, %3 where it came from
    m_values->addWidget(tr("Last payment"), strong(payment ? tr("%1 on %2, %3")
                                                                 .arg(paid, localInstant(payment->paidAt, company.zone),
                                                                      providerText(payment->provider))
                                                           : tr("None yet")));
    if (customer.mergedInto)
        m_values->add(tr("Merged into"),
                      QStringLiteral("%1 (%2)").arg(customer.mergedIntoName, customer.mergedIntoNumber));
    showToken(token);
}

void CustomerHead::showBalance(const CustomerBalance &balance)
{
    const auto money = [this](Money amount) { return localMoney(amount, m_context.session.currency()); };
    auto *due = new ToneLabel;
    due->setState(balance.dueNow.isPositive() ? Tone::Bad : Tone::Good,
                  balance.dueNow.isPositive() ? money(balance.dueNow) : tr("Nothing"));
    auto font = due->font();
    font.setBold(true);
    due->setFont(font);
    m_values->addWidget(tr("Due today"), due);
    m_values->add(tr("Credit"), money(balance.credit));
    Money open;
    qint64 daysPending = 0;
    for (const auto &sale : balance.sales) {
        open += sale.remaining;
        daysPending += sale.state == SaleState::Open ? sale.daysPending : 0;
    }
    m_values->add(tr("Open instalments"), money(open));
    if (balance.recovery.isPositive())
        m_values->add(tr("To recover from reversed payments"), money(balance.recovery));
    for (const auto &meter : balance.meters) {
        if (!meter.accessDebt.isZero())
            m_values->add(tr("Access rate owed on %1").arg(meter.device), money(meter.accessDebt));
        if (!meter.vendCarry.isZero())
            m_values->add(tr("Waiting on %1 for the next token").arg(meter.device), money(meter.vendCarry));
    }
    if (daysPending > 0)
        m_values->add(tr("Days that come with the next token"), QString::number(daysPending));
}

void CustomerHead::showToken(const std::optional<TokenView> &token)
{
    m_actions->setToken(token);
    if (!token) {
        m_token->setText(tr("Last token: none for a device the customer has now"));
        return;
    }
    const Instant made = token->issuedAt.value_or(token->createdAt);
    //: %1 is the token in groups, %2 what it gives, %3 the serial number, %4 day and time
    m_token->setText(tr("Last token: %1 (%2 for %3, %4)")
                         .arg(groupedToken(token->text), tokenValueText(*token), token->device,
                              localInstant(made, m_context.session.company().zone)));
}
