#include "core/providers/send_outcomes.h"

#include "core/providers/provider_connection.h"

namespace {

SendOutcome outcomeOf(SendState state, QString detail)
{
    SendOutcome outcome;
    outcome.state = state;
    outcome.detail = std::move(detail);
    return outcome;
}

} // namespace

SendOutcome sent(QString gatewayId)
{
    SendOutcome outcome = outcomeOf(SendState::Sent, {});
    outcome.gatewayId = std::move(gatewayId);
    return outcome;
}

SendOutcome sendRefused(QString detail)
{
    return outcomeOf(SendState::Refused, std::move(detail));
}

SendOutcome sendRetryLater(QString detail, std::optional<std::chrono::milliseconds> retryAfter)
{
    SendOutcome outcome = outcomeOf(SendState::RetryLater, std::move(detail));
    outcome.retryAfter = retryAfter;
    return outcome;
}

SendOutcome sendUnauthorised(QString detail)
{
    SendOutcome outcome = outcomeOf(SendState::RetryLater, std::move(detail));
    outcome.isUnauthorised = true;
    return outcome;
}

SendOutcome sendUncertain(QString detail)
{
    return outcomeOf(SendState::Uncertain, std::move(detail));
}

SendOutcome sendFailure(const HttpFailure &failure)
{
    using Kind = HttpFailure::Kind;
    if (failure.kind == Kind::NotSent || failure.kind == Kind::Blocked)
        return sendRetryLater(failure.detail);
    return sendUncertain(failure.detail);
}

SendOutcome sendStatusFailure(const HttpAnswer &answer, const QString &words, qint64 nowMs)
{
    const QString detail = statusText(answer.status, words);
    if (answer.status == 429)
        return sendRetryLater(detail, answer.retryAfter(nowMs));
    if (answer.status == 401 || answer.status == 403)
        return sendUnauthorised(QStringLiteral("The gateway does not accept this account's key: ") + detail);
    if (isClientError(answer.status))
        return sendRefused(detail);
    return sendUncertain(detail);
}
