#include "ui/settings/settings_screen.h"

#include "ui/settings/accounts_pane.h"
#include "ui/settings/company_pane.h"
#include "ui/settings/computer_pane.h"
#include "ui/settings/messages_pane.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

SettingsScreen::SettingsScreen(const ScreenContext &context)
    : Screen(context), m_tabs(new QTabWidget), m_company(new CompanyPane(context)),
      m_messages(new MessagesPane(context)), m_computer(new ComputerPane(context))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_company), tr("&Company"));
    m_tabs->addTab(new AccountsPane(context, AccountRole::Channel), tr("&Payment channels"));
    m_tabs->addTab(new AccountsPane(context, AccountRole::Manufacturer), tr("&Manufacturers"));
    m_tabs->addTab(new AccountsPane(context, AccountRole::Gateway), tr("Message &gateways"));
    m_tabs->addTab(scrolled(m_messages), tr("Te&xts"));
    m_tabs->addTab(scrolled(m_computer), tr("&This computer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsScreen::refresh);
}

QString SettingsScreen::helpTopic() const
{
    if (currentAccounts())
        return QStringLiteral("accounts");
    if (isInFront(m_messages))
        return QStringLiteral("texts");
    return isInFront(m_computer) ? QStringLiteral("computer") : QStringLiteral("settings");
}

void SettingsScreen::refresh()
{
    if (auto *accounts = currentAccounts())
        accounts->refresh();
    else if (isInFront(m_messages))
        m_messages->refresh();
    else if (isInFront(m_computer))
        m_computer->refresh();
}

void SettingsScreen::focusFirst()
{
    focusFirstInput(m_tabs->currentWidget());
}

void SettingsScreen::startNew()
{
    if (auto *accounts = currentAccounts())
        accounts->addAccount();
}

AccountsPane *SettingsScreen::currentAccounts() const
{
    return qobject_cast<AccountsPane *>(m_tabs->currentWidget());
}

bool SettingsScreen::isInFront(const QWidget *pane) const
{
    return m_tabs->currentWidget()->isAncestorOf(pane);
}

/// Opens the tab of a pane.
void SettingsScreen::bringToFront(const QWidget *pane)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(pane))
            m_tabs->setCurrentIndex(tab);
    }
}

bool SettingsScreen::hasUnsavedInput() const
{
    return m_messages->hasUnsavedInput() || m_company->hasUnsavedInput();
}

void SettingsScreen::handOver(Screen &next)
{
    if (auto *settings = qobject_cast<SettingsScreen *>(&next))
        settings->m_tabs->setCurrentIndex(m_tabs->currentIndex());
}

void SettingsScreen::goOn(const FormDraft &draft)
{
    if (draft.form == u"company") {
        bringToFront(m_company);
        m_company->goOn(draft);
    } else {
        bringToFront(m_messages);
        m_messages->goOn(draft);
    }
}
