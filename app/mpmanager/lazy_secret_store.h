#pragma once

#include "core/secrets/secret_store.h"

#include <functional>
#include <mutex>

/// A secret store that is looked for when it is first needed, on the thread that needs it: finding the keychain asks
/// the session bus and the vault may ask the person, and neither may hold up the window. Any thread but the ui thread.
class LazySecretStore final : public SecretStore
{
public:
    using Maker = std::function<std::unique_ptr<SecretStore>()>;

    /// `mayAskAgain`: after a wrong passphrase, whether a new store should be made, which asks anew.
    LazySecretStore(Maker make, std::function<bool()> mayAskAgain);

    [[nodiscard]] Result<SecretString> read(const QString &account, const QString &key) override;
    [[nodiscard]] Outcome write(const QString &account, const QString &key, const SecretString &value) override;
    [[nodiscard]] Outcome remove(const QString &account, const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] SecretStore &store() const;
    template <typename Call>
    [[nodiscard]] auto tryCall(Call call);

    Maker m_make;
    std::function<bool()> m_mayAskAgain;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<SecretStore> m_store;
};
