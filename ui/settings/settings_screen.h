#pragma once

#include "ui/screen.h"

class AccountsPane;
class CompanyPane;
class ComputerPane;
class MessagesPane;
class QTabWidget;

/// The company's own data, and the accounts at channels, manufacturers and gateways, and this machine.
class SettingsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit SettingsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString helpTopic() const override;
    void refresh() override;
    void focusFirst() override;
    void startNew() override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    /// With the company's data or the text of a message.
    void goOn(const FormDraft &draft) override;
    /// The tab; what was typed in its forms is offered again from their drafts.
    void handOver(Screen &next) override;

private:
    [[nodiscard]] AccountsPane *currentAccounts() const;
    [[nodiscard]] bool isInFront(const QWidget *pane) const;
    void bringToFront(const QWidget *pane);

    QTabWidget *m_tabs;
    CompanyPane *m_company;
    MessagesPane *m_messages;
    ComputerPane *m_computer;
};
