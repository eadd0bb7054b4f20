#include "core/services/refund_rows.h"

#include "core/services/open_item.h"

using namespace Qt::StringLiterals;

namespace {

QString contradictionOf(const RefundStanding &standing, Instant approved, const RefundAnswer &answer)
{
    const bool isSameRound = standing.approved == approved;
    if (isSameRound && standing.state == u"done")
        return answer.progress == RefundProgress::Failed ? u"The refund of %1 was noted as made, but the channel says "
                                                           u"that it failed. Look in its own portal: "
                                                           "perhaps the payer still waits for the money."_s
                                                         : QString();
    if (!givesMoneyBack(answer))
        return {};
    if (!isSameRound)
        return u"The refund of %1 was noted as not made and asked for again, but the channel makes the first one. Look "
               "in its own portal whether the money goes back twice."_s;
    if (standing.isPaymentOpen)
        return u"The refund of %1 was noted as not made, but the channel makes it. It is followed again, and the "
               u"payment "
               "can be used for nothing else."_s;
    return u"The refund of %1 was noted as not made and the payment was settled in another way, but the channel makes "
           "the refund: the payer gets both. Reverse the payment, or settle it with the payer."_s;
}

} // namespace

Result<std::optional<RefundStanding>> readRefundStanding(Database &database, const RefundId &refund)
{
    return database.readFirst(
        u"SELECT r.payment_id, r.state, r.attempts, coalesce(r.approved_ms, 0), p.unmatched FROM refund r "
        "JOIN payment p ON p.id = r.payment_id WHERE r.id = ?"_s,
        {toSql(refund)}, [](const Row &row) {
            return RefundStanding{row.id<PaymentId>(0), row.text(1), row.smallInteger(2), row.instant(3),
                                  row.text(4) == u"open"};
        });
}

Outcome raiseContradiction(Transaction &transaction, const RefundStanding &standing, Instant approved,
                           const QString &paymentReference, const RefundAnswer &answer)
{
    const QString sentence = contradictionOf(standing, approved, answer);
    if (sentence.isEmpty())
        return {};
    return raiseOpenItem(transaction, {u"refund_contradicts"_s, u"payment"_s, standing.payment.toBytes(),
                                       sentence.arg(paymentReference)});
}

Outcome settleRefundItems(Transaction &transaction, const PaymentId &payment, const QString &user, const QString &note)
{
    for (const auto &kind : {u"refund_unknown"_s, u"refund_waits"_s})
        MPM_CHECK(settleOpenItems(transaction, kind, payment.toBytes(), user, note));
    return {};
}

bool givesMoneyBack(const RefundAnswer &answer)
{
    return answer.progress == RefundProgress::Done || answer.progress == RefundProgress::Pending;
}
