#pragma once

#include "core/services/channel_inbox.h"
#include "core/worker/account_job.h"

/// Asks a channel for an approved refund, and follows it to its final state.
class RefundJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

private:
    [[nodiscard]] bool begin() override;
    void record(const RefundQueue::Job &job, const RefundAnswer &answer);

    std::shared_ptr<PaymentSource> m_source;
};
