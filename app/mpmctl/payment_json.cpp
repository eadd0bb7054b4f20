#include "app/mpmctl/payment_json.h"

namespace {

JsonValue::Member member(const char *name, JsonValue value)
{
    return {QString::fromLatin1(name), std::move(value)};
}

template <typename T, typename ToJson>
JsonValue arrayOf(const std::vector<T> &items, ToJson toJson)
{
    auto array = JsonValue::array();
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

JsonValue changesOf(const JsonViews &views, const CustomerEffects &effects)
{
    const auto plan = [&](const PlanEffect &effect) {
        return JsonValue::object(
            {member("before", views.sale(effect.before)), member("after", views.sale(effect.after))});
    };
    const auto charge = [&](const ChargeEffect &effect) {
        return JsonValue::object({member("device", effect.device), member("due", effect.due.toString(Qt::ISODate)),
                                  member("amount", views.money(effect.amount)),
                                  member("paid_before", views.money(effect.paidBefore)),
                                  member("paid_after", views.money(effect.paidAfter))});
    };
    const auto recovery = [&](const RecoveryEffect &effect) {
        return JsonValue::object({member("date", effect.date.toString(Qt::ISODate)),
                                  member("amount", views.money(effect.amount)), member("new", effect.isNew),
                                  member("written_off", effect.isWrittenOff),
                                  member("paid_before", views.money(effect.paidBefore)),
                                  member("paid_after", views.money(effect.paidAfter))});
    };
    const auto carry = [&](const CarryEffect &effect) {
        return JsonValue::object({member("device", effect.device), member("before", views.money(effect.before)),
                                  member("after", views.money(effect.after))});
    };
    const auto token = [&](const TokenEffect &effect) {
        return JsonValue::object(
            {member("device", effect.token.device), member("kind", toWord(effect.token.kind)),
             member("wh", effect.token.wattHours), member("days", effect.token.days),
             member("before", effect.stateBefore.isEmpty() ? JsonValue() : JsonValue(effect.stateBefore)),
             member("after", effect.token.state)});
    };
    return JsonValue::object(
        {member("customer", effects.id.toText()), member("customer_name", effects.name),
         member("sales", arrayOf(effects.plans, plan)), member("access_charges", arrayOf(effects.charges, charge)),
         member("recovery_charges", arrayOf(effects.recoveries, recovery)),
         member("carries", arrayOf(effects.carries, carry)), member("tokens", arrayOf(effects.tokens, token)),
         member("credit_before", views.money(effects.creditBefore)),
         member("credit_after", views.money(effects.creditAfter))});
}

} // namespace

JsonValue toJson(const JsonViews &views, const ReversalPreview &preview)
{
    return JsonValue::object({member("payment", views.payment(preview.payment)),
                              member("changes", JsonValue(JsonValue::Array{changesOf(views, preview.effects)})),
                              member("messages_stopped", preview.messagesStopped)});
}

JsonValue toJson(const JsonViews &views, const Correction &correction)
{
    return JsonValue::object(
        {member("reversed", views.payment(correction.reversed)), member("booked", views.payment(correction.booked))});
}

JsonValue toJson(const JsonViews &views, const CorrectionPreview &preview)
{
    auto object = toJson(views, preview.result);
    object.insert(QStringLiteral("changes"),
                  JsonValue(JsonValue::Array{changesOf(views, preview.takenBack), changesOf(views, preview.booked)}));
    object.insert(QStringLiteral("messages_stopped"), preview.messagesStopped);
    return object;
}

JsonValue toJson(const DeviceSuggestion &suggestion)
{
    const auto reason = [](SuggestionReason word) { return JsonValue(toWord(word)); };
    return JsonValue::object(
        {member("serial", suggestion.serial), member("kind", toWord(suggestion.kind)),
         member("reasons", arrayOf(suggestion.reasons, reason)), member("weight", suggestion.weight()),
         member("customer", suggestion.customer ? JsonValue(suggestion.customer->toText()) : JsonValue()),
         member("customer_name", suggestion.customerName), member("phone", suggestion.customerPhone),
         member("village", suggestion.village),
         member("refusal", suggestion.refusal.isEmpty() ? JsonValue() : JsonValue(suggestion.refusal))});
}

JsonValue toJson(const SuggestionTrial &trial)
{
    const auto line = [](const SuggestionTrial::Line &row) {
        return JsonValue::object({member("rule", row.rule), member("tried", row.tried),
                                  member("first_was_right", row.first), member("shown", row.shown)});
    };
    return JsonValue::object({member("payments", trial.payments), member("rows", arrayOf(trial.lines, line))});
}
