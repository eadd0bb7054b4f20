#include "core/services/payment_suggestions.h"

#include "core/services/payment_intake.h"
#include "core/services/rehearsal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int refusalPenalty = 40;

struct Rule
{
    SuggestionReason reason;
    const char *word;
    int weight;
};
constexpr Rule rules[] = {
    {SuggestionReason::SameSerial, "same_serial", 100},
    {SuggestionReason::ReplacedBy, "replaced_by", 95},
    {SuggestionReason::OtherSigns, "other_signs", 90},
    {SuggestionReason::TwoSwapped, "two_swapped", 60},
    {SuggestionReason::OneWrong, "one_wrong", 50},
    {SuggestionReason::OneMissing, "one_missing", 45},
    {SuggestionReason::OneExtra, "one_extra", 45},
    {SuggestionReason::MissingPrefix, "missing_prefix", 40},
    {SuggestionReason::PayerLastDevice, "payer_last_device", 35},
    {SuggestionReason::PayerPhone, "payer_phone", 30},
    {SuggestionReason::PayerEarlierDevice, "payer_earlier_device", 15},
};

const Rule &ruleOf(SuggestionReason reason)
{
    return *std::find_if(std::begin(rules), std::end(rules), [&](const Rule &rule) { return rule.reason == reason; });
}

/// The refusal that booking on the device would meet, by booking it.
Outcome fillRefusal(Transaction &transaction, const Company &company, const StoredPayment &payment,
                    DeviceSuggestion &suggestion)
{
    if (!payment.amount)
        return {};
    BookingRequest request;
    request.amount = *payment.amount;
    request.paidAt = payment.paidAt;
    request.origin = isStaffMoney(payment.accountKey) ? PaymentOrigin::Staff : PaymentOrigin::Channel;
    request.accountKey = payment.accountKey;
    request.serial = suggestion.serial;
    const auto plan = planBooking(transaction, company, request);
    if (plan.has_value())
        return {};
    if (plan.error().code != ErrorCode::Refused)
        return tl::make_unexpected(plan.error());
    suggestion.refusal = plan.error().reason;
    return {};
}

Outcome fillRefusals(Transaction &transaction, const Company &company, const StoredPayment &payment,
                     std::vector<DeviceSuggestion> &suggestions)
{
    for (auto &suggestion : suggestions)
        MPM_CHECK(fillRefusal(transaction, company, payment, suggestion));
    return {};
}

} // namespace

QString toWord(SuggestionReason reason)
{
    return QString::fromLatin1(ruleOf(reason).word);
}

int weightOf(SuggestionReason reason)
{
    return ruleOf(reason).weight;
}

int DeviceSuggestion::weight() const
{
    int sum = refusal.isEmpty() ? 0 : -refusalPenalty;
    for (const auto reason : reasons)
        sum += weightOf(reason);
    return sum;
}

Result<std::vector<DeviceSuggestion>> PaymentService::suggest(const PaymentId &id, int limit)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto payment, read(id));
    const bool isBooked = payment.status == PaymentStatus::Accepted;
    const SuggestionQuery query{payment.namedSerial, payment.sender,
                                isBooked ? std::optional(payment.paidAt) : std::nullopt,
                                isBooked ? payment.serial : QString()};
    MPM_TRY(auto suggestions, suggestDevices(database, company, query));
    // Some more than are shown: those that cannot be booked go behind them.
    suggestions.resize(std::min(suggestions.size(), static_cast<size_t>(2 * limit)));
    MPM_TRY(const auto stored, readStoredPayment(database, id));
    MPM_CHECK(rehearse(
        database, [&](Transaction &transaction) { return fillRefusals(transaction, company, stored, suggestions); }));
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const auto &a, const auto &b) { return a.weight() > b.weight(); });
    suggestions.resize(std::min(suggestions.size(), static_cast<size_t>(limit)));
    return suggestions;
}

Result<SuggestionTrial> PaymentService::trySuggestions(int payments)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return trySuggestionRules(m_context.database, company, payments);
}
