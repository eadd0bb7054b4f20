#pragma once

#include "core/base/json.h"
#include "core/providers/payment_source.h"

/// What reading a row needs to know of the account.
struct PaystackRowRules
{
    Currency currency;      ///< of the company: of rows that name none
    QTimeZone zone;         ///< of times without an offset
    QStringList serialKeys; ///< metadata keys that may hold the serial, first hit wins
    Instant now;            ///< for a row that names no time at all
};

/// One row of the transaction list (mobile-money reference, sections 1 and 19). Fails with Protocol when it has no
/// reference: it can be identified by nothing.
[[nodiscard]] Result<ProviderPayment> readPaystackRow(const JsonValue &row, const PaystackRowRules &rules);

/// Paystack's integers are hundredths of the major unit in every currency, also in those without a minor unit
/// (section 0.4). Empty when `wire` is no whole number or no exact amount of the currency.
[[nodiscard]] std::optional<Money> paystackAmount(const QString &wire, const Currency &currency);
/// The reverse; empty when the amount has more than two decimals (or does not fit).
[[nodiscard]] std::optional<qint64> paystackWireAmount(Money amount, const Currency &currency);
