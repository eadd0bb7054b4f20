#include "core/worker/provider_cache.h"

namespace {

bool isSameConnection(const AccountView &a, const AccountView &b)
{
    return a.kind == b.kind && a.baseUrl == b.baseUrl && a.allowInsecureLoopback == b.allowInsecureLoopback &&
           a.settings == b.settings && a.secretsSet == b.secretsSet;
}

} // namespace

Result<ProviderCache::Providers> ProviderCache::providers(const AccountView &account)
{
    const auto known = m_entries.find(account.id);
    if (known != m_entries.end() && isSameConnection(known->second.builtFrom, account))
        return known->second.providers;
    forget(account.id);
    MPM_TRY(auto providers, build(account));
    return m_entries.emplace(account.id, Entry{account, std::move(providers), false}).first->second.providers;
}

Result<ProviderCache::Providers> ProviderCache::build(const AccountView &account)
{
    const Clock &clock = m_context.database.clock();
    MPM_TRY(const AccountConfig config, AccountService(m_context, m_registry, m_secrets).load(account));
    Providers providers;
    switch (account.role) {
    case AccountRole::Channel: {
        MPM_TRY(providers.source, m_registry.makeSource(account.kind, config, m_http, clock));
        MPM_TRY(providers.requester, m_registry.makeRequester(account.kind, config, m_http, clock));
        break;
    }
    case AccountRole::Manufacturer: {
        MPM_TRY(providers.issuer, m_registry.makeIssuer(account.kind, config, m_http, clock));
        MPM_TRY(providers.deviceSwitch, m_registry.makeSwitch(account.kind, config, m_http, clock));
        break;
    }
    case AccountRole::Gateway: {
        MPM_TRY(providers.gateway, m_registry.makeGateway(account.kind, config, m_http, clock));
        break;
    }
    }
    return providers;
}

void ProviderCache::provedGood(const AccountId &account)
{
    const auto known = m_entries.find(account);
    if (known != m_entries.end())
        known->second.wasGood = true;
}

bool ProviderCache::provedBad(const AccountId &account)
{
    const auto known = m_entries.find(account);
    const bool wasGood = known != m_entries.end() && known->second.wasGood;
    forget(account);
    return !wasGood;
}
