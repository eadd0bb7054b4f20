#pragma once

#include "core/base/random.h"
#include "core/secrets/secret_store.h"
#include "core/secrets/vault_format.h"

#include <functional>
#include <mutex>
#include <optional>

/// Answers the vault's passphrase: a prompt, a variable. May block. Called from the thread that uses the store.
using PassphraseSource = std::function<Result<SecretString>()>;

/// `<dataFolder>/vault.mpm`
[[nodiscard]] QString vaultFilePath(const QString &dataFolder);

/// Secrets in one encrypted file, for machines without a keychain service. The format is described in vault_format.h.
/// Several processes may use one file: it is replaced whole, under a lock, after reading it again. Any thread.
/// The passphrase is asked at most once in the life of the object, when it is first needed; its answer, also a refusal, is
/// remembered (to ask again, make a new store). A file that is not there holds nothing and asks nothing; the first secret
/// written makes it, and whatever passphrase is then given becomes its passphrase.
/// Failures: Environment "vault_locked" (wrong or empty passphrase), "vault_damaged", "vault_too_new", "vault_unreadable",
/// "folder_not_writable", "vault_busy" (another process holds the lock), and what the source answers; Refused "vault_full".
class VaultSecretStore final : public SecretStore
{
public:
    VaultSecretStore(QString path, PassphraseSource passphraseSource);

    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] Outcome change(const std::function<void(VaultEntries &)> &edit);
    [[nodiscard]] Result<std::optional<VaultFile>> load() const;
    [[nodiscard]] Result<VaultEntries> openEntries(const VaultFile &file);
    [[nodiscard]] Outcome save(const VaultEntries &entries);
    [[nodiscard]] Outcome askPassphrase();
    [[nodiscard]] Outcome unlock(const VaultHeader &header);
    [[nodiscard]] Outcome makeNewKey();

    std::mutex m_mutex;
    QString m_path;
    PassphraseSource m_passphraseSource;
    SystemRandom m_random;
    std::optional<Result<SecretString>> m_passphrase;  ///< the source's answer; only until the key is derived, if it is right
    VaultHeader m_header;                              ///< what m_key was derived with
    std::optional<VaultKey> m_key;
};
