#pragma once

#include "core/services/payment_service.h"
#include "ui/widgets/short_table.h"

/// What an act on payments changes, in words: one line a thing, as it is and as it would be.
struct EffectLine
{
    QString what, before, after;
};
[[nodiscard]] std::vector<EffectLine> effectLines(const CustomerEffects &effects, const Currency &currency);
/// Tokens of the payment that stay valid whatever happens to it.
[[nodiscard]] std::vector<EffectLine> stayingTokens(const PaymentView &payment);
[[nodiscard]] std::vector<EffectLine> messageLines(qint64 stopped);

/// A table of such lines.
[[nodiscard]] ShortTable *makeEffectTable(const QString &name);
void showEffects(ShortTable &table, const std::vector<EffectLine> &lines);

/// What can be done about a token that was already handed out, as sentences; empty when there is none.
[[nodiscard]] QStringList deliveredChoices(const ReversalPreview &preview, const Currency &currency);
