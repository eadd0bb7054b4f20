#include "core/providers/provider_connection.h"
#include "core/services/account_settings.h"
#include "core/services/audit.h"
#include "core/services/back_off.h"
#include "core/services/channel_inbox.h"
#include "core/services/open_item.h"
#include "core/services/refund_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How long after the time limit of a call its refund is looked at again.
constexpr std::chrono::minutes callMargin{1};
constexpr std::chrono::minutes pendingPause{1};

struct DueRefund
{
    RefundId id;
    QString state, reference;
    bool wasSent = false;
    int attempts = 0;
    RefundRequest request;
    QStringList earlier;
    Instant approved;
};

DueRefund readDue(const Row &row)
{
    return {row.id<RefundId>(0),
            row.text(1),
            row.text(2),
            row.boolean(4),
            row.smallInteger(5),
            {row.text(6), row.money(7), row.text(8), row.text(3)},
            row.text(9).split(u'\n', Qt::SkipEmptyParts),
            row.instant(10)};
}

/// Long enough that the answer of the call is there, or cannot come any more.
Result<std::chrono::milliseconds> callLease(Database &database, const AccountId &channel)
{
    MPM_TRY(const auto settings, settingsOf(database, channel));
    MPM_TRY(const auto limit, callLimitOf(settings));
    return limit + callMargin;
}

Outcome markRefunded(Transaction &transaction, const QString &user, const PaymentId &payment, const QString &reference)
{
    MPM_TRY(const auto changed,
            transaction.updateState("payment"_L1, payment.toBytes(), {{"unmatched"_L1, toSql(u"open"_s)}},
                                    {{"unmatched"_L1, toSql(u"refunded"_s)},
                                     {"resolved_ms"_L1, toSql(transaction.database().clock().now())},
                                     {"resolved_by"_L1, toSql(user)},
                                     {"resolution_note"_L1, toSql(reference)}}));
    Q_UNUSED(changed);
    return writeAudit(transaction, {user, u"refund.done"_s, u"payment"_s, payment.toBytes(), u"approved"_s, reference});
}

/// Tells a person, unless that is still open from an earlier answer.
Outcome raiseOnce(Transaction &transaction, const RefundQueue::Job &job, const RefundStanding &standing,
                  const QString &kind, const QString &sentence)
{
    // A refund that was asked for again must be told of again.
    const QString approved = QDateTime::fromMSecsSinceEpoch(standing.approved.ms, Qt::UTC).toString(Qt::ISODate);
    return raiseOpenItem(transaction,
                         {kind, u"payment"_s, standing.payment.toBytes(),
                          sentence.arg(job.request.paymentReference) + u" (Approved %1.)"_s.arg(approved)});
}

/// A provider that still knows nothing of a refund that was sent will hardly ever: it perhaps never arrived, but must
/// not be sent again by itself. From then on a person knows of it.
Outcome raiseIfLost(Transaction &transaction, const RefundQueue::Job &job, const RefundStanding &standing,
                    const RefundAnswer &answer)
{
    constexpr int asksBeforeRaising = 10;
    if (!job.askOnly || answer.progress != RefundProgress::Unknown || standing.attempts < asksBeforeRaising)
        return {};
    return raiseOnce(transaction, job, standing, u"refund_unknown"_s,
                     u"The channel knows nothing of the refund of %1. Look in its own portal, then say on the page of "
                     "the payment whether it was made."_s);
}

/// Paystack, for one, cannot pay some refunds back before somebody gives it the payer's bank details.
Outcome raiseIfWaiting(Transaction &transaction, const RefundQueue::Job &job, const RefundStanding &standing,
                       const RefundAnswer &answer)
{
    if (!answer.waitsForPerson)
        return {};
    return raiseOnce(transaction, job, standing, u"refund_waits"_s,
                     u"The channel cannot go on with the refund of %1 by itself. Look in its own portal what it needs, "
                     "often the payer's bank account."_s);
}

