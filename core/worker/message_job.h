#pragma once

#include "core/services/message_service.h"
#include "core/worker/account_job.h"

/// Hands the next queued message to a gateway.
class MessageJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

private:
    [[nodiscard]] bool begin() override;
    void record(const MessageQueue::Job &job, const SendOutcome &outcome);

    std::shared_ptr<MessageGateway> m_gateway;
};
