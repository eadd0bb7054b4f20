#pragma once

#include "core/services/request_queue.h"
#include "core/worker/account_job.h"

/// Asks a channel to ask a payer for money, and follows what it was asked to its end.
class RequestJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

private:
    using Found = Result<std::optional<ProviderPayment>>;
    [[nodiscard]] bool begin() override;
    void recordAsk(const RequestQueue::Job &job, const AskOutcome &outcome);
    void recordLookUp(const RequestQueue::Job &job, const Found &found);

    std::shared_ptr<PaymentRequester> m_requester;
};
