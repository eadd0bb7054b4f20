// Lists of sales, their instalments, and what is owed.

#include "core/services/list_columns.h"

using namespace Qt::StringLiterals;
using namespace listColumns;

namespace {

QString ofInstalments(const QString &what, const QString &condition)
{
    return u"(SELECT %1 FROM instalment i WHERE i.sale_id = s.id%2)"_s.arg(what, condition);
}

std::vector<ListJoin> saleJoins()
{
    return {customerJoin(u"s.customer_id"_s),
            customerVillageJoin(),
            {u"appliance"_s, u"CROSS JOIN appliance p ON p.id = s.appliance_id"_s},
            {u"device"_s, u"LEFT JOIN device d ON d.id = s.device_id"_s}};
}

std::vector<ListColumn> whatWasSold()
{
    return {text(u"appliance"_s, u"p.name"_s, {u"appliance"_s}),
            text(u"serial"_s, u"coalesce(d.serial, '')"_s, {u"device"_s})};
}

/// Services have no plan: no total, and nothing open.
ListColumn ofPlan(const QString &word, const QString &value)
{
    return nullable(money(word, u"iif(s.kind = 'plan', "_s + value + u", NULL)"_s));
}

} // namespace

ListSpec saleListSpec()
{
    const QString paid = ofInstalments(u"coalesce(sum(i.paid), 0)"_s, {});
    const QString open = ofInstalments(u"coalesce(sum(i.cost - i.paid), 0)"_s, u" AND i.voided = 0"_s);
    const QString unpaid = u" AND i.paid < i.cost AND i.voided = 0"_s;
    ListSpec spec;
    spec.word = u"sales"_s;
    spec.from = u"sale s"_s;
    spec.key = {u"s.id"_s};
    spec.joins = saleJoins();
    spec.columns = joined(
        {{text(u"number"_s, u"s.number"_s), indexed(date(u"date"_s, u"s.sale_date"_s))},
         customerColumns(),
         whatWasSold(),
         {words(u"kind"_s, u"s.kind"_s, {u"plan"_s, u"service"_s}), price(u"list_price"_s, u"s.list_price"_s),
          ofPlan(u"total"_s, ofInstalments(u"coalesce(sum(i.cost), 0)"_s, u" AND i.voided = 0"_s)),
          forScripts(money(u"cost"_s, u"s.cost"_s)), money(u"paid"_s, paid), money(u"open"_s, open),
          money(u"overdue"_s,
                ofInstalments(u"coalesce(sum(i.cost - i.paid), 0)"_s, unpaid + u" AND i.due_date < @today"_s)),
          nullable(date(u"next_due"_s, ofInstalments(u"min(i.due_date)"_s, unpaid))),
          words(u"every"_s, u"s.period"_s, {u"weekly"_s, u"monthly"_s}),
          price(u"price_per_day"_s, u"s.price_per_day"_s), integer(u"days_issued"_s, u"s.days_issued"_s),
          words(u"state"_s, u"s.state"_s, {u"open"_s, u"complete"_s, u"archived"_s}),
          indexed(instant(u"created"_s, u"s.created_ms"_s)), text(u"created_by"_s, u"s.created_by"_s), id(u"s.id"_s)}});
    spec.searches = {{SearchKind::Customer, u"s.customer_id"_s}};
    spec.countName = u"sale"_s;
    spec.exported = {u"number"_s, u"customer"_s, u"customer_name"_s, u"appliance"_s, u"serial"_s,
                     u"kind"_s,   u"date"_s,     u"list_price"_s,    u"cost"_s,      u"paid"_s,
                     u"open"_s,   u"every"_s,    u"price_per_day"_s, u"state"_s};
    spec.exportTime = u"date"_s;
    spec.exportOrder = u"s.created_ms, s.id"_s;
    return spec;
}

