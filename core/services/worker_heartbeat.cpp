#include "core/services/worker_heartbeat.h"

using namespace Qt::StringLiterals;

Outcome WorkerHeartbeat::started(qint64 pid)
{
    const Instant now = m_context.database.clock().now();
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(transaction.executeLocal(
        u"INSERT INTO worker_state (id, pid, started_ms, heartbeat_ms) VALUES (1, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET pid = excluded.pid, started_ms = excluded.started_ms, heartbeat_ms = excluded.heartbeat_ms"_s,
        {toSql(pid), toSql(now), toSql(now)}));
    return transaction.commit();
}

Outcome WorkerHeartbeat::beat(std::optional<Instant> lastRound)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(transaction.executeLocal(
        u"UPDATE worker_state SET heartbeat_ms = ?, last_round_ms = coalesce(?, last_round_ms) WHERE id = 1"_s,
        {toSql(m_context.database.clock().now()), toSql(lastRound)}));
    return transaction.commit();
}
