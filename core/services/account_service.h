#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"

struct AccountInput
{
    AccountRole role = AccountRole::Channel;
    QString name;
    QString kind;
    QString baseUrl;  ///< empty: the kind's default
    bool allowInsecureLoopback = false;
    QMap<QString, QString> settings;
    QMap<QString, SecretString> secrets;
};

/// What a screen shows of an account; never a secret.
struct AccountView
{
    AccountId id;
    AccountRole role = AccountRole::Channel;
    QString name, kind, baseUrl;
    bool allowInsecureLoopback = false;
    bool isEnabled = true;
    QMap<QString, QString> settings;
    QStringList secretsSet;  ///< keys of secrets that are stored
    // state of the worker's dealings with it
    std::optional<Instant> lastSuccess;
    QString lastError;
    qint64 failures = 0;
    std::optional<Instant> nextTry;
    bool isStopped = false;  ///< waits for a person: wrong password and the like
};

/// Accounts at channels, manufacturers and gateways. Settings common to all kinds: interval (s), overlap (s), currency,
/// time_zone, since (instant).
class AccountService
{
public:
    AccountService(ServiceContext context, const IntegrationRegistry &registry, SecretStore &secrets)
        : m_context(std::move(context)), m_registry(registry), m_secrets(secrets)
    {}

    /// Fails: required, name_taken, unknown_kind, unknown_setting, invalid_setting, insecure_url, invalid_url, and the
    /// secret store's errors. Account and secrets: both or neither.
    [[nodiscard]] Result<AccountView> add(const AccountInput &input);
    /// Settings and secrets that are not named stay as they are. Clears is_stopped and the back-off.
    [[nodiscard]] Result<AccountView> edit(const AccountId &id, const AccountInput &input);
    [[nodiscard]] Outcome setEnabled(const AccountId &id, bool enabled);
    /// Refused "account_in_use" while devices or payments belong to it (disable it instead).
    [[nodiscard]] Outcome remove(const AccountId &id);
    [[nodiscard]] Result<std::vector<AccountView>> list(std::optional<AccountRole> role = {});
    /// By name or id. Fails: unknown_manufacturer, unknown_channel, unknown_gateway.
    [[nodiscard]] Result<AccountView> find(AccountRole role, const QString &nameOrId);
    /// Everything the integration needs, secrets included. Blocks on the keychain.
    [[nodiscard]] Result<AccountConfig> load(const AccountView &account);

private:
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
    SecretStore &m_secrets;
};
