#pragma once

#include "core/providers/payment_requester.h"
#include "core/services/account_service.h"
#include "core/services/context.h"

/// Requests to payers as the worker sees them. A request is queued, then asking while its call is under way, then asked
/// until its payer pays (paid), the channel says no (failed) or the time is over (expired). A call whose outcome is not
/// known leaves it uncertain: it is looked up by its reference, and sent again only when the channel never got it.
class RequestQueue
{
public:
    explicit RequestQueue(ServiceContext context) : m_context(std::move(context)) {}

    struct Job
    {
        PaymentRequestId id;
        PaymentId payment;
        PayerRequest request;
        QString state; ///< in which it was found
        int attempts = 0, lookUps = 0;
        Instant expiresAt;
        std::chrono::milliseconds lifetime{0};

        [[nodiscard]] bool isLookUp() const { return state != u"queued"; }
    };

    [[nodiscard]] Outcome recover(); ///< `asking` when the process died becomes `uncertain`
    /// The next request of this channel that is due; that it is asked for is on disk before it is returned. One whose
    /// time is over before it was sent has expired and is not returned.
    [[nodiscard]] Result<std::optional<Job>> takeNext(const AccountId &channel);
    [[nodiscard]] Outcome finishAsk(const Job &job, const AskOutcome &outcome);
    /// Books the payment if it was made, by the same way as a poll.
    [[nodiscard]] Outcome finishLookUp(const AccountView &channel, const Job &job,
                                       const Result<std::optional<ProviderPayment>> &answer);

private:
    ServiceContext m_context;
};
