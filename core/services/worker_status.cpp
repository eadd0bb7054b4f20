#include "core/services/worker_status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Counts = QMap<QString, qint64>;

/// Rows by state, from the partial index that holds only what still waits.
Result<Counts> countByState(Database &database, const QString &sql)
{
    Counts counts;
    MPM_CHECK(database.forEach(sql, {}, [&](const Row &row) {
        counts.insert(row.text(0), row.integer(1));
        return true;
    }));
    return counts;
}

Outcome addTokens(Database &database, WorkerStatus &status)
{
    MPM_TRY(const auto counts,
            countByState(database, u"SELECT state, count(*) FROM token WHERE state IN ('queued', 'requesting', "
                                   "'uncertain', 'refused') GROUP BY state"_s));
    status.tokensQueued = counts.value(u"queued"_s);
    status.tokensRequesting = counts.value(u"requesting"_s);
    status.tokensUncertain = counts.value(u"uncertain"_s);
    status.tokensRefused = counts.value(u"refused"_s);
    return {};
}

Outcome addMessages(Database &database, WorkerStatus &status)
{
    MPM_TRY(const auto counts,
            countByState(database, u"SELECT state, count(*) FROM message WHERE state IN ('queued', 'sending', "
                                   "'uncertain', 'failed') GROUP BY state"_s));
    status.messagesQueued = counts.value(u"queued"_s) + counts.value(u"sending"_s);
    status.messagesUncertain = counts.value(u"uncertain"_s);
    status.messagesFailed = counts.value(u"failed"_s);
    return {};
}

Outcome addPayments(Database &database, WorkerStatus &status)
{
    MPM_TRY(status.paymentsPending, database.readInteger(u"SELECT count(*) FROM payment WHERE status = 'pending'"_s));
    MPM_TRY(status.paymentsUnmatched, database.readInteger(u"SELECT count(*) FROM payment WHERE unmatched = 'open'"_s));
    MPM_TRY(status.openItems, database.readInteger(u"SELECT count(*) FROM open_item WHERE resolved_ms IS NULL"_s));
    MPM_TRY(status.refundsWaiting,
            database.readInteger(u"SELECT count(*) FROM refund WHERE state IN ('asked', 'approved', 'pending')"_s));
    return {};
}

Outcome addRequests(Database &database, WorkerStatus &status)
{
    MPM_TRY(const auto counts,
            countByState(database, u"SELECT state, count(*) FROM payment_request WHERE state IN ('queued', 'asking', "
                                   "'asked', 'uncertain') GROUP BY state"_s));
    status.requestsQueued = counts.value(u"queued"_s) + counts.value(u"asking"_s);
    status.requestsAsked = counts.value(u"asked"_s);
    status.requestsUncertain = counts.value(u"uncertain"_s);
    return {};
}

/// How long the oldest row that the worker moves along has been waiting.
Outcome addOldest(Database &database, WorkerStatus &status)
{
    MPM_TRY(const auto oldest,
            database.readInteger(
                u"SELECT coalesce(min(ms), 0) FROM (SELECT min(created_ms) AS ms FROM token WHERE state IN ('queued', "
                "'requesting', 'uncertain', 'refused') AND state <> 'refused' UNION ALL SELECT min(created_ms) FROM "
                "message "
                "WHERE state IN ('queued', 'sending', 'uncertain', 'failed') AND state <> 'failed' UNION ALL SELECT "
                "min(created_ms) FROM payment_request WHERE state IN ('queued', 'asking', 'asked', 'uncertain') AND "
                "state <> 'asked')"_s));
    if (oldest > 0)
        status.oldestWaitingSeconds = std::max<qint64>(0, (database.clock().now().ms - oldest) / 1000);
    return {};
}

AccountView readAccount(const Row &row)
{
    AccountView view;
    view.id = row.id<AccountId>(0);
    view.role = accountRoleFromWord(row.text(1)).value_or(AccountRole::Channel);
    view.name = row.text(2);
    view.kind = row.text(3);
    view.baseUrl = row.text(4);
    view.isEnabled = row.boolean(5);
    view.lastSuccess = row.optionalInstant(6);
    view.lastError = row.text(7);
    view.failures = row.integer(8);
    if (row.integer(9) > 0)
        view.nextTry = row.instant(9);
    view.isStopped = row.boolean(10);
    return view;
}

Outcome addAccounts(Database &database, WorkerStatus &status)
{
    MPM_TRY(
        status.accounts,
        database.readAll(
            u"SELECT a.id, a.role, a.name, a.kind, a.base_url, a.is_enabled, s.last_success_ms, coalesce(s.last_error, "
            u"''), "
            "coalesce(s.failures, 0), coalesce(s.next_try_ms, 0), coalesce(s.is_stopped, 0) FROM account a LEFT JOIN "
            "account_state s ON s.account_id = a.id WHERE a.deleted = 0 ORDER BY a.role, a.name"_s,
            {}, readAccount));
    return {};
}

} // namespace

Result<WorkerStatus> readWorkerStatus(ServiceContext context)
{
    auto &database = context.database;
    WorkerStatus status;
    using Beat = std::pair<qint64, std::optional<Instant>>;
    MPM_TRY(const auto beat,
            database.readFirst(u"SELECT pid, last_round_ms FROM worker_state WHERE id = 1"_s, {},
                               [](const Row &row) { return Beat(row.integer(0), row.optionalInstant(1)); }));
    if (beat) {
        status.pid = beat->first;
        status.lastRound = beat->second;
    }
    MPM_CHECK(addAccounts(database, status));
    MPM_CHECK(addTokens(database, status));
    MPM_CHECK(addMessages(database, status));
    MPM_CHECK(addPayments(database, status));
    MPM_CHECK(addRequests(database, status));
    MPM_CHECK(addOldest(database, status));
    MPM_TRY(status.clock, readClockState(database));
    return status;
}
