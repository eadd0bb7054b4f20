#pragma once

#include "core/secrets/secret_store.h"

/// The Windows Credential Manager: generic credentials named "MPManager/<account>/<key>", kept for this user on this
/// machine. A secret may have 2560 bytes of UTF-8 (CRED_MAX_CREDENTIAL_BLOB_SIZE); longer is refused as "secret_too_long".
/// Any thread; no prompt is ever shown.
class CredentialManagerStore final : public SecretStore
{
public:
    /// False for an account without a credential set, such as a service under a network logon.
    [[nodiscard]] static bool isAvailable();

    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    [[nodiscard]] QString description() const override;
};
