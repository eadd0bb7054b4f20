#pragma once

#include "core/services/message_service.h"
#include "core/worker/account_job.h"

/// Asks a gateway what became of a message it took, where it can be asked.
class DeliveryJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

private:
    [[nodiscard]] bool begin() override;
    void record(const MessageId &message, const Result<DeliveryState> &state);

    std::shared_ptr<MessageGateway> m_gateway;
};
