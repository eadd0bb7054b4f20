#pragma once

#include "core/base/result.h"
#include "core/base/secret_string.h"

#include <memory>

/// Where passwords and keys live (design, invariant 9). One secret is named by the account it belongs to and its key:
/// ("<account id>", "secret_key"). Calls block (a keychain may ask the user): never call from the ui thread.
/// Failures: Environment ("keychain_unavailable", "vault_locked", "vault_damaged"), NotFound ("secret_missing").
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<SecretString> read(const QString &account, const QString &key) = 0;
    [[nodiscard]] virtual Outcome write(const QString &account, const QString &key, const SecretString &value) = 0;
    /// Removing what is not there is fine.
    [[nodiscard]] virtual Outcome remove(const QString &account, const QString &key) = 0;
    /// What to show under Settings: "Secret Service", "Windows Credential Manager", "vault file".
    [[nodiscard]] virtual QString description() const = 0;
};
