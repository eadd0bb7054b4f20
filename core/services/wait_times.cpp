#include "core/services/wait_times.h"

using namespace Qt::StringLiterals;

Outcome forgetImpossibleWaits(ServiceContext context)
{
    const QStringList statements = {
        u"UPDATE account_state SET next_try_ms = 0 WHERE next_try_ms > ?"_s,
        u"UPDATE token SET next_try_ms = 0 WHERE state IN ('queued', 'requesting') AND next_try_ms > ?"_s,
        u"UPDATE message SET next_try_ms = 0 WHERE state IN ('queued', 'sending') AND next_try_ms > ?"_s,
        u"UPDATE message SET next_try_ms = 0 WHERE state = 'sent' AND gateway_id <> '' AND delivered_ms IS NULL AND "
        u"next_try_ms > ? "
        "AND next_try_ms < 9223372036854775807"_s, // that one says "never again"
        u"UPDATE refund SET next_try_ms = 0 WHERE state IN ('approved', 'pending') AND next_try_ms > ?"_s,
        u"UPDATE payment_request SET next_try_ms = 0 WHERE state IN ('queued', 'asking', 'asked', 'uncertain') AND "
        u"next_try_ms > ?"_s,
        // SQLite would rather look at every e-bike.
        u"UPDATE device INDEXED BY device_switch SET switch_check_ms = 0 WHERE kind = 'ebike' AND switch_check_ms > ?"_s,
    };
    const Instant latest = context.database.clock().now().plus(longestWait);
    MPM_TRY(auto transaction, Transaction::begin(context.database));
    for (const QString &statement : statements)
        MPM_CHECK(transaction.executeLocal(statement, {toSql(latest)}));
    return transaction.commit();
}
