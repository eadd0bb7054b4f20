#pragma once

#include "core/services/message_service.h"
#include "core/services/token_service.h"
#include "ui/models/paged_model.h"
#include "ui/screen.h"

class ErrorBanner;
class ListPane;
class QComboBox;
class QPushButton;
class QTabWidget;
class TokenActions;

/// Tokens and the messages that carry them, each with where it stands and what a person can do.
class TokensScreen final : public Screen
{
    Q_OBJECT
public:
    explicit TokensScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Tokens"); }
    [[nodiscard]] QString helpTopic() const override;
    void refresh() override;
    void focusSearch() override;

private:
    [[nodiscard]] QWidget *makeTokens();
    [[nodiscard]] QWidget *makeMessages();
    [[nodiscard]] QFuture<Result<Page<TokenView>>> readTokens(const PageRequest &page);
    [[nodiscard]] QFuture<Result<Page<MessageView>>> readMessages(const PageRequest &page);
    void retryMessage();
    void resolveMessage();
    void showMessageButtons();

    ErrorBanner *m_banner;
    QTabWidget *m_tabs;
    QComboBox *m_tokenState = nullptr;
    PagedModel<TokenView> *m_tokens = nullptr;
    ListPane *m_tokenList = nullptr;
    TokenActions *m_actions = nullptr;
    QComboBox *m_messageState = nullptr;
    PagedModel<MessageView> *m_messages = nullptr;
    ListPane *m_messageList = nullptr;
    QPushButton *m_retryMessage = nullptr;
    QPushButton *m_resolveMessage = nullptr;
};
