#pragma once

#include "core/services/token_rows.h"

/// Devices that are lit until an instant rather than for a number of days.

[[nodiscard]] Result<bool> accountWorksByDate(Database &database, const AccountId &account);
/// Fixes until when a days token lights its device: its days after the end of what is paid already, or after now when
/// that has passed. Stored once, on the first attempt, so that a repeated call asks for the same instant.
[[nodiscard]] Result<Instant> storePaidUntilTarget(Transaction &transaction, const TokenRow &token);
