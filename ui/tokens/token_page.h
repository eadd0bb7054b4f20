#pragma once

#include "core/services/token_service.h"
#include "ui/widgets/detail_page.h"

class KeyValues;
class QLabel;
class TokenActions;

/// One token, in a size to be read aloud.
class TokenPage final : public DetailPage
{
    Q_OBJECT
public:
    TokenPage(const ScreenContext &context, const TokenId &token);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("token"); }
    void refresh() override;

private:
    void show(const TokenView &token);

    TokenId m_id;
    std::optional<TokenView> m_token;
    QAction *m_payment;
    QAction *m_device;
    QAction *m_print;
    QLabel *m_text;
    QLabel *m_sentence;
    KeyValues *m_details;
    TokenActions *m_actions;
};
