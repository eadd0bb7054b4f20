#pragma once

#include "core/services/account_service.h"

/// Accounts at every service of the sandbox, with their well-known logins.
[[nodiscard]] std::vector<AccountInput> practiceAccounts(const QString &sandboxUrl);

/// Leads the practice accounts to where the sandbox listens now; accounts with an address elsewhere stay as they are.
[[nodiscard]] Outcome followSandbox(AccountService &accounts, const QString &sandboxUrl);
