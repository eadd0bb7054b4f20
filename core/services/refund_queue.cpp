#include "core/services/audit.h"
#include "core/services/back_off.h"
#include "core/services/channel_inbox.h"
#include "core/services/open_item.h"

using namespace Qt::StringLiterals;

namespace {

/// How long one call may take before the refund is looked at again.
constexpr std::chrono::minutes callLease{2};
constexpr std::chrono::minutes pendingPause{1};

struct DueRefund
{
    RefundId id;
    QString state, reference;
    bool wasSent = false;
    int attempts = 0;
    RefundRequest request;
    QStringList earlier;
};

DueRefund readDue(const Row &row)
{
    return {row.id<RefundId>(0),
            row.text(1),
            row.text(2),
            row.boolean(4),
            row.smallInteger(5),
            {row.text(6), row.money(7), row.text(8), row.text(3)},
            row.text(9).split(u'\n', Qt::SkipEmptyParts)};
}

Outcome markRefunded(Transaction &transaction, const ServiceContext &context, const RefundId &refund,
                     const QString &reference)
{
    MPM_TRY(const auto payment,
            transaction.database().readFirst(u"SELECT payment_id FROM refund WHERE id = ?"_s, {toSql(refund)},
                                             [](const Row &row) { return row.id<PaymentId>(0); }));
    if (!payment)
        return {};
    MPM_TRY(const auto changed,
            transaction.updateState("payment"_L1, payment->toBytes(), {{"unmatched"_L1, toSql(u"open"_s)}},
                                    {{"unmatched"_L1, toSql(u"refunded"_s)},
                                     {"resolved_ms"_L1, toSql(transaction.database().clock().now())},
                                     {"resolved_by"_L1, toSql(context.user)},
                                     {"resolution_note"_L1, toSql(reference)}}));
    Q_UNUSED(changed);
    return writeAudit(transaction,
                      {context.user, u"refund.done"_s, u"payment"_s, payment->toBytes(), u"approved"_s, reference});
}

/// Tells a person, unless that is still open from an earlier answer.
Outcome raiseOnce(Transaction &transaction, const RefundQueue::Job &job, const QString &kind, const QString &sentence)
{
    auto &database = transaction.database();
    using Head = std::pair<QByteArray, Instant>;
    MPM_TRY(const auto head,
            database.readFirst(u"SELECT payment_id, coalesce(approved_ms, 0) FROM refund WHERE id = ?"_s,
                               {toSql(job.id)}, [](const Row &row) { return Head(row.bytes(0), row.instant(1)); }));
    if (!head)
        return {};
    // A refund that was asked for again must be told of again.
    const QString approved = QDateTime::fromMSecsSinceEpoch(head->second.ms, Qt::UTC).toString(Qt::ISODate);
    return raiseOpenItem(transaction,
                         {kind, u"payment"_s, head->first,
                          sentence.arg(job.request.paymentReference) + u" (Approved %1.)"_s.arg(approved)});
}

/// A provider that still knows nothing of a refund that was sent will hardly ever: it perhaps never arrived, but must
/// not be sent again by itself. From then on a person knows of it.
Outcome raiseIfLost(Transaction &transaction, const RefundQueue::Job &job, const RefundAnswer &answer, int attempts)
{
    constexpr int asksBeforeRaising = 10;
    if (!job.askOnly || answer.progress != RefundProgress::Unknown || attempts < asksBeforeRaising)
        return {};
    return raiseOnce(transaction, job, u"refund_unknown"_s,
                     u"The channel knows nothing of the refund of %1. Look in its own portal, then say on the page of "
                     "the payment whether it was made."_s);
}

/// Paystack, for one, cannot pay some refunds back before somebody gives it the payer's bank details.
Outcome raiseIfWaiting(Transaction &transaction, const RefundQueue::Job &job, const RefundAnswer &answer)
{
    if (!answer.waitsForPerson)
        return {};
    return raiseOnce(transaction, job, u"refund_waits"_s,
                     u"The channel cannot go on with the refund of %1 by itself. Look in its own portal what it needs, "
                     "often the payer's bank account."_s);
}

/// What an answer makes of the refund's row.
Fields fieldsAfter(Database &database, const RefundAnswer &answer, int attempts)
{
    const auto now = database.clock().now();
    Fields fields{{"detail"_L1, toSql(answer.detail)}};
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
        fields.push_back(
            {"next_try_ms"_L1, toSql(now.plus(std::max<std::chrono::milliseconds>(
                                   pendingPause, answer.retryAfter.value_or(std::chrono::milliseconds(0)))))});
        break;
    case RefundProgress::Unknown:
        // Only what certainly never arrived may be sent again; else nothing but its state is asked from now on.
        if (answer.isSafeToRepeat)
            fields.push_back({"was_sent"_L1, toSql(false)});
        fields.push_back({"next_try_ms"_L1, toSql(now.plus(backOff(attempts, answer.retryAfter, database.random())))});
        break;
    }
    return fields;
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
            "r.earlier FROM refund r JOIN payment p ON p.id = r.payment_id WHERE r.state IN ('approved', 'pending') "
            "AND "
            "r.next_try_ms <= ? AND p.account_key = ? ORDER BY r.next_try_ms LIMIT 1"_s,
            {toSql(now), toSql(channel.toText())}, readDue));
    if (!due.has_value())
        return std::nullopt;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, due->id.toBytes(), {{"state"_L1, toSql(due->state)}},
                                    {{"was_sent"_L1, toSql(true)},
                                     {"attempts"_L1, toSql(due->attempts + 1)},
                                     {"next_try_ms"_L1, toSql(now.plus(callLease))}}));
    if (changed == 0)
        return std::nullopt;
    MPM_CHECK(transaction.commit());
    return Job{due->id, due->request, due->wasSent, due->reference, due->earlier};
}

Outcome RefundQueue::finish(const Job &job, const RefundAnswer &answer)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    using Head = std::pair<QString, int>;
    MPM_TRY(const auto head, database.readFirst(u"SELECT state, attempts FROM refund WHERE id = ?"_s, {toSql(job.id)},
                                                [](const Row &row) { return Head(row.text(0), row.smallInteger(1)); }));
    if (!head || (head->first != u"approved" && head->first != u"pending"))
        return {};
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, job.id.toBytes(), {{"state"_L1, toSql(head->first)}},
                                    fieldsAfter(database, answer, head->second)));
    Q_UNUSED(changed);
    MPM_CHECK(raiseIfLost(transaction, job, answer, head->second));
    MPM_CHECK(raiseIfWaiting(transaction, job, answer));
    if (answer.progress == RefundProgress::Done)
        MPM_CHECK(markRefunded(transaction, m_context, job.id, answer.reference));
    return transaction.commit();
}
