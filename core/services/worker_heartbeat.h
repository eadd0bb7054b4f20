#pragma once

#include "core/services/context.h"

/// The worker's sign of life in `worker_state`, for the status screens of every process.
class WorkerHeartbeat
{
public:
    explicit WorkerHeartbeat(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Outcome started(qint64 pid);
    /// `lastRound`: when everything that was due had been done.
    [[nodiscard]] Outcome beat(std::optional<Instant> lastRound);

private:
    ServiceContext m_context;
};
