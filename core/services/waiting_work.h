#pragma once

#include "core/services/context.h"

/// What waits for the worker or for a person, on a given day.
struct WaitingWork
{
    qint64 tokens = 0; ///< not issued yet: queued, requesting, uncertain and refused
    std::optional<Instant> oldestToken;
    qint64 unmatched = 0; ///< refused payments whose money the company holds (domain rules, section 23.6)
    Money unmatchedSum;   ///< without those whose amount is no exact one
    std::optional<Instant> oldestUnmatched;
    qint64 overdueInstalments = 0; ///< due before the day, of sales that are not archived
    Money overdueSum;              ///< what is still open on them
    qint64 messagesQueued = 0;
    qint64 messagesForPerson = 0; ///< uncertain and failed
    qint64 openItems = 0;
    qint64 refundsWaiting = 0; ///< asked, approved or on their way
};

/// Reads only what waits, and the totals by due date.
[[nodiscard]] Result<WaitingWork> readWaitingWork(const ServiceContext &context, const QDate &day);
