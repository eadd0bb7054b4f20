#pragma once

#include "core/secrets/secret_store.h"

/// Two stores as one: what is written goes to the first; what the first does not have is looked for in the second. For a
/// folder whose first secrets went to the keychain and later ones, without a desktop, to a vault file.
class FallbackSecretStore final : public SecretStore
{
public:
    FallbackSecretStore(std::unique_ptr<SecretStore> first, std::unique_ptr<SecretStore> second);

    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    /// Removes from both, else an older value would come back.
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    /// That of the first.
    [[nodiscard]] QString description() const override;

private:
    std::unique_ptr<SecretStore> m_first;
    std::unique_ptr<SecretStore> m_second;
};
