#include "app/mpmanager/lazy_secret_store.h"

namespace {

constexpr int mostTries = 3;

} // namespace

LazySecretStore::LazySecretStore(Maker make, std::function<bool()> mayAskAgain)
    : m_make(std::move(make)), m_mayAskAgain(std::move(mayAskAgain))
{
}

SecretStore &LazySecretStore::store() const
{
    if (!m_store)
        m_store = m_make();
    return *m_store;
}

template <typename Call>
auto LazySecretStore::tryCall(Call call)
{
    const std::scoped_lock guard(m_mutex);
    auto result = call(store());
    for (int tries = 1; tries < mostTries && !result && result.error().reason == u"vault_locked" && m_mayAskAgain();
         ++tries) {
        m_store.reset(); // a store remembers a wrong passphrase; a new one asks again
        result = call(store());
    }
    return result;
}

Result<SecretString> LazySecretStore::read(const QString &account, const QString &key)
{
    return tryCall([&](SecretStore &secrets) { return secrets.read(account, key); });
}

Outcome LazySecretStore::write(const QString &account, const QString &key, const SecretString &value)
{
    return tryCall([&](SecretStore &secrets) { return secrets.write(account, key, value); });
}

Outcome LazySecretStore::remove(const QString &account, const QString &key)
{
    return tryCall([&](SecretStore &secrets) { return secrets.remove(account, key); });
}

QString LazySecretStore::description() const
{
    const std::scoped_lock guard(m_mutex);
    return store().description();
}
