#include "core/secrets/platform_keychain.h"

#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/secret_service_probe.h"

bool isKeychainAvailable()
{
    return checkUsable(probeSecretService()).has_value();
}

std::unique_ptr<SecretStore> makePlatformKeychain()
{
    return std::make_unique<KeychainSecretStore>();
}
