#pragma once

#include "core/providers/integration.h"
#include "core/providers/paystack/paystack_row.h"
#include "core/providers/provider_connection.h"

/// What both sides of Paystack, listing payments and asking for them, read from the account's settings.
struct PaystackAccount
{
    ProviderConnection connection;
    SecretString key;
    PaystackRowRules rules;
};

/// Fails like ProviderConnection::fromConfig(), and with "required" (field secret_key).
[[nodiscard]] Result<PaystackAccount> readPaystackAccount(const AccountConfig &config, HttpClient &http);

/// Setting `serial_keys` when it is not set.
[[nodiscard]] QString defaultPaystackSerialKeys();
/// A setting that is a list with commas; blanks and empty parts do not count.
[[nodiscard]] QStringList listSetting(const AccountConfig &config, const QString &key);
