#include "ui/tokens/tokens_screen.h"

#include "ui/formats.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/list_pane.h"
#include "ui/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

TokensScreen::TokensScreen(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner), m_tabs(new QTabWidget)
{
    m_tabs->addTab(makeTokens(), tr("&Tokens"));
    m_tabs->addTab(makeMessages(), tr("&Messages"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TokensScreen::refresh);
}

QWidget *TokensScreen::makeTokens()
{
    using Model = PagedModel<TokenView>;
    const std::vector<Model::Column> columns{
        {tr("Made"), [zone = session().company().zone](const TokenView &t) { return localInstant(t.createdAt, zone); },
         Qt::AlignLeft, 20},
        {tr("Device"), [](const TokenView &t) { return t.device; }, Qt::AlignLeft, 16},
        {tr("Customer"), [](const TokenView &t) { return t.customerName; }, Qt::AlignLeft, 20},
        {tr("Value"), [](const TokenView &t) { return tokenValueText(t); }, Qt::AlignLeft, 14},
        {tr("State"), [](const TokenView &t) { return tokenStateText(t); }, Qt::AlignLeft, 22,
         [](const TokenView &t) { return tokenStateTone(t.state); }},
        {tr("Token"), [](const TokenView &t) { return groupedToken(t.text); }, Qt::AlignLeft, 28},
    };
    m_tokenState = new QComboBox;
    m_tokenState->addItem(tr("All"), QString());
    m_tokenState->addItem(tr("Still waiting"), QStringLiteral("waiting"));
    m_tokenState->addItem(tr("Issued"), QStringLiteral("issued"));
    m_tokenState->addItem(tr("Outcome not known"), QStringLiteral("uncertain"));
    m_tokenState->addItem(tr("Refused by the maker"), QStringLiteral("refused"));
    m_tokens = new Model(
        columns, [](const TokenView &t) { return t.id.toText(); },
        [this](const PageRequest &page) { return readTokens(page); }, this);
    m_tokenList = new ListPane(m_tokens, {tr("Tokens"), {}, tr("No token is here.")});
    m_tokenList->addFilter(tr("&State"), m_tokenState);
    m_actions = new TokenActions(context());
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(m_tokenList, 1);
    layout->addWidget(m_actions);

    connect(m_tokenState, &QComboBox::currentIndexChanged, m_tokens, &PagedModelBase::reload);
    connect(m_tokenList, &ListPane::rowActivated, this,
            [this](int row) { navigator().showToken(m_tokens->item(row).id); });
    connect(m_tokenList, &ListPane::currentRowChanged, this,
            [this](int row) { m_actions->setToken(row >= 0 ? std::optional(m_tokens->item(row)) : std::nullopt); });
    connect(m_tokens, &PagedModelBase::pageArrived, m_banner, &ErrorBanner::clear);
    connect(m_actions, &TokenActions::failed, m_banner, &ErrorBanner::showError);
    return tab;
}

QWidget *TokensScreen::makeMessages()
{
    using Model = PagedModel<MessageView>;
    const auto &zone = session().company().zone;
    const std::vector<Model::Column> columns{
        {tr("Made"), [zone](const MessageView &m) { return localInstant(m.createdAt, zone); }, Qt::AlignLeft, 20},
        {tr("Customer"), [](const MessageView &m) { return m.customerName; }, Qt::AlignLeft, 20},
        {tr("Phone"), [](const MessageView &m) { return m.phone; }, Qt::AlignLeft, 16},
        {tr("State"), [](const MessageView &m) { return messageStateText(m.state); }, Qt::AlignLeft, 20,
         [](const MessageView &m) { return messageStateTone(m.state); }},
        {tr("Text"), [](const MessageView &m) { return m.body; }, Qt::AlignLeft, 60},
    };
    m_messageState = new QComboBox;
    m_messageState->addItem(tr("All"), QString());
    for (const auto *state : {"queued", "sent", "delivered", "failed", "uncertain"})
        m_messageState->addItem(messageStateText(QLatin1String(state)), QLatin1String(state));
    m_messages = new Model(
        columns, [](const MessageView &m) { return m.id.toText(); },
        [this](const PageRequest &page) { return readMessages(page); }, this);
    m_messageList = new ListPane(m_messages, {tr("Messages"), {}, tr("No message is here.")});
    m_messageList->addFilter(tr("St&ate"), m_messageState);
    m_retryMessage = new QPushButton(tr("Send a&gain"));
    m_resolveMessage = new QPushButton(tr("Say &what became of it\u2026"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retryMessage);
    buttons->addWidget(m_resolveMessage);
    buttons->addStretch(1);
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(m_messageList, 1);
    layout->addLayout(buttons);

    connect(m_messageState, &QComboBox::currentIndexChanged, m_messages, &PagedModelBase::reload);
    connect(m_messageList, &ListPane::currentRowChanged, this, &TokensScreen::showMessageButtons);
    connect(m_retryMessage, &QPushButton::clicked, this, &TokensScreen::retryMessage);
    connect(m_resolveMessage, &QPushButton::clicked, this, &TokensScreen::resolveMessage);
    showMessageButtons();
    return tab;
}

QString TokensScreen::helpTopic() const
{
    return m_tabs->currentIndex() == 0 ? QStringLiteral("tokens") : QStringLiteral("messages");
}

void TokensScreen::refresh()
{
    (m_tabs->currentIndex() == 0 ? m_tokenList : m_messageList)->refresh();
}

void TokensScreen::focusSearch()
{
    (m_tabs->currentIndex() == 0 ? m_tokenList : m_messageList)->focusSearch();
}

QFuture<Result<Page<TokenView>>> TokensScreen::readTokens(const PageRequest &page)
{
    TokenFilter filter;
    filter.state = m_tokenState->currentData().toString();
    return session().read(
        [filter, page](const ServiceContext &context) { return TokenService(context).list(filter, page); });
}

QFuture<Result<Page<MessageView>>> TokensScreen::readMessages(const PageRequest &page)
{
    return session().read([state = m_messageState->currentData().toString(), page](const ServiceContext &context) {
        return MessageService(context).list(state, page);
    });
}

void TokensScreen::showMessageButtons()
{
    const int row = m_messageList->currentRow();
    const QString state = row >= 0 ? m_messages->item(row).state : QString();
    m_retryMessage->setVisible(state == u"failed");
    m_resolveMessage->setVisible(state == u"uncertain");
}

void TokensScreen::retryMessage()
{
    const auto work = [id = m_messages->item(m_messageList->currentRow()).id](const ServiceContext &context) {
        return MessageService(context).retry(id);
    };
    session().change(this, work, [this](const Result<MessageView> &message) {
        if (!message)
            m_banner->showError(message.error());
    });
}

void TokensScreen::resolveMessage()
{
    const QStringList answers{tr("The customer has the message"), tr("The customer does not have it: send it again")};
    const Dialogs::Question question{tr("What became of the message?"),
                                     tr("The gateway's answer was lost. Ask the customer:"), tr("Continue")};
    dialogs().choose(this, question, answers,
                     [this, id = m_messages->item(m_messageList->currentRow()).id](std::optional<int> answer) {
                         if (!answer)
                             return;
                         const auto work = [id, wasSent = *answer == 0](const ServiceContext &context) {
                             return MessageService(context).resolve(id, wasSent);
                         };
                         session().change(this, work, [this](const Result<MessageView> &message) {
                             if (!message)
                                 m_banner->showError(message.error());
                         });
                     });
}
