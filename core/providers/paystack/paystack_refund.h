#pragma once

#include "core/base/json.h"
#include "core/providers/http_client.h"
#include "core/providers/payment_source.h"

/// One refund row: its id and how far it is. A state that is not documented is Pending: it is asked for again.
[[nodiscard]] RefundAnswer readPaystackRefund(const JsonValue &data);

/// What the outcome of POST /refund means. Nothing is repeated by itself that might have reached Paystack.
[[nodiscard]] RefundAnswer understandPaystackRefund(const HttpOutcome &outcome, qint64 nowMs);

/// Whether a refund row belongs to the payment, by its reference or by Paystack's id of it (empty: not known).
[[nodiscard]] bool isRefundOf(const JsonValue &row, const QString &paymentReference, const QString &transactionId);