/// What an answer makes of the refund's row.
Fields fieldsAfter(Database &database, const RefundAnswer &answer, int attempts)
{
    const auto now = database.clock().now();
    // Only what certainly never arrived may be sent again; else nothing but its state is asked from now on.
    const bool mayBeSent = answer.progress == RefundProgress::Unknown && answer.isSafeToRepeat;
    Fields fields{{"detail"_L1, toSql(answer.detail)},
                  {"was_sent"_L1, toSql(int(mayBeSent ? RefundSending::No : RefundSending::Yes))}};
    if (!answer.reference.isEmpty())
        fields.push_back({"reference"_L1, toSql(answer.reference)});
    switch (answer.progress) {
    case RefundProgress::Done:
    case RefundProgress::Failed:
        fields.push_back({"state"_L1, toSql(answer.progress == RefundProgress::Done ? u"done"_s : u"failed"_s)});
        fields.push_back({"finished_ms"_L1, toSql(now)});
        break;
    case RefundProgress::Pending:
        fields.push_back({"state"_L1, toSql(u"pending"_s)});
        fields.push_back({"finished_ms"_L1, sqlNull()}); // a person may have closed it
        fields.push_back(
            {"next_try_ms"_L1, toSql(now.plus(std::max<std::chrono::milliseconds>(
                                   pendingPause, answer.retryAfter.value_or(std::chrono::milliseconds(0)))))});
        break;
    case RefundProgress::Unknown:
        fields.push_back({"next_try_ms"_L1, toSql(now.plus(backOff(attempts, answer.retryAfter, database.random())))});
        break;
    }
    return fields;
}

Outcome record(Transaction &transaction, const QString &user, const RefundQueue::Job &job,
               const RefundStanding &standing, const RefundAnswer &answer)
{
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, job.id.toBytes(), {{"state"_L1, toSql(standing.state)}},
                                    fieldsAfter(transaction.database(), answer, standing.attempts)));
    Q_UNUSED(changed);
    MPM_CHECK(raiseIfLost(transaction, job, standing, answer));
    MPM_CHECK(raiseIfWaiting(transaction, job, standing, answer));
    if (answer.progress == RefundProgress::Done || answer.progress == RefundProgress::Failed)
        MPM_CHECK(settleRefundItems(transaction, standing.payment, user,
                                    answer.detail.isEmpty() ? answer.reference : answer.detail));
    if (answer.progress == RefundProgress::Done)
        MPM_CHECK(markRefunded(transaction, user, standing.payment, answer.reference));
    return {};
}

} // namespace

Result<std::optional<RefundQueue::Job>> RefundQueue::takeNext(const AccountId &channel)
{
    auto &database = m_context.database;
    const auto now = database.clock().now();
    // Asked every second: a mere look must not wait for somebody else's long transaction.
    MPM_TRY(
        const auto due,
        database.readFirst(
            u"SELECT r.id, r.state, r.reference, r.reason, r.was_sent, r.attempts, p.reference, p.amount, p.currency, "
            "r.earlier, coalesce(r.approved_ms, 0) FROM refund r JOIN payment p ON p.id = r.payment_id WHERE r.state "
            "IN ('approved', 'pending') "
            "AND "
            "r.next_try_ms <= ? AND p.account_key = ? ORDER BY r.next_try_ms LIMIT 1"_s,
            {toSql(now), toSql(channel.toText())}, readDue));
    if (!due.has_value())
        return std::nullopt;
    MPM_TRY(const auto lease, callLease(database, channel));
    const auto sending = due->wasSent ? RefundSending::Yes : RefundSending::Now;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, due->id.toBytes(),
                                    {{"state"_L1, toSql(due->state)}, {"attempts"_L1, toSql(due->attempts)}},
                                    {{"was_sent"_L1, toSql(int(sending))},
                                     {"attempts"_L1, toSql(due->attempts + 1)},
                                     {"next_try_ms"_L1, toSql(now.plus(lease))}}));
    if (changed == 0)
        return std::nullopt;
    MPM_CHECK(transaction.commit());
    return Job{due->id, due->request, due->wasSent, due->reference, due->earlier, due->approved};
}

Outcome RefundQueue::finish(const Job &job, const RefundAnswer &answer)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto standing, readRefundStanding(database, job.id));
    if (!standing)
        return {};
    const bool isSameRound = standing->approved == job.approved;
    if (!isSameRound || !standing->isFollowed())
        MPM_CHECK(raiseContradiction(transaction, *standing, job.approved, job.request.paymentReference, answer));
    const bool isRevived = standing->state == u"failed" && standing->isPaymentOpen && givesMoneyBack(answer);
    if (isSameRound && (standing->isFollowed() || isRevived))
        MPM_CHECK(record(transaction, m_context.user, job, *standing, answer));
    return transaction.commit();
}
