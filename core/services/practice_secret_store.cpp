#include "core/services/practice_secret_store.h"

#include "core/secrets/secret_rules.h"

using namespace Qt::StringLiterals;

SecretString practiceSecret(const QString &key)
{
    if (key == u"secret_key")
        return SecretString(u"sk_test_practice"_s);
    const bool isKnown = key == u"password" || key == u"client_secret" || key == u"api_key";
    return isKnown ? SecretString(u"practice"_s) : SecretString();
}

Result<SecretString> PracticeSecretStore::read(const QString &account, const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    if (const auto found = m_written.find(secretName(account, key)); found != m_written.end())
        return found->second;
    const SecretString known = practiceSecret(key);
    if (known.isEmpty())
        return secretMissing(account, key);
    return known;
}

Outcome PracticeSecretStore::write(const QString &account, const QString &key, const SecretString &value)
{
    MPM_CHECK(checkSecret(account, key, value));
    const std::scoped_lock guard(m_mutex);
    m_written.insert_or_assign(secretName(account, key), value);
    return {};
}

Outcome PracticeSecretStore::remove(const QString &account, const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    m_written.erase(secretName(account, key));
    return {};
}
