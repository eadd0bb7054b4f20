// Lists of tokens and messages.

#include "core/services/list_columns.h"

using namespace Qt::StringLiterals;
using namespace listColumns;

namespace {

ListWord tokenState(const QString &word)
{
    return {word, u"t.state = '%1' AND t.waits_for_person = 0"_s.arg(word)};
}

ListColumn amountOfToken(ListType type, const QString &word, const QString &value)
{
    ListColumn column{word, type, u"nullif("_s + value + u", 0)"_s};
    column.sum = value;
    return nullable(column);
}

} // namespace

ListSpec tokenListSpec()
{
    ListSpec spec;
    spec.word = u"tokens"_s;
    spec.from = u"token t"_s;
    spec.key = {u"t.id"_s};
    spec.joins = {{u"device"_s, u"CROSS JOIN device d ON d.id = t.device_id"_s},
                  {u"manufacturer"_s, u"CROSS JOIN account a ON a.id = t.account_id"_s},
                  customerJoin(u"t.customer_id"_s),
                  customerVillageJoin()};
    const QStringList device{u"device"_s};
    auto deviceKind = words(u"device_kind"_s, u"d.kind"_s, {u"meter"_s, u"shs"_s, u"ebike"_s});
    deviceKind.joins = device;
    spec.columns =
        joined({{indexed(instant(u"created"_s, u"t.created_ms"_s)), text(u"serial"_s, u"d.serial"_s, device),
                 deviceKind, text(u"manufacturer"_s, u"a.name"_s, {u"manufacturer"_s})},
                customerColumns(),
                {words(u"kind"_s, u"t.kind"_s, {u"energy"_s, u"days"_s, u"unlock"_s, u"command"_s}),
                 amountOfToken(ListType::Energy, u"wh"_s, u"t.watt_hours"_s),
                 amountOfToken(ListType::Integer, u"days"_s, u"t.days"_s), money(u"cost"_s, u"t.cost"_s),
                 state(u"situation"_s,
                       {tokenState(u"queued"_s),
                        {u"by_hand"_s, u"t.waits_for_person <> 0 AND t.state NOT IN ('issued', 'cancelled')"_s},
                        tokenState(u"requesting"_s),
                        {u"issued"_s, u"t.state = 'issued'"_s},
                        tokenState(u"refused"_s),
                        tokenState(u"uncertain"_s),
                        {u"cancelled"_s, u"t.state = 'cancelled'"_s}}),
                 forScripts(text(u"state"_s, u"t.state"_s)), text(u"token"_s, u"t.text"_s),
                 text(u"reference"_s, u"t.reference"_s), text(u"detail"_s, u"t.detail"_s),
                 nullable(instant(u"issued_at"_s, u"t.issued_ms"_s)),
                 nullable(instant(u"active_until"_s, u"t.active_until_ms"_s)), integer(u"attempts"_s, u"t.attempts"_s),
                 words(u"cause"_s, u"t.cause_type"_s, {u"payment"_s, u"grant"_s, u"plan_change"_s, u"command"_s}),
                 id(u"t.id"_s)}});
    spec.searches = {{SearchKind::Token, u"t.id"_s}, {SearchKind::Customer, u"t.customer_id"_s}};
    spec.countName = u"token"_s;
    spec.exported = {u"created"_s, u"serial"_s, u"customer_name"_s, u"kind"_s,      u"wh"_s,    u"days"_s,
                     u"state"_s,   u"token"_s,  u"reference"_s,     u"issued_at"_s, u"cause"_s, u"id"_s};
    spec.exportTime = u"created"_s;
    spec.exportOrder = u"t.created_ms, t.id"_s;
    return spec;
}

ListSpec messageListSpec()
{
    ListSpec spec;
    spec.word = u"messages"_s;
    spec.from = u"message m"_s;
    spec.key = {u"m.id"_s};
    spec.joins = {customerJoin(u"m.customer_id"_s),
                  customerVillageJoin(),
                  {u"gateway"_s, u"LEFT JOIN account a ON a.id = m.account_id"_s}};
    auto ofCustomer = customerColumns();
    // The number it goes to, which the customer may have changed since.
    std::erase_if(ofCustomer, [](const ListColumn &column) { return column.word == u"phone"; });
    spec.columns = joined({{indexed(instant(u"created"_s, u"m.created_ms"_s))},
                           ofCustomer,
                           {text(u"phone"_s, u"m.phone"_s), text(u"kind"_s, u"m.kind"_s),
                            words(u"state"_s, u"m.state"_s,
                                  {u"queued"_s, u"sending"_s, u"sent"_s, u"delivered"_s, u"failed"_s, u"uncertain"_s}),
                            text(u"text"_s, u"m.body"_s), text(u"gateway"_s, u"coalesce(a.name, '')"_s, {u"gateway"_s}),
                            text(u"detail"_s, u"m.detail"_s), integer(u"attempts"_s, u"m.attempts"_s),
                            nullable(instant(u"sent_at"_s, u"m.sent_ms"_s)),
                            nullable(instant(u"delivered_at"_s, u"m.delivered_ms"_s)), id(u"m.id"_s)}});
    spec.searches = {{SearchKind::Customer, u"m.customer_id"_s}};
    spec.countName = u"message"_s;
    spec.exported = {u"created"_s, u"customer"_s, u"customer_name"_s, u"phone"_s,    u"kind"_s,    u"state"_s,
                     u"text"_s,    u"gateway"_s,  u"detail"_s,        u"attempts"_s, u"sent_at"_s, u"delivered_at"_s,
                     u"id"_s};
    spec.exportTime = u"created"_s;
    spec.exportOrder = u"m.created_ms, m.id"_s;
    return spec;
}
