#include "ui/customers/customer_messages.h"

#include "ui/formats.h"
#include "ui/widgets/list_pane.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

CustomerMessages::CustomerMessages(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer), m_text(new QLabel)
{
    using Model = PagedModel<MessageView>;
    const std::vector<Model::Column> columns{
        {tr("Made"),
         [zone = session().company().zone](const MessageView &m) { return localInstant(m.createdAt, zone); },
         Qt::AlignLeft, 18},
        {tr("Phone"), [](const MessageView &m) { return m.phone; }, Qt::AlignLeft, 16},
        {tr("State"), [](const MessageView &m) { return messageStateText(m.state); }, Qt::AlignLeft, 20,
         [](const MessageView &m) { return messageStateTone(m.state); }},
        {tr("Text"), [](const MessageView &m) { return m.body.simplified(); }, Qt::AlignLeft, 60},
    };
    m_model = new Model(
        columns, [](const MessageView &m) { return m.id.toText(); },
        [this](const PageRequest &page) {
            return session().read([id = this->customer(), page](const ServiceContext &c) {
                return MessageService(c).ofCustomer(id, page);
            });
        },
        this);
    m_list = new ListPane(m_model, {tr("Messages"), {}, tr("No message was written to this customer.")});
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The chosen message"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    connect(m_list, &ListPane::currentRowChanged, this, &CustomerMessages::showText);
    showText(-1);
}

void CustomerMessages::refresh()
{
    m_list->refresh();
}

void CustomerMessages::showText(int row)
{
    m_text->setVisible(row >= 0);
    if (row < 0)
        return;
    const auto &message = m_model->item(row);
    m_text->setText(message.detail.isEmpty() ? message.body
                                             : QStringLiteral("%1\n%2").arg(message.body, message.detail));
}
