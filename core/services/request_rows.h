#pragma once

#include "core/services/payment_service.h"

/// Requests to payers in the store, as the intake of payments and the screens need them.

[[nodiscard]] Result<std::optional<RequestView>> readRequestView(Database &database, const PaymentId &payment);

/// Whether this payment is one that its payer was asked for and may still make.
[[nodiscard]] Result<bool> isWaitingForPayer(Database &database, const PaymentId &payment);

/// The payment has come to its end by another way than the request's own calls: `state` is paid or failed. Money that
/// comes late makes a failed or expired request paid all the same. Does nothing for a payment nobody was asked for.
[[nodiscard]] Outcome closeRequest(Transaction &transaction, const PaymentId &payment, const QString &state,
                                   const QString &detail);

/// The pending payment of a request that ended without money.
[[nodiscard]] Outcome failPendingPayment(Transaction &transaction, const PaymentId &payment, const QString &reason);
