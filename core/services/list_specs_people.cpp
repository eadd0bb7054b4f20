// Lists of customers and devices.

#include "core/services/list_columns.h"

using namespace Qt::StringLiterals;
using namespace listColumns;

namespace {

ListColumn villageOfCustomer()
{
    return text(u"village"_s, u"v.name"_s, {u"village"_s});
}

} // namespace

std::vector<ListColumn> listColumns::customerColumns()
{
    const QStringList join{u"customer"_s};
    return {text(u"customer"_s, u"coalesce(c.number, '')"_s, join),
            orderedBy(u"coalesce(c.sort_key, '')"_s,
                      text(u"customer_name"_s, u"coalesce(c.name || ' ' || c.surname, '')"_s, join)),
            text(u"phone"_s, u"coalesce(c.phone, '')"_s, join),
            text(u"village"_s, u"coalesce(v.name, '')"_s, {u"village"_s})};
}

ListJoin listColumns::customerJoin(const QString &id)
{
    return {u"customer"_s, u"LEFT JOIN customer c ON c.id = "_s + id};
}

ListJoin listColumns::customerVillageJoin()
{
    return {u"village"_s, u"LEFT JOIN village v ON v.id = c.village_id"_s, u"customer"_s};
}

std::vector<ListColumn> listColumns::joined(std::initializer_list<std::vector<ListColumn>> parts)
{
    std::vector<ListColumn> all;
    for (const auto &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

ListSpec customerListSpec()
{
    ListSpec spec;
    spec.word = u"customers"_s;
    spec.from = u"customer c"_s;
    spec.key = {u"c.id"_s};
    spec.joins = {{u"village"_s, u"CROSS JOIN village v ON v.id = c.village_id"_s},
                  {u"mini_grid"_s, u"CROSS JOIN mini_grid g ON g.id = v.mini_grid_id"_s, u"village"_s},
                  {u"cluster"_s, u"CROSS JOIN cluster k ON k.id = g.cluster_id"_s, u"mini_grid"_s}};
    spec.columns = {
        indexed(orderedBy(u"c.sort_key"_s, text(u"surname"_s, u"c.surname"_s))),
        indexed(orderedBy(u"c.name COLLATE NOCASE"_s, text(u"name"_s, u"c.name"_s))),
        indexed(orderedBy(u"c.phone"_s, text(u"phone"_s, u"c.phone"_s))),
        villageOfCustomer(),
        text(u"mini_grid"_s, u"g.name"_s, {u"mini_grid"_s}),
        text(u"cluster"_s, u"k.name"_s, {u"cluster"_s}),
        indexed(orderedBy(u"c.number"_s, text(u"number"_s, u"c.number"_s))),
        integer(u"device_count"_s, u"(SELECT count(*) FROM device d WHERE d.customer_id = c.id)"_s),
        text(u"devices"_s,
             u"coalesce((SELECT group_concat(d.serial, ' ') FROM device d WHERE d.customer_id = c.id), '')"_s),
        words(u"state"_s, u"c.state"_s, {u"active"_s, u"archived"_s}),
        indexed(instant(u"registered"_s, u"c.registered_ms"_s)),
        nullable(instant(u"archived"_s, u"c.archived_ms"_s)),
        text(u"title"_s, u"c.title"_s),
        text(u"email"_s, u"c.email"_s),
        text(u"street"_s, u"c.street"_s),
        nullable(date(u"birth_date"_s, u"c.birth_date"_s)),
        text(u"gender"_s, u"c.gender"_s),
        text(u"education"_s, u"c.education"_s),
        text(u"nationality"_s, u"c.nationality"_s),
        text(u"language"_s, u"c.language"_s),
        id(u"c.id"_s)};
    spec.searches = {{SearchKind::Customer, u"c.id"_s}};
    spec.isRanked = true;
    spec.unindexedText = u"c.sort_key || ' ' || c.phone || ' ' || lower(c.number)"_s;
    spec.unindexedWord = u"archived"_s;
    spec.countName = u"customer."_s;
    spec.countedBy = u"state"_s;
    // The names are those that the import of customers understands.
    spec.exported = {u"number"_s,   u"title"_s,     u"name"_s,       u"surname"_s, u"phone"_s,      u"email"_s,
                     u"village"_s,  u"mini_grid"_s, u"cluster"_s,    u"street"_s,  u"birth_date"_s, u"gender"_s,
                     u"language"_s, u"state"_s,     u"registered"_s, u"devices"_s, u"id"_s};
    spec.exportTime = u"registered"_s;
    spec.exportOrder = u"c.state, c.sort_key, c.id"_s;
    return spec;
}

ListSpec deviceListSpec()
{
    ListSpec spec;
    spec.word = u"devices"_s;
    spec.from = u"device d"_s;
    spec.key = {u"d.id"_s};
    spec.joins = {{u"manufacturer"_s, u"CROSS JOIN account a ON a.id = d.account_id"_s},
                  customerJoin(u"d.customer_id"_s),
                  customerVillageJoin(),
                  {u"tariff"_s, u"LEFT JOIN tariff t ON t.id = d.tariff_id"_s},
                  {u"appliance"_s, u"LEFT JOIN appliance p ON p.id = d.appliance_id"_s}};
    spec.columns = joined(
        {{indexed(orderedBy(u"d.serial_key"_s, text(u"serial"_s, u"d.serial"_s))),
          words(u"kind"_s, u"d.kind"_s, {u"meter"_s, u"shs"_s, u"ebike"_s}),
          text(u"manufacturer"_s, u"a.name"_s, {u"manufacturer"_s})},
         customerColumns(),
         {text(u"product"_s, u"coalesce(t.name, p.name, '')"_s, {u"tariff"_s, u"appliance"_s}),
          forScripts(text(u"tariff"_s, u"coalesce(t.name, '')"_s, {u"tariff"_s})),
          forScripts(text(u"appliance"_s, u"coalesce(p.name, '')"_s, {u"appliance"_s})),
          state(u"situation"_s,
                {{u"retired"_s, u"d.state = 'retired'"_s},
                 {u"needs_reset"_s, u"d.state = 'active' AND d.needs_reset <> 0"_s},
                 {u"with_customer"_s, u"d.state = 'active' AND d.needs_reset = 0 AND d.customer_id IS NOT NULL"_s},
                 {u"in_stock"_s, u"d.state = 'active' AND d.needs_reset = 0 AND d.customer_id IS NULL"_s}}),
          integer(u"resolution"_s, u"d.resolution_wh"_s), money(u"vend_carry"_s, u"d.vend_carry"_s),
          nullable(instant(u"paid_until"_s, u"d.paid_until_ms"_s)), text(u"connection_type"_s, u"d.connection_type"_s),
          text(u"connection_group"_s, u"d.connection_group"_s), instant(u"created"_s, u"d.created_ms"_s),
          forScripts(text(u"state"_s, u"d.state"_s)), id(u"d.id"_s)}});
    spec.searches = {{SearchKind::Device, u"d.id"_s}, {SearchKind::Customer, u"d.customer_id"_s}};
    spec.countName = u"device."_s;
    spec.countedBy = u"kind"_s;
    spec.exported = {u"serial"_s, u"kind"_s,      u"manufacturer"_s, u"customer"_s,   u"customer_name"_s, u"phone"_s,
                     u"tariff"_s, u"appliance"_s, u"resolution"_s,   u"vend_carry"_s, u"state"_s,         u"created"_s};
    spec.exportTime = u"created"_s;
    spec.exportOrder = u"d.serial_key"_s;
    return spec;
}
