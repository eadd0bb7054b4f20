#pragma once

#include "ui/lists/list_screen.h"

class ErrorBanner;

/// Tokens and the messages that carry them, each with where it stands and what a person can do.
class TokensScreen final : public ListScreen
{
    Q_OBJECT
public:
    explicit TokensScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Tokens"); }
    [[nodiscard]] QString helpTopic() const override;

private:
    void addTokens(const QString &tab, const QString &view, const QString &whenEmpty);
    void addMessages(const QString &tab, const QString &view, const QString &whenEmpty);

    ErrorBanner *m_banner;
};
