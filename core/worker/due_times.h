#pragma once

#include "core/services/account_service.h"

/// Setting `interval` in seconds, 60 s unless it is set.
[[nodiscard]] std::chrono::milliseconds pollInterval(const AccountView &account);

/// Whether the time of the account's next try has come. A time that no interval and no back-off explains was written
/// while the clock was wrong, and counts as come.
[[nodiscard]] bool isTimeFor(const AccountView &account, Instant now);

/// Whether the worker may call this account's service at all now: enabled, not waiting for a person, not resting after
/// a failure.
[[nodiscard]] bool mayBeCalled(const AccountView &account, Instant now);
