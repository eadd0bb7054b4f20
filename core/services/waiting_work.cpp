#include "core/services/waiting_work.h"

#include "core/services/worker_status.h"

using namespace Qt::StringLiterals;

Result<WaitingWork> readWaitingWork(const ServiceContext &context, const QDate &day)
{
    auto &database = context.database;
    WaitingWork work;
    MPM_TRY(const auto status, readWorkerStatus(context));
    work.tokens = status.tokensQueued + status.tokensRequesting + status.tokensUncertain + status.tokensRefused;
    work.messagesQueued = status.messagesQueued;
    work.messagesForPerson = status.messagesUncertain + status.messagesFailed;
    work.openItems = status.openItems;
    work.refundsWaiting = status.refundsWaiting;
    // The words of the partial index of tokens that wait.
    MPM_CHECK(database.forEach(u"SELECT min(created_ms) FROM token WHERE state IN ('queued', 'requesting', "
                               "'uncertain', 'refused')"_s,
                               {}, [&](const Row &row) {
                                   work.oldestToken = row.optionalInstant(0);
                                   return true;
                               }));
    MPM_CHECK(database.forEach(
        u"SELECT count(*), coalesce(sum(amount), 0), min(paid_ms) FROM payment WHERE unmatched = 'open'"_s, {},
        [&](const Row &row) {
            work.unmatched = row.integer(0);
            work.unmatchedSum = row.money(1);
            work.oldestUnmatched = row.optionalInstant(2);
            return true;
        }));
    MPM_CHECK(database.forEach(u"SELECT coalesce(sum(instalments), 0), coalesce(sum(amount), 0) FROM due_total WHERE "
                               "due_date < ?"_s,
                               {toSql(day)}, [&](const Row &row) {
                                   work.overdueInstalments = row.integer(0);
                                   work.overdueSum = row.money(1);
                                   return true;
                               }));
    return work;
}
