#include "ui/settings/accounts_pane.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/history/history_page.h"
#include "ui/payments/rules_page.h"
#include "ui/settings/account_form.h"
#include "ui/settings/account_tester.h"
#include "ui/settings/account_words.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"

#include <QPushButton>
#include <QVBoxLayout>

AccountsPane::AccountsPane(const ScreenContext &context, AccountRole role)
    : m_context(context), m_role(role), m_banner(new ErrorBanner),
      m_table(new ShortTable(tr("Accounts"),
                             {tr("Name"), tr("Service"), tr("State"), tr("Last success"), tr("Last error")})),
      m_testResult(new ToneLabel), m_edit(new QPushButton(tr("&Edit"))), m_test(new QPushButton(tr("&Test"))),
      m_enable(new QPushButton), m_retry(new QPushButton(tr("Try again &now"))),
      m_remove(new QPushButton(tr("&Remove\u2026"))), m_history(new QPushButton(tr("Histor&y")))
{
    m_table->setFillsHeight();
    m_testResult->setWordWrap(true);
    m_test->setToolTip(tr("One harmless call with this account's login"));
    auto *add = new QPushButton(tr("&Add\u2026"));
    auto *buttons = new FlowLayout;
    for (auto *button : {add, m_edit, m_test, m_retry, m_enable, m_remove, m_history})
        buttons->addWidget(button);
    if (role == AccountRole::Channel) {
        auto *rules = new QPushButton(tr("Matching ru&les"));
        rules->setToolTip(tr("How the device of an unmatched payment is suggested, tried on past payments"));
        connect(rules, &QPushButton::clicked, this, [this] { showMatchingRules(m_context); });
        buttons->addWidget(rules);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_testResult);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &AccountsPane::addAccount);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_table->currentKey()); });
    connect(m_test, &QPushButton::clicked, this, &AccountsPane::test);
    connect(m_enable, &QPushButton::clicked, this, &AccountsPane::toggleEnabled);
    connect(m_retry, &QPushButton::clicked, this, &AccountsPane::tryAgain);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPane::remove);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const auto *account = chosen(m_table->currentKey()))
            showHistory(m_context, account->name, account->id, &RecordHistory::ofAccount);
    });
    connect(m_table, &ShortTable::rowOpened, this, &AccountsPane::edit);
    connect(m_table, &ShortTable::currentKeyChanged, this, &AccountsPane::showButtons);
    showButtons();
}

void AccountsPane::refresh()
{
    auto &session = m_context.session;
    const auto work = [role = m_role, &registry = session.registry(),
                       &secrets = session.secrets()](const ServiceContext &context) {
        return AccountService(context, registry, secrets).list(role);
    };
    session.ask(this, work, [this](const Result<std::vector<AccountView>> &accounts) {
        if (accounts)
            show(*accounts);
        else
            m_banner->showError(accounts.error());
    });
}

void AccountsPane::show(const std::vector<AccountView> &accounts)
{
    m_accounts = accounts;
    const auto &zone = m_context.session.company().zone;
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &account : accounts) {
        ShortTable::Cell state{tr("Not asked yet"), Tone::Neutral};
        if (!account.isEnabled)
            state = {tr("Switched off"), Tone::Neutral};
        else if (account.isStopped)
            state = {tr("Stopped: needs a person"), Tone::Bad};
        else if (account.failures > 0)
            state = {tr("Fails, tries again"), Tone::Waiting};
        else if (account.lastSuccess)
            state = {tr("Works"), Tone::Good};
        const auto facts = m_context.session.registry().find(account.role, account.kind);
        rows.push_back({account.id.toText(),
                        {{account.name},
                         {facts ? integrationName(*facts) : account.kind},
                         state,
                         {account.lastSuccess ? localInstant(*account.lastSuccess, zone) : QString()},
                         {account.lastError}}});
    }
    m_table->setRows(rows);
    showButtons();
}

