#pragma once

#include "core/services/payment_rows.h"

struct ReversalOrder
{
    QDate date; ///< of the journal entry
    QString reason, user;
    UsedGoods used = UsedGoods::AreOwed;
};

/// The undoing of one accepted payment (domain rules, section 15), inside somebody else's transaction: opposite lines,
/// nothing is deleted. What a provider's late reversal left for a person is settled with it. Fails as
/// requireReversible().
[[nodiscard]] Outcome reverseWithin(Transaction &transaction, const StoredPayment &payment, const ReversalOrder &order);
/// Refused "not_allowed" for a payment that is not accepted.
[[nodiscard]] Outcome requireReversible(const StoredPayment &payment);
