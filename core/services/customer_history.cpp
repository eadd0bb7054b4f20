#include "core/services/customer_history.h"

#include "core/services/allocation_rows.h"
#include "core/services/customer_family.h"
#include "core/services/token_views.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

Money &columnOf(MonthFlow &flow, AllocationType type)
{
    switch (type) {
    case AllocationType::Energy:
        return flow.energy;
    case AllocationType::AccessRate:
        return flow.access;
    case AllocationType::ApplianceInstalment:
    case AllocationType::DeviceInstalment:
        return flow.instalments;
    case AllocationType::Service:
        return flow.service;
    case AllocationType::Recovery:
        return flow.recovery;
    case AllocationType::Credit:
        break;
    }
    return flow.credit;
}

} // namespace

Result<Page<ChangeView>> CustomerHistory::changes(const CustomerId &customer, const PageRequest &page)
{
    Database &database = m_context.database;
    MPM_TRY(const auto self, familyCondition(database, u"id"_s, customer));
    MPM_TRY(const auto owner, familyCondition(database, u"customer_id"_s, customer));
    auto list = auditList();
    // Of payments only what a person did to them: each one is a line of its own elsewhere.
    list.conditions.append(
        u"a.entity_id IN (SELECT id FROM customer WHERE %1 UNION SELECT id FROM device WHERE %2 UNION SELECT id "
        "FROM sale WHERE %2 UNION SELECT id FROM payment WHERE %2 AND (status = 'reversed' OR unmatched <> ''))"_s.arg(
            self.sql, owner.sql));
    for (int part = 0; part < 4; ++part)
        list.values.insert(list.values.end(), owner.values.begin(), owner.values.end());
    return readTimeList<ChangeView>(database, list, page, readChange);
}

Result<std::vector<MonthFlow>> CustomerHistory::months(const CustomerId &customer)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto owner, familyCondition(database, u"p.customer_id"_s, customer));
    std::map<QDate, MonthFlow> months;
    MPM_CHECK(database.forEach(
        u"SELECT p.paid_ms, p.account_key = 'credit', l.type, l.amount FROM payment p JOIN allocation l ON "
        "l.payment_id = p.id WHERE %1 AND p.status = 'accepted'"_s.arg(owner.sql),
        owner.values, [&](const Row &row) {
            const QDate paid = company.dateOf(row.instant(0));
            const QDate month(paid.year(), paid.month(), 1);
            auto &flow = months[month];
            flow.month = month;
            columnOf(flow, allocationTypeFromStored(row.text(2))) += row.money(3);
            if (row.boolean(1))
                flow.credit -= row.money(3);
            return true;
        }));
    std::vector<MonthFlow> flows;
    for (const auto &[month, flow] : months)
        flows.push_back(flow);
    return flows;
}

Result<std::optional<TokenView>> CustomerHistory::lastToken(const CustomerId &customer)
{
    Database &database = m_context.database;
    MPM_TRY(const auto owner, familyCondition(database, u"t.customer_id"_s, customer));
    SqlValues values = owner.values;
    values.push_back(toSql(customer));
    return database.readFirst(
        u"SELECT %1 FROM %2 WHERE %3 AND t.device_id IN (SELECT id FROM device WHERE customer_id = ?) "
        "AND t.state = 'issued' AND t.text <> '' ORDER BY t.issued_ms DESC, t.id DESC LIMIT 1"_s.arg(
            tokenViewColumns(), tokenViewTables(), owner.sql),
        values, [](const Row &row) { return readTokenView(row, 0); });
}
