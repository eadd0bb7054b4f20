#include "core/providers/ask_outcomes.h"

#include "core/providers/provider_connection.h"

namespace {

AskOutcome outcomeOf(AskState state, QString detail)
{
    AskOutcome outcome;
    outcome.state = state;
    outcome.detail = std::move(detail);
    return outcome;
}

} // namespace

AskOutcome payerAsked(QString providerReference, QString url)
{
    AskOutcome outcome = outcomeOf(AskState::Asked, {});
    outcome.providerReference = std::move(providerReference);
    outcome.url = std::move(url);
    return outcome;
}

AskOutcome askRefused(QString detail)
{
    return outcomeOf(AskState::Refused, std::move(detail));
}

AskOutcome askUncertain(QString detail)
{
    return outcomeOf(AskState::Uncertain, std::move(detail));
}

AskOutcome askFailure(const HttpFailure &failure)
{
    using Kind = HttpFailure::Kind;
    const bool isUnsent = failure.kind == Kind::NotSent || failure.kind == Kind::Blocked;
    return outcomeOf(isUnsent ? AskState::RetryLater : AskState::Uncertain, failure.detail);
}

AskOutcome askStatusFailure(const HttpAnswer &answer, const QString &words, qint64 nowMs)
{
    const QString detail = statusText(answer.status, words);
    if (answer.status == 429) {
        AskOutcome outcome = outcomeOf(AskState::RetryLater, detail);
        outcome.retryAfter = answer.retryAfter(nowMs);
        return outcome;
    }
    if (answer.status == 401 || answer.status == 403) {
        AskOutcome outcome = outcomeOf(AskState::RetryLater, detail);
        outcome.isUnauthorised = true;
        return outcome;
    }
    return isClientError(answer.status) ? askRefused(detail) : askUncertain(detail);
}
