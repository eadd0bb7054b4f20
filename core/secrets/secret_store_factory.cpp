#include "core/secrets/secret_store_factory.h"

#include "core/secrets/fallback_secret_store.h"
#include "core/secrets/platform_keychain.h"

#include <QFileInfo>

std::unique_ptr<SecretStore> makeSecretStore(const QString &dataFolder, PassphraseSource passphraseSource)
{
    const bool hasKeychain = isKeychainAvailable();
    const bool hasVault = QFileInfo::exists(vaultFilePath(dataFolder));
    if (hasKeychain && !hasVault)
        return makePlatformKeychain();

    auto vault = std::make_unique<VaultSecretStore>(vaultFilePath(dataFolder), std::move(passphraseSource));
    if (!hasKeychain)
        return vault;
    return std::make_unique<FallbackSecretStore>(std::move(vault), makePlatformKeychain());
}
