#pragma once

#include "core/services/account_service.h"

#include <map>
#include <memory>

/// The integrations of the accounts, built once and kept, so that access tokens stay in memory between two calls.
/// Rebuilt when the account was edited. Lives on the worker's thread; reading secrets blocks it for a moment.
class ProviderCache
{
public:
    ProviderCache(ServiceContext context, const IntegrationRegistry &registry, SecretStore &secrets, HttpClient &http)
        : m_context(std::move(context)), m_registry(registry), m_secrets(secrets), m_http(http)
    {
    }

    struct Providers
    {
        std::shared_ptr<TokenIssuer> issuer;
        std::shared_ptr<DeviceSwitch> deviceSwitch;  ///< null where the kind does not switch devices
        std::shared_ptr<PaymentSource> source;       ///< null for channels that are only imported
        std::shared_ptr<PaymentRequester> requester; ///< null for channels that cannot ask a payer for money
        std::shared_ptr<MessageGateway> gateway;
    };

    /// What the account's role has; the rest is null. Hold what you use for as long as the call lasts.
    /// Fails like AccountService::load and the makers of the registry.
    [[nodiscard]] Result<Providers> providers(const AccountView &account);

    /// A call of this account was answered: what was built for it is good.
    void provedGood(const AccountId &account);
    /// Its login was refused. Answers whether a person must look at it; not so when it was good before: a secret may
    /// have been changed meanwhile, which a kept object would not know, so it is built anew and gets one more chance.
    [[nodiscard]] bool provedBad(const AccountId &account);
    void forget(const AccountId &account) { m_entries.erase(account); }

private:
    struct Entry
    {
        AccountView builtFrom;
        Providers providers;
        bool wasGood = false;
    };
    [[nodiscard]] Result<Providers> build(const AccountView &account);

    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
    SecretStore &m_secrets;
    HttpClient &m_http;
    std::map<AccountId, Entry> m_entries;
};
