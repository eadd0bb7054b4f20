#pragma once

#include "core/secrets/vault_file.h"

/// The vault's passphrase: from the environment variable named `variable`, else typed at a prompt without echo
/// (cli.md, common rules). Fails with Environment "vault_locked" when there is neither.
[[nodiscard]] PassphraseSource passphraseFrom(const QString &variable);

/// One line from standard input, without its line end. `prompt` is shown and the echo is off when it is a terminal.
[[nodiscard]] Result<SecretString> readSecretLine(const QString &prompt);
