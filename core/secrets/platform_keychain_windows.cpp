#include "core/secrets/platform_keychain.h"

#include "core/secrets/credential_manager_store.h"

bool isKeychainAvailable()
{
    return CredentialManagerStore::isAvailable();
}

std::unique_ptr<SecretStore> makePlatformKeychain()
{
    return std::make_unique<CredentialManagerStore>();
}
