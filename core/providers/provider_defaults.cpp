#include "core/providers/message_gateway.h"
#include "core/providers/payment_source.h"
#include "core/providers/token_issuer.h"

// What an integration answers for the calls its service does not have.

void TokenIssuer::lookUp(const TokenRequest &, std::function<void(IssueOutcome)> done)
{
    m_lifetime.later([done = std::move(done)] {
        IssueOutcome outcome;
        outcome.state = IssueState::Uncertain;
        outcome.detail = QStringLiteral("This manufacturer's cloud cannot be asked what became of a request.");
        done(outcome);
    });
}

void TokenIssuer::findDevice(const QString &, std::function<void(Result<MappingState>)> done)
{
    m_lifetime.later([done = std::move(done)] { done(MappingState::Unsupported); });
}

void MessageGateway::deliveryState(const QString &, std::function<void(Result<DeliveryState>)> done)
{
    m_lifetime.later([done = std::move(done)] { done(DeliveryState::Unknown); });
}

void PaymentSource::refund(const RefundRequest &, std::function<void(RefundAnswer)> done)
{
    m_lifetime.later([done = std::move(done)] {
        RefundAnswer answer;
        answer.progress = RefundProgress::Failed;
        answer.detail = QStringLiteral("This channel has no refunds: give the money back by hand and record it.");
        answer.isSafeToRepeat = true;
        done(answer);
    });
}

void PaymentSource::refundState(const RefundQuestion &, std::function<void(RefundAnswer)> done)
{
    m_lifetime.later([done = std::move(done)] {
        RefundAnswer answer;
        answer.detail = QStringLiteral("This channel cannot be asked about refunds.");
        done(answer);
    });
}
