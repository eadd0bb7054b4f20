#include "core/services/device_switch_queue.h"

using namespace Qt::StringLiterals;

Result<std::vector<DeviceSwitchQueue::Device>> DeviceSwitchQueue::due(const AccountId &account, int limit)
{
    return m_context.database.readAll(
        u"SELECT d.id, d.serial FROM device d INDEXED BY device_switch WHERE d.kind = 'ebike' AND d.switch_check_ms <= "
        u"? AND d.account_id = ? "
        "AND (d.state = 'active' OR d.switch_state = 'on') AND (d.paid_until_ms IS NOT NULL OR d.unlocked = 1 "
        "OR EXISTS (SELECT 1 FROM sale s WHERE s.device_id = d.id AND s.state = 'open')) ORDER BY d.switch_check_ms LIMIT ?"_s,
        {toSql(m_context.database.clock().now()), toSql(account), toSql(limit)}, [](const Row &row) {
            return Device{row.id<DeviceId>(0), row.text(1)};
        });
}

Result<std::optional<bool>> DeviceSwitchQueue::mustBeOn(const DeviceId &device)
{
    const auto read = [](const Row &row) { return row.boolean(1) ? std::nullopt : std::optional(row.boolean(0)); };
    MPM_TRY(
        const auto answer,
        m_context.database.readFirst(
            u"SELECT d.unlocked = 1 OR coalesce(d.paid_until_ms, 0) > ?, EXISTS (SELECT 1 FROM token t WHERE "
            u"t.device_id = d.id "
            "AND t.kind IN ('days', 'unlock') AND t.state IN ('queued', 'requesting', 'uncertain')) FROM device d WHERE d.id = ?"_s,
            {toSql(m_context.database.clock().now()), toSql(device)}, read));
    return answer ? *answer : std::nullopt;
}

Result<bool> DeviceSwitchQueue::hasTokensWaiting(const AccountId &account)
{
    MPM_TRY(const qint64 found,
            m_context.database.readInteger(
                u"SELECT EXISTS (SELECT 1 FROM token WHERE account_id = ? AND state = 'queued' AND next_try_ms <= ? "
                "AND waits_for_person = 0)"_s,
                {toSql(account), toSql(m_context.database.clock().now())}));
    return found != 0;
}

Outcome DeviceSwitchQueue::record(const std::vector<Seen> &devices)
{
    if (devices.empty())
        return {};
    const Instant now = m_context.database.clock().now();
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    for (const Seen &device : devices) {
        const Instant next = now.plus(device.nextIn);
        // Not later than the moment its time runs out, so that it is switched off then and not minutes after.
        MPM_CHECK(transaction.executeLocal(
            u"UPDATE device SET switch_state = ?, switch_check_ms = CASE WHEN unlocked = 0 AND paid_until_ms > ? "
            "THEN min(?, paid_until_ms) ELSE ? END WHERE id = ?"_s,
            {toSql(device.state), toSql(now), toSql(next), toSql(next), toSql(device.id)}));
    }
    return transaction.commit();
}
