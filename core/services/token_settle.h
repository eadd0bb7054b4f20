#pragma once

#include "core/services/message_texts.h"
#include "core/services/token_rows.h"

/// The maker made the token, or a person says so. Writes state, text, the device's dates and flags, an open item when
/// the quantity differs, the search document and the message (domain rules, section 16). Compare-and-set from
/// token.state; answers false when another hand was quicker.
[[nodiscard]] Result<bool> recordIssued(Transaction &transaction, const Company &company, const TokenRow &token,
                                        const IssueOutcome &outcome);

/// The words of a token's message, in its customer's language.
[[nodiscard]] Result<QString> tokenMessageBody(Database &database, const Company &company, const TokenRow &token);

/// Where the money of a payment went, without the opposite lines of a reversal.
[[nodiscard]] Result<PaymentSplit> readPaymentSplit(Database &database, const QByteArray &payment);
