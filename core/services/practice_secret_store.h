#pragma once

#include "core/secrets/secret_store.h"

#include <map>
#include <mutex>

/// The logins of the practice company: the sandbox's well-known words, so that practising never asks for a keychain or a
/// passphrase. What is written besides lives in memory only. Never for a real company. Any thread.
class PracticeSecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    [[nodiscard]] QString description() const override { return QStringLiteral("practice logins"); }

private:
    std::mutex m_mutex;
    std::map<QString, SecretString> m_written;
};

/// The sandbox's login for a secret's key ("secret_key", "password", ...); empty when it has none.
[[nodiscard]] SecretString practiceSecret(const QString &key);
