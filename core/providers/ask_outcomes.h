#pragma once

#include "core/providers/http_client.h"
#include "core/providers/payment_requester.h"

// The outcomes that all drivers share which ask a payer for money. They follow the rules for a sale
// (manufacturer-clouds reference, section 2): nothing is repeated that might have arrived.

[[nodiscard]] AskOutcome payerAsked(QString providerReference, QString url = {});
[[nodiscard]] AskOutcome askRefused(QString detail);
[[nodiscard]] AskOutcome askUncertain(QString detail);

/// A broken exchange: RetryLater when it certainly never left, Uncertain in every other case.
[[nodiscard]] AskOutcome askFailure(const HttpFailure &failure);
/// A complete answer whose status says no: 429, 401 and 403 can pass, another 4xx is a no, the rest is Uncertain.
/// `words` is the provider's own message.
[[nodiscard]] AskOutcome askStatusFailure(const HttpAnswer &answer, const QString &words, qint64 nowMs);
