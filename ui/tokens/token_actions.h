#pragma once

#include "core/services/token_service.h"
#include "ui/screen.h"

class QPushButton;

/// What a person can do with one token, as buttons: send it again, ask again, type the maker's answer, say that it was
/// not issued. Only what its state allows can be pressed; the service decides in the end.
class TokenActions final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenActions(const ScreenContext &context);

    void setToken(const std::optional<TokenView> &token);

signals:
    void failed(const Error &error);

private:
    void resend();
    void retry();
    void typeToken();
    void markNotIssued();
    template <typename Work>
    void change(Work work, const QString &notice);

    ScreenContext m_context;
    std::optional<TokenView> m_token;
    QPushButton *m_resend;
    QPushButton *m_retry;
    QPushButton *m_type;
    QPushButton *m_notIssued;
    QPushButton *m_copy;
};
