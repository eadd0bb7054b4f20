#pragma once

#include "core/services/payment_service.h"

/// The page's sentences about a payment.

/// "35.00 TZS bought energy for meter MTR-1."
[[nodiscard]] QString allocationSentence(const AllocationView &line, const Currency &currency);
/// "Access rate MTR-1, due 12.01.2026": what a part of the bar stands for.
[[nodiscard]] QString allocationLabel(const AllocationView &line);
/// What the provider's time of a payment and ours say about each other; empty when they agree by ten minutes.
[[nodiscard]] QString clockSentence(Instant paid, Instant received);
/// How the device was found: by which field of the provider's row, or by a person.
[[nodiscard]] QString matchSentence(const PaymentView &payment);
/// Money at the desk that the rules refuse: the field of the form to blame (serial or amount), and why.
[[nodiscard]] QString refusalField(const PaymentView &payment);
[[nodiscard]] QString refusalSentence(const PaymentView &payment);
/// Somebody was asked for this payment and has not made it.
[[nodiscard]] bool isUnpaidRequest(const PaymentView &payment);
/// What happened to the payment as a whole, and what is to be done; what a request says of itself is its panel's.
[[nodiscard]] QString outcomeSentence(const PaymentView &payment);
/// Where the money would go, one line a part, and which token that would make: of a payment that is not booked yet.
[[nodiscard]] QString bookingPlanText(const PaymentView &planned, const Currency &currency);
/// Why there is a token, or is none, whatever became of the payment; a whole sentence.
[[nodiscard]] QString tokenReasonSentence(const PaymentView &payment);
/// What a message is about: "Token", "Receipt without token".
[[nodiscard]] QString messageKindText(const QString &kind);
