#include "core/worker/access_charge_round.h"

#include "core/services/access_charges.h"

namespace {

/// What fails once fails again soon, and each attempt keeps others from writing.
constexpr std::chrono::minutes restAfterFailure{1};

} // namespace

Result<bool> AccessChargeRound::step()
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    const QDate today = company.dateOf(database.clock().now());
    const auto now = database.clock().monotonic();
    if (m_done == today || (m_rest && now < *m_rest))
        return false;
    const auto hasMore = createSomeAccessCharges(database, today);
    m_rest = hasMore ? std::nullopt : std::optional(now + restAfterFailure);
    if (hasMore && !*hasMore)
        m_done = today;
    return hasMore;
}
