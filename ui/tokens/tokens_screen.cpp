#include "ui/tokens/tokens_screen.h"

#include "ui/tokens/message_actions.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/error_banner.h"

#include <QVBoxLayout>

namespace {

/// Hands the chosen row's thing, read by its id, to the buttons below; a row chosen meanwhile wins.
template <typename View, typename Id, typename Read, typename Show>
void follow(Session &session, ListBrowser *list, Read read, Show show)
{
    QObject::connect(list, &ListBrowser::currentChanged, list, [&session, list, read, show] {
        const QByteArray chosen = list->currentId();
        if (chosen.isEmpty()) {
            show(std::optional<View>());
            return;
        }
        session.ask(
            list, [read, id = Id::fromBytes(chosen)](const ServiceContext &context) { return read(context, id); },
            [list, chosen, show](const Result<View> &view) {
                if (chosen == list->currentId())
                    show(view ? std::optional(*view) : std::nullopt);
            });
    });
}

} // namespace

TokensScreen::TokensScreen(const ScreenContext &context) : ListScreen(context), m_banner(new ErrorBanner)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_banner);
    addTokens(tr("&Tokens"), QStringLiteral("tokens"), tr("No token is here."));
    addTokens(tr("T&okens not there yet"), QStringLiteral("tokens.waiting"), tr("Every token is there."));
    addMessages(tr("&Messages"), QStringLiteral("messages"), tr("No message is here."));
    addMessages(tr("Messages &not sent yet"), QStringLiteral("messages.waiting"), tr("Every message is sent."));
    addListActions();
}

QString TokensScreen::helpTopic() const
{
    return current()->objectName().startsWith(u"messages") ? QStringLiteral("messages") : QStringLiteral("tokens");
}

void TokensScreen::addTokens(const QString &tab, const QString &view, const QString &whenEmpty)
{
    auto *actions = new TokenActions(context());
    auto *list = addList(tab, {view, tr("Search token, serial number, customer or phone"), whenEmpty}, actions);
    connect(list, &ListBrowser::rowActivated, this,
            [this, list](int row) { navigator().showToken(TokenId::fromBytes(list->idOf(row))); });
    connect(list, &ListBrowser::currentChanged, m_banner, &ErrorBanner::clear);
    connect(actions, &TokenActions::failed, m_banner, &ErrorBanner::showError);
    follow<TokenView, TokenId>(
        session(), list,
        [](const ServiceContext &services, const TokenId &id) { return TokenService(services).read(id); },
        [actions](const std::optional<TokenView> &token) { actions->setToken(token); });
}

void TokensScreen::addMessages(const QString &tab, const QString &view, const QString &whenEmpty)
{
    auto *actions = new MessageActions(context());
    auto *list = addList(tab, {view, tr("Search customer or phone"), whenEmpty}, actions);
    connect(list, &ListBrowser::currentChanged, m_banner, &ErrorBanner::clear);
    connect(actions, &MessageActions::failed, m_banner, &ErrorBanner::showError);
    follow<MessageView, MessageId>(
        session(), list,
        [](const ServiceContext &services, const MessageId &id) { return MessageService(services).read(id); },
        [actions](const std::optional<MessageView> &message) { actions->setMessage(message); });
}
