#include "core/worker/access_charge_round.h"

#include "core/services/access_charges.h"

Result<bool> AccessChargeRound::step()
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    const QDate today = company.dateOf(database.clock().now());
    if (m_done == today)
        return false;
    MPM_TRY(const bool hasMore, createSomeAccessCharges(database, today));
    if (!hasMore)
        m_done = today;
    return hasMore;
}
