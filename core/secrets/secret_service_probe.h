#pragma once

#include "core/base/result.h"

/// What stands between this process and the Secret Service (org.freedesktop.secrets) of the user's D-Bus session.
enum class SecretServiceState {
    NoBus,           ///< no session bus is named, or it does not answer
    NoService,       ///< nothing on the bus offers the service
    LockedNoScreen,  ///< locked (or without a default keyring), and no display on which the user could be asked
    NoKeyring,       ///< empty; the user will be asked to make a keyring when a secret is written
    Locked,          ///< the user will be asked when a secret is used
    Unlocked,
};

/// Asks the bus; at most a few seconds, normally milliseconds. Reads no secret and opens no prompt, but the bus may start
/// a keychain that waits to be started. Never starts a bus. Any thread.
[[nodiscard]] SecretServiceState probeSecretService();

/// Fails with "keychain_unavailable" and a sentence that says what to do, where `state` cannot serve.
[[nodiscard]] Outcome checkUsable(SecretServiceState state);
