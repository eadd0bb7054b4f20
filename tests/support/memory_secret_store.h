#pragma once

#include "core/secrets/secret_rules.h"
#include "core/secrets/secret_store.h"

#include <map>
#include <mutex>

/// Secrets of a test, with the same rules as the real stores. Any thread.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override
    {
        const std::scoped_lock guard(m_mutex);
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        const auto entry = m_values.find(secretName(account, key));
        if (entry == m_values.end())
            return secretMissing(account, key);
        return entry->second;
    }

    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override
    {
        MPM_CHECK(checkSecret(account, key, value));
        const std::scoped_lock guard(m_mutex);
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        m_values.insert_or_assign(secretName(account, key), value);
        return {};
    }

    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override
    {
        const std::scoped_lock guard(m_mutex);
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        m_values.erase(secretName(account, key));
        return {};
    }

    [[nodiscard]] QString description() const override { return QStringLiteral("memory"); }

    [[nodiscard]] size_t size()
    {
        const std::scoped_lock guard(m_mutex);
        return m_values.size();
    }

    /// From now on every call fails with this, until it is called with nothing: a keychain that is gone.
    void failWith(std::optional<Error> failure)
    {
        const std::scoped_lock guard(m_mutex);
        m_failure = std::move(failure);
    }

private:
    std::mutex m_mutex;
    std::map<QString, SecretString> m_values;
    std::optional<Error> m_failure;
};
