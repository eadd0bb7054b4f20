#pragma once

#include "core/services/account_service.h"
#include "ui/widgets/form_page.h"

class QCheckBox;
class QLineEdit;

/// One account, with the inputs its integration names. A stored secret is never shown again, only replaced.
class AccountForm final : public FormPage
{
    Q_OBJECT
public:
    AccountForm(const ScreenContext &context, const IntegrationKind &kind, const std::optional<AccountView> &account);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("accounts"); }

    /// What a draft of this form is about.
    struct Subject
    {
        AccountRole role;
        QString kind;
        QString account; ///< its id; empty for a new one
    };
    [[nodiscard]] static std::optional<Subject> readSubject(const QString &text);

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addSettings();
    /// `caption` is in the language of the window.
    void addSetting(const SettingSpec &spec, const QString &caption);
    [[nodiscard]] AccountInput read() const;

    IntegrationKind m_kind;
    std::optional<AccountView> m_account;
    QLineEdit *m_name;
    QLineEdit *m_baseUrl;
    QCheckBox *m_insecure;
    QMap<QString, QLineEdit *> m_settings;
    QMap<QString, QLineEdit *> m_secrets;
};
