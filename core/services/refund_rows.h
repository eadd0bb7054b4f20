#pragma once

#include "core/base/ids.h"
#include "core/providers/payment_source.h"
#include "core/store/transaction.h"

/// Column was_sent of a refund, on disk before the call that it speaks of: from Now on only asking for it is safe.
enum class RefundSending
{
    No,  ///< also after a call that certainly never arrived
    Yes, ///< the channel may have it
    Now  ///< it is being sent; unless `next_try_ms` has passed, for then nothing of that call can arrive any more
};

/// How a refund stands when an answer of the channel comes in.
struct RefundStanding
{
    PaymentId payment;
    QString state;
    int attempts = 0;
    Instant approved; ///< names the round: the row serves again when the refund is asked for once more
    bool isPaymentOpen = false;

    [[nodiscard]] bool isFollowed() const { return state == u"approved" || state == u"pending"; }
};
[[nodiscard]] Result<std::optional<RefundStanding>> readRefundStanding(Database &database, const RefundId &refund);

/// A person closed the refund of round `approved` while the channel was being asked, and the channel says otherwise:
/// an open item tells what happened and what to do. Nothing when the answer agrees, or knows nothing.
[[nodiscard]] Outcome raiseContradiction(Transaction &transaction, const RefundStanding &standing, Instant approved,
                                         const QString &paymentReference, const RefundAnswer &answer);
/// The refund has ended, so nobody needs to look after it any more.
[[nodiscard]] Outcome settleRefundItems(Transaction &transaction, const PaymentId &payment, const QString &user,
                                        const QString &note);

/// The channel has made the refund, or is about to.
[[nodiscard]] bool givesMoneyBack(const RefundAnswer &answer);
