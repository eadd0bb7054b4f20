#pragma once

#include "ui/screen.h"

class AccountsPane;
class CompanyPane;
class QTabWidget;

/// The company's own data, and the accounts at channels, manufacturers and gateways.
class SettingsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit SettingsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void refresh() override;
    void startNew() override;

private:
    [[nodiscard]] AccountsPane *currentAccounts() const;

    QTabWidget *m_tabs;
    CompanyPane *m_company;
};
