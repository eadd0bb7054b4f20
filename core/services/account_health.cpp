#include "core/services/back_off.h"
#include "core/services/channel_inbox.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes the account's state row, or makes it.
Outcome writeState(Database &database, const AccountId &account, const Fields &fields)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto changed,
            transaction.updateLocal("account_state"_L1, {{"account_id"_L1, toSql(account)}}, fields));
    if (changed == 0) {
        Fields all{{"account_id"_L1, toSql(account)}};
        all.insert(all.end(), fields.begin(), fields.end());
        MPM_CHECK(transaction.insert("account_state"_L1, all));
    }
    return transaction.commit();
}

} // namespace

Outcome AccountHealth::succeeded(const AccountId &account, std::chrono::milliseconds nextIn)
{
    const auto now = m_context.database.clock().now();
    return writeState(m_context.database, account,
                      {{"last_success_ms"_L1, toSql(now)},
                       {"last_error"_L1, toSql(QString())},
                       {"failures"_L1, toSql(0)},
                       {"next_try_ms"_L1, toSql(now.plus(nextIn))},
                       {"is_stopped"_L1, toSql(false)}});
}

Outcome AccountHealth::failed(const AccountId &account, const QString &error,
                              std::optional<std::chrono::milliseconds> retryAfter, bool stop)
{
    auto &database = m_context.database;
    const auto now = database.clock().now();
    MPM_TRY(const auto failures,
            database.readInteger(u"SELECT failures FROM account_state WHERE account_id = ?"_s, {toSql(account)}));
    const int count = static_cast<int>(failures) + 1;
    return writeState(database, account,
                      {{"last_error"_L1, toSql(error)},
                       {"last_error_ms"_L1, toSql(now)},
                       {"failures"_L1, toSql(count)},
                       {"next_try_ms"_L1, toSql(now.plus(backOff(count, retryAfter, database.random())))},
                       {"is_stopped"_L1, toSql(stop)}});
}

Result<bool> AccountHealth::isDue(const AccountId &account)
{
    auto &database = m_context.database;
    MPM_TRY(const auto waits,
            database.readInteger(
                u"SELECT count(*) FROM account_state WHERE account_id = ? AND (is_stopped = 1 OR next_try_ms > ?)"_s,
                {toSql(account), toSql(database.clock().now())}));
    return waits == 0;
}
