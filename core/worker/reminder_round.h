#pragma once

#include "core/services/context.h"

/// Queues the reminders of the day (domain rules, section 19), once a day in the company's zone and between the hours at
/// which customers may be written to. What was done for today is remembered across restarts; done twice, it would find
/// nothing left.
class ReminderRound
{
public:
    explicit ReminderRound(ServiceContext context) : m_context(std::move(context)) {}

    /// A bounded piece of today's work; answers whether there is more of it now.
    [[nodiscard]] Result<bool> step();

private:
    [[nodiscard]] Outcome rememberDone(const QDate &date);

    ServiceContext m_context;
    QDate m_done;
};
