#include "ui/settings/account_form.h"

#include "ui/history/history_page.h"
#include "ui/settings/account_words.h"
#include "ui/widgets/field_form.h"

#include <QCheckBox>
#include <QLineEdit>

AccountForm::AccountForm(const ScreenContext &context, const IntegrationKind &kind,
                         const std::optional<AccountView> &account)
    : FormPage(context, tr("&Save")), m_kind(kind), m_account(account), m_name(new QLineEdit),
      m_baseUrl(new QLineEdit(this)), m_insecure(new QCheckBox(tr("Allow plain http to this machine"), this))
{
    constexpr int wide = 740; // the captions are the integration's, and long
    form()->setMaximumWidth(wide);
    m_baseUrl->setVisible(kind.needsNetwork);
    m_insecure->setVisible(kind.needsNetwork);
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name, tr("What your office calls it."));
    if (kind.needsNetwork) {
        form()->addField(QStringLiteral("base_url"), tr("Web &address"), m_baseUrl);
        m_baseUrl->setPlaceholderText(kind.defaultBaseUrl);
    }
    addSettings();
    if (kind.needsNetwork)
        form()->addField(QStringLiteral("allow_insecure_loopback"), tr("For practice"), m_insecure);
    if (account) {
        m_name->setText(account->name);
        m_baseUrl->setText(account->baseUrl == kind.defaultBaseUrl ? QString() : account->baseUrl);
        m_insecure->setChecked(account->allowInsecureLoopback);
        addHeaderAction(tr("History"), historyKey, [this] {
            showHistory(Screen::context(), m_account->name, m_account->id, &RecordHistory::ofAccount);
        });
    } else {
        m_name->setText(integrationName(kind));
    }
    watchInputs(form());
}

QString AccountForm::title() const
{
    return m_account ? tr("Edit %1").arg(m_account->name) : tr("New account at %1").arg(integrationName(m_kind));
}

void AccountForm::addSettings()
{
    for (const auto &spec : m_kind.settings)
        addSetting(spec, settingCaption(spec));
    if (m_kind.role == AccountRole::Channel && m_kind.needsNetwork) {
        addSetting({QStringLiteral("interval"), {}, false, false, {}}, tr("Ask every (seconds)"));
        addSetting({QStringLiteral("overlap"), {}, false, false, {}}, tr("Look back each time (seconds)"));
    }
    if (m_kind.role == AccountRole::Channel)
        addSetting({QStringLiteral("currency"), {}, false, false, session().currency().code()}, tr("Currency"));
}

void AccountForm::addSetting(const SettingSpec &spec, const QString &caption)
{
    auto *edit = new QLineEdit;
    const bool isStored = m_account && m_account->secretsSet.contains(spec.key);
    QString hint;
    if (spec.isSecret) {
        edit->setEchoMode(QLineEdit::Password);
        hint = isStored ? tr("Stored. Leave empty to keep it.")
                        : tr("Kept in the keychain of this machine, never in the data file.");
        m_secrets.insert(spec.key, edit);
    } else {
        edit->setPlaceholderText(spec.defaultValue);
        if (m_account)
            edit->setText(m_account->settings.value(spec.key));
        m_settings.insert(spec.key, edit);
    }
    form()->addField(spec.key, spec.isRequired && !isStored ? tr("%1 (needed)").arg(caption) : caption, edit, hint);
}

AccountInput AccountForm::read() const
{
    AccountInput input;
    input.role = m_kind.role;
    input.kind = m_kind.kind;
    input.name = m_name->text();
    input.baseUrl = m_baseUrl->text().trimmed();
    input.allowInsecureLoopback = m_insecure->isChecked();
    for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it) {
        const QString text = it.value()->text().trimmed();
        // An emptied setting is written as empty; one that never was there is not named.
        if (!text.isEmpty() || (m_account && m_account->settings.contains(it.key())))
            input.settings.insert(it.key(), text);
    }
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it) {
        if (!it.value()->text().isEmpty())
            input.secrets.insert(it.key(), SecretString(it.value()->text()));
    }
    return input;
}

std::optional<AccountForm::Subject> AccountForm::readSubject(const QString &text)
{
    constexpr qsizetype parts = 3;
    const auto words = text.split(u'/');
    const auto role = accountRoleFromWord(words.value(0));
    if (words.size() != parts || !role)
        return std::nullopt;
    return Subject{*role, words[1], words[2]};
}

DraftKey AccountForm::draftKey() const
{
    const QString account = m_account ? m_account->id.toText() : QString();
    return {QStringLiteral("account"), QStringList{toWord(m_kind.role), m_kind.kind, account}.join(u'/')};
}

void AccountForm::save()
{
    beginSaving();
    const auto work = [id = m_account ? m_account->id : AccountId(), input = read(), &registry = session().registry(),
                       &secrets = session().secrets()](const ServiceContext &context) {
        AccountService service(context, registry, secrets);
        return id.isNull() ? service.add(input) : service.edit(id, input);
    };
    saveForm(work, [this](const Result<AccountView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(saved->name));
        emit closeRequested();
    });
}
