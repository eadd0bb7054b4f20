#include "core/providers/issue_outcomes.h"

#include "core/providers/provider_connection.h"

namespace {

IssueOutcome outcomeOf(IssueState state, QString detail)
{
    IssueOutcome outcome;
    outcome.state = state;
    outcome.detail = std::move(detail);
    return outcome;
}

} // namespace

IssueOutcome issued(QString text)
{
    IssueOutcome outcome = outcomeOf(IssueState::Issued, {});
    outcome.text = std::move(text);
    return outcome;
}

IssueOutcome issueRefused(QString detail)
{
    return outcomeOf(IssueState::Refused, std::move(detail));
}

IssueOutcome issueRetryLater(QString detail, std::optional<std::chrono::milliseconds> retryAfter)
{
    IssueOutcome outcome = outcomeOf(IssueState::RetryLater, std::move(detail));
    outcome.retryAfter = retryAfter;
    return outcome;
}

IssueOutcome issueUnauthorised(QString detail)
{
    IssueOutcome outcome = outcomeOf(IssueState::RetryLater, std::move(detail));
    outcome.isUnauthorised = true;
    return outcome;
}

IssueOutcome issueUncertain(QString detail)
{
    return outcomeOf(IssueState::Uncertain, std::move(detail));
}

IssueOutcome saleFailure(const HttpFailure &failure)
{
    using Kind = HttpFailure::Kind;
    if (failure.kind == Kind::NotSent || failure.kind == Kind::Blocked)
        return issueRetryLater(failure.detail);
    return issueUncertain(failure.detail);
}

IssueOutcome loginFailure(const Error &error)
{
    if (error.code == ErrorCode::Unauthorised)
        return issueUnauthorised(error.detail);
    return issueRetryLater(error.detail, retryAfterOf(error));
}
