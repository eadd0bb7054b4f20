#pragma once

#include "core/providers/integration.h"
#include "core/services/appliance_service.h"
#include "core/services/clock_state.h"
#include "core/services/payment_service.h"
#include "core/services/sale_service.h"
#include "ui/tones.h"

/// Words of the window for the states and kinds of the core.

[[nodiscard]] QString deviceKindText(DeviceKind kind);
[[nodiscard]] QString applianceTypeText(ApplianceType type);
[[nodiscard]] QString periodText(Period period);
[[nodiscard]] QString saleStateText(SaleState state);
[[nodiscard]] Tone saleStateTone(SaleState state);

[[nodiscard]] QString paymentStatusText(PaymentStatus status);
[[nodiscard]] Tone paymentStatusTone(PaymentStatus status);
/// Status together with what became of an unmatched payment.
[[nodiscard]] QString paymentStateText(PaymentStatus status, const QString &unmatched);
[[nodiscard]] Tone paymentStateTone(PaymentStatus status, const QString &unmatched);
[[nodiscard]] QString providerText(const QString &provider);
[[nodiscard]] QString refundStateText(const QString &state);

[[nodiscard]] QString tokenStateText(const TokenView &token);
[[nodiscard]] Tone tokenStateTone(const QString &state);
/// What the token gives: "1.400 kWh", "28 days", "Unlock".
[[nodiscard]] QString tokenValueText(const TokenView &token);
/// Why a booked payment made no token, as a whole sentence. `word` is that of NoTokenReason.
[[nodiscard]] QString noTokenText(const QString &word);
/// The sort of line a payment is split into.
[[nodiscard]] QString allocationTypeText(AllocationType type);

/// What is wrong with the computer's clock, as a sentence; empty when nothing is known against it.
[[nodiscard]] QString clockText(const ClockState &clock);
/// How long something lasts or waits, in its largest unit: "5 minutes", "3 hours", "2 days".
[[nodiscard]] QString durationText(qint64 seconds);

[[nodiscard]] QString accountRoleText(AccountRole role);
[[nodiscard]] QString messageStateText(const QString &state);
[[nodiscard]] Tone messageStateTone(const QString &state);
