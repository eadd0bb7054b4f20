#include "ui/payments/payment_messages.h"

#include "ui/formats.h"
#include "ui/payments/payment_words.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

PaymentMessages::PaymentMessages(const ScreenContext &context)
    : m_context(context), m_table(new ShortTable(tr("Messages"), {tr("Made"), tr("About"), tr("Number"), tr("State"),
                                                                  tr("Delivered"), tr("What the gateway said")})),
      m_words(new QLabel), m_again(new QPushButton(tr("Send this messa&ge again")))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_table, &ShortTable::currentKeyChanged, this, &PaymentMessages::showChosen);
    connect(m_again, &QPushButton::clicked, this, &PaymentMessages::sendAgain);
    showChosen();
}

void PaymentMessages::setMessages(std::vector<MessageView> messages)
{
    m_messages = std::move(messages);
    const auto &zone = m_context.session.company().zone;
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &message : m_messages)
        rows.push_back({message.id.toText(),
                        {{localInstant(message.createdAt, zone)},
                         {messageKindText(message.kind)},
                         {message.phone},
                         {messageStateText(message.state), messageStateTone(message.state)},
                         {message.deliveredAt ? localInstant(*message.deliveredAt, zone) : QString()},
                         {message.detail}}});
    m_table->setRows(rows);
    if (!rows.empty() && m_table->currentKey().isEmpty())
        m_table->selectRow(static_cast<int>(rows.size()) - 1);
    showChosen();
}

void PaymentMessages::showChosen()
{
    const auto chosen = std::find_if(m_messages.begin(), m_messages.end(), [&](const MessageView &message) {
        return message.id.toText() == m_table->currentKey();
    });
    const bool isChosen = chosen != m_messages.end();
    m_words->setText(isChosen ? chosen->body : QString());
    m_words->setVisible(isChosen);
    m_again->setVisible(isChosen && chosen->state != u"queued" && chosen->state != u"sending");
}

void PaymentMessages::sendAgain()
{
    const auto id = MessageId::fromText(m_table->currentKey());
    if (!id)
        return;
    const auto work = [id = *id](const ServiceContext &context) { return MessageService(context).resend(id); };
    m_context.session.change(this, work, [this](const Result<MessageId> &sent) {
        if (sent)
            m_context.navigator.notify(tr("The message goes out once more."));
        else
            emit failed(sent.error());
    });
}
