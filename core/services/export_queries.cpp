#include "core/services/export_queries.h"

using namespace Qt::StringLiterals;

namespace {

ExportColumn text(const QString &name, const QString &sql)
{
    return {name, ExportColumnType::Text, sql};
}

ExportColumn money(const QString &name, const QString &sql)
{
    return {name, ExportColumnType::Money, sql};
}

ExportColumn integer(const QString &name, const QString &sql)
{
    return {name, ExportColumnType::Integer, sql};
}

ExportColumn date(const QString &name, const QString &sql)
{
    return {name, ExportColumnType::Date, sql};
}

ExportColumn instant(const QString &name, const QString &sql)
{
    return {name, ExportColumnType::Instant, sql};
}

const QString customerName = u"coalesce(c.name || ' ' || c.surname, '')"_s;

/// The names of the columns are those that the import of customers understands.
ExportQuery customers()
{
    return {{text(u"number"_s, u"c.number"_s), text(u"title"_s, u"c.title"_s), text(u"name"_s, u"c.name"_s),
             text(u"surname"_s, u"c.surname"_s), text(u"phone"_s, u"c.phone"_s), text(u"email"_s, u"c.email"_s),
             text(u"village"_s, u"v.name"_s), text(u"mini_grid"_s, u"m.name"_s), text(u"cluster"_s, u"k.name"_s),
             text(u"street"_s, u"c.street"_s), date(u"birth_date"_s, u"c.birth_date"_s), text(u"gender"_s, u"c.gender"_s),
             text(u"language"_s, u"c.language"_s), text(u"state"_s, u"c.state"_s), instant(u"registered"_s, u"c.registered_ms"_s),
             text(u"devices"_s, u"coalesce((SELECT group_concat(d.serial, ' ') FROM device d WHERE d.customer_id = c.id), '')"_s),
             {u"id"_s, ExportColumnType::Id, u"c.id"_s}},
            u"customer c CROSS JOIN village v ON v.id = c.village_id CROSS JOIN mini_grid m ON m.id = v.mini_grid_id "
            "CROSS JOIN cluster k ON k.id = m.cluster_id"_s,
            u"c.registered_ms"_s, false, u"c.state, c.sort_key, c.id"_s};
}

ExportQuery devices()
{
    return {{text(u"serial"_s, u"d.serial"_s), text(u"kind"_s, u"d.kind"_s), text(u"manufacturer"_s, u"a.name"_s),
             text(u"customer"_s, u"coalesce(c.number, '')"_s), text(u"customer_name"_s, customerName),
             text(u"phone"_s, u"coalesce(c.phone, '')"_s), text(u"tariff"_s, u"coalesce(t.name, '')"_s),
             text(u"appliance"_s, u"coalesce(p.name, '')"_s), integer(u"resolution"_s, u"d.resolution_wh"_s),
             money(u"vend_carry"_s, u"d.vend_carry"_s), text(u"state"_s, u"d.state"_s), instant(u"created"_s, u"d.created_ms"_s)},
            u"device d CROSS JOIN account a ON a.id = d.account_id LEFT JOIN customer c ON c.id = d.customer_id "
            "LEFT JOIN tariff t ON t.id = d.tariff_id LEFT JOIN appliance p ON p.id = d.appliance_id"_s,
            u"d.created_ms"_s, false, u"d.serial_key"_s};
}

ExportQuery sales()
{
    const QString paid = u"(SELECT coalesce(sum(i.paid), 0) FROM instalment i WHERE i.sale_id = s.id)"_s;
    const QString open = u"(SELECT coalesce(sum(i.cost - i.paid), 0) FROM instalment i WHERE i.sale_id = s.id AND i.voided = 0)"_s;
    return {{text(u"number"_s, u"s.number"_s), text(u"customer"_s, u"c.number"_s), text(u"customer_name"_s, customerName),
             text(u"appliance"_s, u"p.name"_s), text(u"serial"_s, u"coalesce(d.serial, '')"_s), text(u"kind"_s, u"s.kind"_s),
             date(u"date"_s, u"s.sale_date"_s), money(u"list_price"_s, u"s.list_price"_s), money(u"cost"_s, u"s.cost"_s),
             money(u"paid"_s, paid), money(u"open"_s, open), text(u"every"_s, u"s.period"_s),
             money(u"price_per_day"_s, u"s.price_per_day"_s), text(u"state"_s, u"s.state"_s)},
            u"sale s CROSS JOIN customer c ON c.id = s.customer_id CROSS JOIN appliance p ON p.id = s.appliance_id "
            "LEFT JOIN device d ON d.id = s.device_id"_s,
            u"s.sale_date"_s, true, u"s.created_ms, s.id"_s};
}

ExportQuery payments()
{
    return {{text(u"receipt"_s, u"p.receipt_number"_s), instant(u"paid_at"_s, u"p.paid_ms"_s), text(u"provider"_s, u"p.provider"_s),
             text(u"reference"_s, u"p.reference"_s), text(u"serial"_s, u"coalesce(d.serial, p.named_serial)"_s),
             text(u"customer"_s, u"coalesce(c.number, '')"_s), text(u"customer_name"_s, customerName),
             money(u"amount"_s, u"p.amount"_s), text(u"amount_text"_s, u"p.amount_text"_s), text(u"currency"_s, u"p.currency"_s),
             text(u"status"_s, u"p.status"_s), text(u"reason"_s, u"p.reason"_s), text(u"unmatched"_s, u"p.unmatched"_s),
             text(u"sender"_s, u"p.sender"_s), instant(u"received_at"_s, u"p.received_ms"_s), {u"id"_s, ExportColumnType::Id, u"p.id"_s}},
            u"payment p LEFT JOIN device d ON d.id = p.device_id LEFT JOIN customer c ON c.id = p.customer_id"_s, u"p.paid_ms"_s,
            false, u"p.paid_ms, p.id"_s};
}

ExportQuery tokens()
{
    return {{instant(u"created"_s, u"t.created_ms"_s), text(u"serial"_s, u"d.serial"_s), text(u"customer_name"_s, customerName),
             text(u"kind"_s, u"t.kind"_s), integer(u"wh"_s, u"t.watt_hours"_s), integer(u"days"_s, u"t.days"_s),
             text(u"state"_s, u"t.state"_s), text(u"token"_s, u"t.text"_s), text(u"reference"_s, u"t.reference"_s),
             instant(u"issued_at"_s, u"t.issued_ms"_s), text(u"cause"_s, u"t.cause_type"_s), {u"id"_s, ExportColumnType::Id, u"t.id"_s}},
            u"token t CROSS JOIN device d ON d.id = t.device_id LEFT JOIN customer c ON c.id = t.customer_id"_s, u"t.created_ms"_s,
            false, u"t.created_ms, t.id"_s};
}

} // namespace

ExportQuery exportQuery(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Customers:
        return customers();
    case ExportKind::Devices:
        return devices();
    case ExportKind::Sales:
        return sales();
    case ExportKind::Payments:
        return payments();
    case ExportKind::Tokens:
        return tokens();
    }
    return {};
}
