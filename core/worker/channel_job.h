#pragma once

#include "core/services/channel_inbox.h"
#include "core/worker/account_job.h"

/// One sweep over a payment channel: asks for everything in the window, then books it in payment order.
class ChannelJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

    void beginRun(bool once) override;

private:
    [[nodiscard]] bool begin() override;
    [[nodiscard]] bool isDue() const;
    void sweepEnded(const Result<PollResult> &result);
    void takeInNext();
    void allTakenIn();
    void sweepFailed(const Error &error);

    std::shared_ptr<PaymentSource> m_source;
    ChannelInbox::Window m_window;
    PollResult m_found;        ///< sorted in payment order
    std::size_t m_takenIn = 0; ///< how many of them are booked
    bool m_isOnce = false;
    bool m_hasPolled = false;                 ///< in this run
    std::chrono::milliseconds m_restUntil{0}; ///< monotonic; also when the failure itself could not be stored
};
