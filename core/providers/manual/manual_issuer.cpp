#include "core/providers/manual/manual_issuer.h"

void ManualIssuer::issue(const TokenRequest &, std::function<void(IssueOutcome)> done)
{
    m_lifetime.later([done = std::move(done)] {
        IssueOutcome outcome;
        outcome.state = IssueState::NeedsPerson;
        outcome.detail = QStringLiteral("Ask the maker for this token and type it in.");
        done(outcome);
    });
}

void ManualIssuer::test(std::function<void(Result<QString>)> done)
{
    m_lifetime.later(
        [done = std::move(done)] { done(QStringLiteral("Nothing to reach: a person types the maker's tokens.")); });
}
