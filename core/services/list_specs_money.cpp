// Lists of payments, and the ledger.

#include "core/services/list_columns.h"

using namespace Qt::StringLiterals;
using namespace listColumns;

namespace {

/// What is in another currency, or no exact amount, is shown as it was reported and not added up.
ListColumn amountOfPayment()
{
    const QString isOurs = u"p.currency = (SELECT currency FROM company)"_s;
    ListColumn column = price(
        u"amount"_s, u"iif(%1 AND p.amount IS NOT NULL, p.amount, p.amount_text || ' ' || p.currency)"_s.arg(isOurs));
    column.order = u"p.amount"_s;
    column.test = u"p.amount"_s;
    column.sum = u"iif(%1, p.amount, 0)"_s.arg(isOurs);
    return indexed(nullable(column));
}

QString settled(const QString &status)
{
    return u"p.status = '%1' AND p.unmatched NOT IN ('open', 'refunded', 'returned')"_s.arg(status);
}

std::vector<ListColumn> statesOfPayment()
{
    return {state(u"state"_s, {{u"unmatched"_s, u"p.unmatched = 'open'"_s},
                               {u"accepted"_s, settled(u"accepted"_s)},
                               {u"pending"_s, settled(u"pending"_s)},
                               {u"refused"_s, settled(u"refused"_s)},
                               {u"failed"_s, settled(u"failed"_s)},
                               {u"reversed"_s, settled(u"reversed"_s)},
                               {u"refunded"_s, u"p.unmatched = 'refunded'"_s},
                               {u"returned"_s, u"p.unmatched = 'returned'"_s}}),
            words(u"reason"_s, u"p.reason"_s,
                  {u"unknown_serial"_s, u"no_serial"_s, u"unassigned_device"_s, u"no_tariff"_s, u"nothing_to_pay"_s,
                   u"below_minimum"_s, u"exceeds_outstanding"_s, u"invalid_amount"_s, u"wrong_currency"_s}),
            // Credit that is used up came in as money before.
            state(u"source"_s,
                  {{u"new_money"_s, u"p.account_key <> 'credit'"_s}, {u"credit"_s, u"p.account_key = 'credit'"_s}}),
            forScripts(text(u"status"_s, u"p.status"_s)), forScripts(text(u"unmatched"_s, u"p.unmatched"_s))};
}

} // namespace

ListSpec paymentListSpec()
{
    ListSpec spec;
    spec.word = u"payments"_s;
    spec.from = u"payment p"_s;
    spec.key = {u"p.id"_s};
    spec.joins = {{u"device"_s, u"LEFT JOIN device d ON d.id = p.device_id"_s},
                  customerJoin(u"p.customer_id"_s),
                  // The place at the time of the payment, not where the customer lives now.
                  {u"village"_s, u"LEFT JOIN village v ON v.id = p.village_id"_s},
                  {u"mini_grid"_s, u"LEFT JOIN mini_grid g ON g.id = v.mini_grid_id"_s, u"village"_s},
                  {u"channel"_s, u"LEFT JOIN account a ON a.role = 'channel' AND "
                                 "hex(a.id) = upper(replace(p.account_key, '-', ''))"_s}};
    spec.columns =
        joined({{indexed(instant(u"paid_at"_s, u"p.paid_ms"_s)), amountOfPayment(),
                 text(u"provider"_s, u"p.provider"_s), text(u"channel"_s, u"coalesce(a.name, '')"_s, {u"channel"_s}),
                 indexed(orderedBy(u"p.reference"_s, text(u"reference"_s, u"p.reference"_s))),
                 text(u"serial"_s, u"coalesce(d.serial, p.named_serial)"_s, {u"device"_s})},
                customerColumns(),
                statesOfPayment(),
                {text(u"receipt"_s, u"p.receipt_number"_s), text(u"sender"_s, u"p.sender"_s),
                 forScripts(text(u"amount_text"_s, u"p.amount_text"_s)), text(u"currency"_s, u"p.currency"_s),
                 text(u"mini_grid"_s, u"coalesce(g.name, '')"_s, {u"mini_grid"_s}),
                 text(u"operator_receipt"_s, u"p.operator_receipt"_s), text(u"tariff"_s, u"p.tariff_name"_s),
                 instant(u"received_at"_s, u"p.received_ms"_s), nullable(instant(u"booked_at"_s, u"p.booked_ms"_s)),
                 text(u"created_by"_s, u"p.created_by"_s), id(u"p.id"_s)}});
    spec.searches = {{SearchKind::Payment, u"p.id"_s}, {SearchKind::Customer, u"p.customer_id"_s}};
    spec.countName = u"payment"_s;
    spec.exported = {u"receipt"_s,       u"paid_at"_s, u"provider"_s,    u"reference"_s, u"serial"_s, u"customer"_s,
                     u"customer_name"_s, u"amount"_s,  u"amount_text"_s, u"currency"_s,  u"status"_s, u"reason"_s,
                     u"unmatched"_s,     u"sender"_s,  u"received_at"_s, u"id"_s};
    spec.exportTime = u"paid_at"_s;
    spec.exportOrder = u"p.paid_ms, p.id"_s;
    return spec;
}

/// Debit positive, credit negative; the lines of one entry sum to zero.
ListSpec ledgerListSpec()
{
    ListSpec spec;
    spec.word = u"ledger"_s;
    spec.from = u"journal_entry e CROSS JOIN journal_line l ON l.entry_id = e.id"_s;
    spec.joins = {customerJoin(u"l.customer_id"_s), customerVillageJoin()};
    spec.columns = joined({{date(u"date"_s, u"e.date"_s),
                            instant(u"at"_s, u"e.at_ms"_s),
                            text(u"text"_s, u"e.text"_s),
                            text(u"account"_s, u"l.account"_s),
                            price(u"amount"_s, u"l.amount"_s),
                            text(u"cause"_s, u"e.cause_type"_s),
                            {u"cause_id"_s, ListType::Id, u"e.cause_id"_s},
                            {u"entry"_s, ListType::Id, u"e.id"_s}},
                           customerColumns()});
    spec.exported = {u"date"_s,          u"at"_s,    u"text"_s,     u"account"_s, u"amount"_s, u"customer"_s,
                     u"customer_name"_s, u"cause"_s, u"cause_id"_s, u"entry"_s};
    spec.exportTime = u"date"_s;
    spec.exportOrder = u"e.date, e.at_ms, e.id, l.line"_s;
    return spec;
}
