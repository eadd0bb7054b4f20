#pragma once

#include "core/services/account_service.h"
#include "core/services/clock_state.h"

struct WorkerStatus
{
    bool isRunning = false;
    qint64 pid = 0;
    std::optional<Instant> lastRound;
    std::vector<AccountView> accounts;
    qint64 paymentsPending = 0, paymentsUnmatched = 0;
    qint64 requestsQueued = 0, requestsAsked = 0, requestsUncertain = 0;
    qint64 tokensQueued = 0, tokensRequesting = 0, tokensUncertain = 0, tokensRefused = 0;
    qint64 messagesQueued = 0, messagesUncertain = 0, messagesFailed = 0;
    qint64 openItems = 0, refundsWaiting = 0;
    qint64 oldestWaitingSeconds = 0;
    ClockState clock;
};

/// For the status bar and `worker status`. `isRunning` is decided by the caller, who can look at the worker's lock
/// file.
[[nodiscard]] Result<WorkerStatus> readWorkerStatus(ServiceContext context);
