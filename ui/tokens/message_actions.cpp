#include "ui/tokens/message_actions.h"

#include <QHBoxLayout>
#include <QPushButton>

MessageActions::MessageActions(const ScreenContext &context)
    : m_context(context), m_retry(new QPushButton(tr("Send a&gain"))),
      m_resolve(new QPushButton(tr("Say &what became of it\u2026")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_retry);
    layout->addWidget(m_resolve);
    layout->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &MessageActions::retry);
    connect(m_resolve, &QPushButton::clicked, this, &MessageActions::resolve);
    setMessage({});
}

void MessageActions::setMessage(const std::optional<MessageView> &message)
{
    m_message = message ? message->id : MessageId();
    m_retry->setVisible(message && message->state == u"failed");
    m_resolve->setVisible(message && message->state == u"uncertain");
}

template <typename Work>
void MessageActions::change(Work work)
{
    m_context.session.change(this, std::move(work), [this](const Result<MessageView> &message) {
        if (!message)
            emit failed(message.error());
    });
}

void MessageActions::retry()
{
    change([id = m_message](const ServiceContext &context) { return MessageService(context).retry(id); });
}

void MessageActions::resolve()
{
    const QStringList answers{tr("The customer has the message"), tr("The customer does not have it: send it again")};
    const Dialogs::Question question{tr("What became of the message?"),
                                     tr("The gateway's answer was lost. Ask the customer:"), tr("Continue")};
    m_context.dialogs.choose(this, question, answers, [this, id = m_message](std::optional<int> answer) {
        if (answer)
            change([id, wasSent = *answer == 0](const ServiceContext &context) {
                return MessageService(context).resolve(id, wasSent);
            });
    });
}