const AccountView *AccountsPane::chosen(const QString &key) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&key](const AccountView &account) { return account.id.toText() == key; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountsPane::showButtons()
{
    const auto *account = chosen(m_table->currentKey());
    for (auto *button : {m_edit, m_test, m_enable, m_remove, m_history})
        button->setEnabled(account);
    m_retry->setVisible(account && account->isEnabled && (account->isStopped || account->failures > 0));
    m_enable->setText(!account || account->isEnabled ? tr("Switch &off") : tr("Switch &on"));
}

void AccountsPane::addAccount()
{
    const auto kinds = m_context.session.registry().kinds(m_role);
    QStringList names;
    for (const auto &kind : kinds)
        names.append(integrationName(kind));
    const Dialogs::Question question{tr("Add an account"), tr("The service this account is at:"), tr("Continue")};
    m_context.dialogs.choose(this, question, names, [this, kinds](std::optional<int> index) {
        if (index)
            m_context.navigator.push([context = m_context, kind = kinds.at(static_cast<size_t>(*index))] {
                return new AccountForm(context, kind, {});
            });
    });
}

void AccountsPane::edit(const QString &key)
{
    const auto *account = chosen(key);
    if (!account)
        return;
    const auto kind = m_context.session.registry().find(account->role, account->kind);
    if (kind)
        m_context.navigator.push([context = m_context, kind = *kind, account = *account] {
            return new AccountForm(context, kind, account);
        });
    else
        m_banner->showError(kind.error());
}

void AccountsPane::test()
{
    const auto *account = chosen(m_table->currentKey());
    if (!account)
        return;
    if (!m_tester)
        m_tester = new AccountTester(m_context.session, this);
    m_test->setEnabled(false);
    m_testResult->setState(Tone::Waiting, tr("Asking %1\u2026").arg(account->name));
    m_tester->test(*account, [this, name = account->name](const Result<QString> &answer) {
        m_test->setEnabled(true);
        if (answer)
            m_testResult->setState(Tone::Good, tr("%1 answers: %2").arg(name, *answer));
        else
            m_testResult->setState(Tone::Bad, tr("%1 does not work: %2").arg(name, errorText(answer.error())));
    });
}

template <typename Work>
void AccountsPane::change(Work work)
{
    auto &session = m_context.session;
    const auto task = [work, &registry = session.registry(),
                       &secrets = session.secrets()](const ServiceContext &context) {
        AccountService service(context, registry, secrets);
        return work(service);
    };
    using Answer = std::invoke_result_t<Work, AccountService &>;
    session.change(this, task, [this](const Answer &answer) {
        if (!answer) {
            m_banner->showError(answer.error());
            return;
        }
        m_banner->clear();
        refresh();
    });
}

void AccountsPane::toggleEnabled()
{
    if (const auto *account = chosen(m_table->currentKey()))
        change([id = account->id, enable = !account->isEnabled](AccountService &service) {
            return service.setEnabled(id, enable);
        });
}

void AccountsPane::tryAgain()
{
    const auto *account = chosen(m_table->currentKey());
    if (!account)
        return;
    // An edit that changes nothing ends the waiting: it is what a person does who has mended the other side.
    AccountInput same;
    same.role = account->role;
    same.name = account->name;
    same.kind = account->kind;
    same.baseUrl = account->baseUrl;
    same.allowInsecureLoopback = account->allowInsecureLoopback;
    change([id = account->id, same](AccountService &service) { return service.edit(id, same); });
}

void AccountsPane::remove()
{
    const auto *account = chosen(m_table->currentKey());
    if (!account)
        return;
    const Dialogs::Question question{tr("Remove this account?"),
                                     tr("%1 and its stored passwords are removed.").arg(account->name), tr("Remove")};
    m_context.dialogs.confirm(this, question, [this, id = account->id](bool accepted) {
        if (accepted)
            change([id](AccountService &service) { return service.remove(id); });
    });
}
