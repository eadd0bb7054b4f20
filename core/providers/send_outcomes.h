#pragma once

#include "core/providers/http_client.h"
#include "core/providers/message_gateway.h"

// The outcomes that all gateways share (mobile-money reference, section 19, "Messages").

[[nodiscard]] SendOutcome sent(QString gatewayId);
[[nodiscard]] SendOutcome sendRefused(QString detail);
[[nodiscard]] SendOutcome sendRetryLater(QString detail, std::optional<std::chrono::milliseconds> retryAfter = {});
[[nodiscard]] SendOutcome sendUnauthorised(QString detail); ///< a key that is not accepted: for a person
[[nodiscard]] SendOutcome sendUncertain(QString detail);

/// A message whose exchange broke: RetryLater when it certainly never left, Uncertain in every other case.
[[nodiscard]] SendOutcome sendFailure(const HttpFailure &failure);

/// A complete answer with a status outside 2xx: 429 and a refused login can pass, other 4xx are final, 5xx is unknown.
[[nodiscard]] SendOutcome sendStatusFailure(const HttpAnswer &answer, const QString &words, qint64 nowMs);
