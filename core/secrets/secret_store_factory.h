#pragma once

#include "core/secrets/secret_store.h"
#include "core/secrets/vault_file.h"

/// The secret store of a data folder (design, invariant 9):
/// - the system keychain where one can serve this process;
/// - else the vault file of the folder, made with the first secret written;
/// - a vault file that is there already keeps being used, also where a keychain has come since: what it holds must still be
///   found, and two writers must not split a company's secrets. What it does not hold is then looked for in the keychain.
/// `passphraseSource` is asked only when the vault is really needed. Asks the session bus: never call from the ui thread.
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(const QString &dataFolder, PassphraseSource passphraseSource);
