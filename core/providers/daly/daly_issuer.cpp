#include "core/providers/daly/daly_issuer.h"

#include "core/providers/issue_outcomes.h"

#include <algorithm>

namespace {

/// Everything but a definite no may be asked again: on stays on.
IssueOutcome outcomeOfFailure(const DalyFailure &failure)
{
    IssueOutcome outcome =
        failure.error.code == ErrorCode::Refused && failure.error.reason != QLatin1String("connection_blocked")
            ? issueRefused(failure.error.detail)
            : loginFailure(failure.error);
    outcome.rawAnswer = failure.rawAnswer;
    return outcome;
}

} // namespace

void DalyIssuer::issue(const TokenRequest &request, std::function<void(IssueOutcome)> done)
{
    if (request.kind != TokenKind::Days && request.kind != TokenKind::Unlock) {
        const QString problem =
            QStringLiteral("Daly switches e-bikes on and off; it has no \"%1\" tokens.").arg(toWord(request.kind));
        m_lifetime.later([done = std::move(done), problem] { done(issueRefused(problem)); });
        return;
    }
    m_client->switchRelay(request.serial, true, [this, serial = request.serial, done](const DalyOutcome &answer) {
        if (!answer.has_value()) {
            done(outcomeOfFailure(answer.error()));
            return;
        }
        IssueOutcome outcome = issued({});
        outcome.rawAnswer = answer->rawAnswer;
        confirm(serial, std::move(outcome), done);
    });
}

void DalyIssuer::confirm(const QString &serial, IssueOutcome outcome, const std::function<void(IssueOutcome)> &done)
{
    m_client->readStates({serial}, [serial, outcome = std::move(outcome), done](const auto &states) {
        const bool isConfirmed =
            states.has_value() && std::any_of(states->begin(), states->end(), [&serial](const DalyState &state) {
                return state.isOn && normaliseSerial(state.serial) == normaliseSerial(serial);
            });
        IssueOutcome told = outcome;
        told.detail = isConfirmed ? QStringLiteral("The battery reports that it is switched on.")
                                  : QStringLiteral("The cloud took the command; the battery has not yet confirmed it.");
        done(std::move(told));
    });
}

void DalyIssuer::test(std::function<void(Result<QString>)> done)
{
    m_client->testLogin(std::move(done));
}
