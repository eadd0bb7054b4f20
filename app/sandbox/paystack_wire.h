#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/wire.h"

// Paystack's rows and filters (mobile-money reference, section 1).

[[nodiscard]] JsonValue paystackRow(const PaystackTransaction &transaction);
[[nodiscard]] JsonValue paystackRefundRow(const PaystackRefund &refund);

/// Letters, digits, '-', '.', '=' (mobile-money reference, section 1). Fails with Invalid (field reference).
[[nodiscard]] Outcome checkPaystackReference(const QString &reference);
/// `from`, `to` (ISO date or date-time), `status` and `channel` of a list. Fails with a sentence.
[[nodiscard]] Outcome checkPaystackWindow(const FieldList &query);
[[nodiscard]] bool isInPaystackWindow(Instant created, const FieldList &query);
[[nodiscard]] bool matchesPaystackFilters(const PaystackTransaction &transaction, const FieldList &query);

/// Ends a refund: the money went back and the transaction is "reversed", or it failed and may be asked for again.
void finishPaystackRefund(SandboxState &state, PaystackRefund &refund, bool isDone);