ListSpec instalmentListSpec()
{
    ListSpec spec;
    spec.word = u"instalments"_s;
    spec.from = u"instalment i"_s;
    spec.fromAll = u" CROSS JOIN sale s ON s.id = i.sale_id"_s;
    spec.key = {u"i.sale_id"_s, u"i.number"_s};
    spec.joins = saleJoins();
    // The conditions of open instalments are those of the partial index instalment_open.
    spec.columns = joined(
        {{indexed(date(u"due"_s, u"i.due_date"_s)),
          integer(
              u"days_late"_s,
              u"max(0, CAST(julianday(@today) - julianday(i.due_date) AS INTEGER)) * (i.paid < i.cost AND i.voided = 0)"_s)},
         customerColumns(),
         whatWasSold(),
         {text(u"sale"_s, u"s.number"_s), integer(u"number"_s, u"i.number"_s), money(u"cost"_s, u"i.cost"_s),
          money(u"paid"_s, u"i.paid"_s), money(u"open"_s, u"iif(i.voided = 0, i.cost - i.paid, 0)"_s),
          integer(u"days"_s, u"i.days"_s),
          state(u"state"_s, {{u"overdue"_s, u"i.paid < i.cost AND i.voided = 0 AND i.due_date < @today"_s},
                             {u"due"_s, u"i.paid < i.cost AND i.voided = 0 AND i.due_date >= @today"_s},
                             {u"paid"_s, u"i.paid >= i.cost AND i.voided = 0"_s},
                             {u"voided"_s, u"i.voided <> 0"_s}})}});
    spec.searches = {{SearchKind::Customer, u"s.customer_id"_s}};
    spec.exported = {u"due"_s,       u"customer"_s, u"customer_name"_s, u"phone"_s,  u"village"_s,
                     u"appliance"_s, u"serial"_s,   u"sale"_s,          u"number"_s, u"cost"_s,
                     u"paid"_s,      u"open"_s,     u"days_late"_s,     u"state"_s};
    spec.exportTime = u"due"_s;
    spec.exportOrder = u"i.due_date, i.sale_id, i.number"_s;
    return spec;
}

/// Everything that is due by today (domain rules, sections 6, 8 and 15).
ListSpec debtListSpec()
{
    ListSpec spec;
    spec.word = u"debts"_s;
    spec.from =
        u"(SELECT s.customer_id, 'instalment' AS type, i.due_date AS due, i.cost AS amount, i.paid, s.device_id, "
        "s.number AS sale, i.number FROM instalment i CROSS JOIN sale s ON s.id = i.sale_id "
        "WHERE i.paid < i.cost AND i.voided = 0 AND i.due_date <= @today "
        "UNION ALL SELECT customer_id, 'access_rate', due_date, amount, paid, device_id, '', k FROM access_charge "
        "WHERE paid < amount AND written_off = 0 AND due_date <= @today "
        "UNION ALL SELECT customer_id, 'recovery', date, amount, paid, NULL, '', 0 FROM recovery_charge "
        "WHERE paid < amount AND written_off = 0) o"_s;
    spec.joins = {customerJoin(u"o.customer_id"_s),
                  customerVillageJoin(),
                  {u"device"_s, u"LEFT JOIN device d ON d.id = o.device_id"_s}};
    spec.columns = joined({customerColumns(),
                           {text(u"type"_s, u"o.type"_s), date(u"due"_s, u"o.due"_s), money(u"amount"_s, u"o.amount"_s),
                            money(u"paid"_s, u"o.paid"_s), money(u"open"_s, u"o.amount - o.paid"_s),
                            text(u"serial"_s, u"coalesce(d.serial, '')"_s, {u"device"_s}), text(u"sale"_s, u"o.sale"_s),
                            integer(u"number"_s, u"o.number"_s)}});
    spec.exported = {u"customer"_s, u"customer_name"_s, u"phone"_s, u"village"_s, u"type"_s, u"due"_s,
                     u"amount"_s,   u"paid"_s,          u"open"_s,  u"serial"_s,  u"sale"_s, u"number"_s};
    spec.exportTime = u"due"_s;
    spec.readsAccessCharges = true;
    spec.exportOrder = u"c.sort_key, c.id, o.due, o.type, o.sale, o.number"_s;
    return spec;
}
