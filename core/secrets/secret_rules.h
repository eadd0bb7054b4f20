#pragma once

#include "core/base/result.h"
#include "core/base/secret_string.h"

/// What every secret store agrees on, so that a company may move from one machine's store to another's.

/// The longest secret, in bytes of UTF-8. (The Windows Credential Manager takes less and says so itself.)
inline constexpr qsizetype maxSecretBytes = 16 * 1024;

/// One text for (account, key): percent-encoded and joined by '/', so two different pairs never share a name.
[[nodiscard]] QString secretName(const QString &account, const QString &key);

/// Invalid with `field` = key: "required" (empty), "secret_too_long", "invalid_secret" (a NUL character inside,
/// which keychains cut off at).
[[nodiscard]] Outcome checkSecret(const QString &account, const QString &key, const SecretString &value);

/// NotFound, "secret_missing". Names the account and the key, which are no secrets.
[[nodiscard]] tl::unexpected<Error> secretMissing(const QString &account, const QString &key);

/// Environment, "keychain_unavailable".
[[nodiscard]] tl::unexpected<Error> keychainUnavailable(const QString &detail, const QString &native = {});
