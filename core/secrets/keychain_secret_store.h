#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>

struct KeychainAnswer;
namespace QKeychain {
class Job;
}

/// The keychain of a Linux desktop through QtKeychain: the Secret Service (gnome-keyring, KWallet, KeePassXC ...), under the
/// service name "MPManager"; never QtKeychain's plain-text fallback. (On KDE Plasma QtKeychain prefers KWallet's own door to
/// the same kind of encrypted wallet.) Any thread, with or without an event loop; each call blocks until the keychain has
/// answered, which may take as long as the user needs to unlock it.
/// A process that is not on the desktop (no bus, no service, locked and no screen) is told so at once.
class KeychainSecretStore final : public SecretStore
{
public:
    /// `limit`: how long the user may take to unlock; then "keychain_unavailable". A write that ran out of time is still
    /// done when the user unlocks later, in the order of the calls.
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(60));

    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] Result<KeychainAnswer> run(std::function<QKeychain::Job *()> makeJob) const;

    std::chrono::milliseconds m_limit;
};
