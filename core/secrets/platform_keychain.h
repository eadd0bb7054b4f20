#pragma once

#include "core/secrets/secret_store.h"

/// The keychain of the operating system: the Secret Service on Linux, the Credential Manager on Windows. One source file
/// per system implements these two.

/// Whether a keychain can serve this process now. Quick (normally milliseconds, at worst a few seconds), reads no secret,
/// opens no prompt. Not for the ui thread.
[[nodiscard]] bool isKeychainAvailable();

[[nodiscard]] std::unique_ptr<SecretStore> makePlatformKeychain();
