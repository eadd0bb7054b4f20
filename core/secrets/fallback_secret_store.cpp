#include "core/secrets/fallback_secret_store.h"

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> first, std::unique_ptr<SecretStore> second)
    : m_first(std::move(first)), m_second(std::move(second))
{
}

Result<SecretString> FallbackSecretStore::read(const QString &account, const QString &key)
{
    auto value = m_first->read(account, key);
    if (value.has_value() || value.error().code != ErrorCode::NotFound)
        return value;
    return m_second->read(account, key);
}

Outcome FallbackSecretStore::write(const QString &account, const QString &key, const SecretString &value)
{
    return m_first->write(account, key, value);
}

Outcome FallbackSecretStore::remove(const QString &account, const QString &key)
{
    MPM_CHECK(m_second->remove(account, key));
    return m_first->remove(account, key);
}

QString FallbackSecretStore::description() const
{
    return m_first->description();
}
