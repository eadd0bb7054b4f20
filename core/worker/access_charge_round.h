#pragma once

#include "core/services/context.h"

/// Creates the access-rate charges that came due (domain rules, section 6), once a day in the company's zone: lists and
/// reports of the day then know the debts of those whom nobody looked at.
class AccessChargeRound
{
public:
    explicit AccessChargeRound(ServiceContext context) : m_context(std::move(context)) {}

    /// A bounded piece of today's work; answers whether there is more of it now. Rests for a minute after a failure.
    [[nodiscard]] Result<bool> step();

private:
    ServiceContext m_context;
    QDate m_done;
    std::optional<std::chrono::milliseconds> m_rest; ///< until then, of the clock that nobody sets
};
