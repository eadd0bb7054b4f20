#pragma once

#include "core/services/account_service.h"
#include "ui/screen.h"

class AccountTester;
class ErrorBanner;
class QPushButton;
class ShortTable;
class ToneLabel;

/// The accounts of one role, how each one is doing, and a harmless test call.
class AccountsPane final : public QWidget
{
    Q_OBJECT
public:
    AccountsPane(const ScreenContext &context, AccountRole role);

    void refresh();
    void addAccount();

private:
    void show(const std::vector<AccountView> &accounts);
    void showButtons();
    void edit(const QString &key);
    void test();
    void toggleEnabled();
    void tryAgain();
    void remove();
    template <typename Work>
    void change(Work work);
    [[nodiscard]] const AccountView *chosen(const QString &key) const;

    ScreenContext m_context;
    AccountRole m_role;
    std::vector<AccountView> m_accounts;
    ErrorBanner *m_banner;
    ShortTable *m_table;
    ToneLabel *m_testResult;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_enable;
    QPushButton *m_retry;
    QPushButton *m_remove;
    QPushButton *m_history;
    AccountTester *m_tester = nullptr;
};
