#pragma once

#include "core/store/transaction.h"

/// Small facts of this copy of the company that never travel to another office (table local_setting).
/// Keys are words with '/' between them: "backup/last".
[[nodiscard]] Result<std::optional<QString>> readLocalSetting(Database &database, const QString &key);
/// Puts or replaces; an empty value takes the setting away.
[[nodiscard]] Outcome writeLocalSetting(Transaction &transaction, const QString &key, const QString &value);
