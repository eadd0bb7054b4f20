#pragma once

#include "core/services/payment_service.h"

#include <array>

/// All rules, heaviest first.
inline constexpr std::array suggestionReasons{
    SuggestionReason::SameSerial, SuggestionReason::ReplacedBy,        SuggestionReason::OtherSigns,
    SuggestionReason::TwoSwapped, SuggestionReason::OneWrong,          SuggestionReason::OneMissing,
    SuggestionReason::OneExtra,   SuggestionReason::MissingPrefix,     SuggestionReason::PayerLastDevice,
    SuggestionReason::PayerPhone, SuggestionReason::PayerEarlierDevice};

/// What the matching rules would have said of past payments that came in unmatched (product expectations, section 2),
/// by the payments that were there when each one was made: what was learned from it later does not help. Every rule
/// counts alone, whatever the others say of the same payment.
struct MatchingTrial
{
    struct RuleLine
    {
        SuggestionReason rule = SuggestionReason::SameSerial;
        qint64 named = 0; ///< payments for which it names a device
        qint64 right = 0; ///< of those: the device that a person chose
        qint64 other = 0; ///< of those: a person chose another one
    };
    struct Trial
    {
        PaymentId id;
        Instant paidAt;
        std::optional<Money> amount;
        QString amountText; ///< as it came
        QString named, sender;
        PaymentStatus status = PaymentStatus::Refused;
        QString unmatched;                         ///< "open", "matched", "refunded", "returned"
        QString chosen;                            ///< serial of the device that a person chose; empty when nobody did
        std::vector<DeviceSuggestion> suggestions; ///< heaviest first; `refusal` is not filled
    };
    std::vector<RuleLine> rules; ///< all of them, in the order of their weight
    std::vector<Trial> payments; ///< newest first
};

/// Tries the rules on the newest `payments` (1 to 1000) that are or were unmatched; of settled ones among the company's
/// newest hundred thousand payments only. Writes nothing. Fails with Invalid "invalid_limit" (limit).
[[nodiscard]] Result<MatchingTrial> tryMatchingRules(const ServiceContext &context, int payments);
