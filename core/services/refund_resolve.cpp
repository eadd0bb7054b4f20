#include "core/services/audit.h"
#include "core/services/payment_service.h"
#include "core/services/refund_rows.h"

using namespace Qt::StringLiterals;

namespace {

struct OpenRefund
{
    RefundId id;
    QString state;
    RefundSending sending = RefundSending::No;
    Instant nextTry;
};

Result<std::optional<OpenRefund>> readOpenRefund(Database &database, const PaymentId &payment)
{
    return database.readFirst(u"SELECT id, state, was_sent, next_try_ms FROM refund WHERE payment_id = ? AND "
                              "state IN ('asked', 'approved', 'pending')"_s,
                              {toSql(payment)}, [](const Row &row) {
                                  return OpenRefund{row.id<RefundId>(0), row.text(1),
                                                    static_cast<RefundSending>(row.smallInteger(2)), row.instant(3)};
                              });
}

/// The call may still be under way: until its answer is there, or cannot come any more, nobody knows better.
bool isBeingSent(const OpenRefund &refund, Instant now)
{
    return refund.state == u"approved" && refund.sending == RefundSending::Now && refund.nextTry > now;
}

Outcome checkResolvable(const OpenRefund &refund, bool wasDone, Instant now)
{
    if (isBeingSent(refund, now))
        return refused(u"not_allowed"_s, u"The channel is being asked for this refund. Look again in some minutes."_s);
    if (wasDone && refund.state != u"pending" && refund.sending == RefundSending::No)
        return refused(u"not_allowed"_s, u"This refund was never sent to the channel."_s);
    return {};
}

Outcome closeRefund(Transaction &transaction, const OpenRefund &refund, bool wasDone, const QString &note)
{
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, refund.id.toBytes(), {{"state"_L1, toSql(refund.state)}},
                                    {{"state"_L1, toSql(wasDone ? u"done"_s : u"failed"_s)},
                                     {"detail"_L1, toSql(note)},
                                     {"finished_ms"_L1, toSql(transaction.database().clock().now())}}));
    if (changed == 0)
        return refused(u"not_allowed"_s, u"It changed meanwhile; look again."_s);
    return {};
}

Outcome closePayment(Transaction &transaction, const QString &user, const PaymentId &payment, const QString &note)
{
    MPM_TRY(const auto changed,
            transaction.updateState("payment"_L1, payment.toBytes(), {{"unmatched"_L1, toSql(u"open"_s)}},
                                    {{"unmatched"_L1, toSql(u"refunded"_s)},
                                     {"resolved_ms"_L1, toSql(transaction.database().clock().now())},
                                     {"resolved_by"_L1, toSql(user)},
                                     {"resolution_note"_L1, toSql(note)}}));
    if (changed == 0)
        return refused(u"not_allowed"_s, u"The payment is settled in another way already."_s);
    return {};
}

} // namespace

Result<PaymentView> PaymentService::resolveRefund(const PaymentId &id, bool wasDone, const QString &note)
{
    auto &database = m_context.database;
    const QString words = note.trimmed();
    if (words.isEmpty())
        return invalid(u"required"_s, u"Say where you saw what became of the refund."_s, u"note"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto refund, readOpenRefund(database, id));
    if (!refund)
        return refused(u"not_allowed"_s, u"No refund of this payment is under way."_s);
    MPM_CHECK(checkResolvable(*refund, wasDone, database.clock().now()));
    MPM_CHECK(closeRefund(transaction, *refund, wasDone, words));
    if (wasDone)
        MPM_CHECK(closePayment(transaction, m_context.user, id, words));
    MPM_CHECK(settleRefundItems(transaction, id, m_context.user, words));
    MPM_CHECK(writeAudit(transaction, {m_context.user, wasDone ? u"refund.done"_s : u"refund.not_done"_s, u"payment"_s,
                                       id.toBytes(), refund->state, words}));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}
