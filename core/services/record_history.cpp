#include "core/services/record_history.h"

using namespace Qt::StringLiterals;

TimeList auditList()
{
    return {u"a.by_user, a.action, a.entity, coalesce((SELECT number FROM customer WHERE id = a.entity_id), "
            "(SELECT serial FROM device WHERE id = a.entity_id), (SELECT number FROM sale WHERE id = a.entity_id), "
            "(SELECT CASE receipt_number WHEN '' THEN reference ELSE receipt_number END FROM payment WHERE id = "
            "a.entity_id), "
            "''), a.before, a.after"_s,
            u"audit a"_s,
            u"audit a"_s,
            {},
            {},
            u"a.at_ms"_s,
            u"a.id"_s,
            true};
}

ChangeView readChange(const Row &row)
{
    return {row.instant(0), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

Result<Page<ChangeView>> RecordHistory::ofTariff(const TariffId &tariff, const PageRequest &page)
{
    return read(u"a.entity_id = ?"_s, {toSql(tariff)}, page);
}

Result<Page<ChangeView>> RecordHistory::ofAppliance(const ApplianceId &appliance, const PageRequest &page)
{
    return read(u"a.entity_id = ?"_s, {toSql(appliance)}, page);
}

Result<Page<ChangeView>> RecordHistory::ofAccount(const AccountId &account, const PageRequest &page)
{
    return read(u"a.entity_id = ?"_s, {toSql(account)}, page);
}

Result<Page<ChangeView>> RecordHistory::ofPayment(const PaymentId &payment, const PageRequest &page)
{
    return read(u"a.entity_id IN (SELECT ? UNION SELECT id FROM token WHERE cause_id = ? AND cause_type = 'payment')"_s,
                {toSql(payment), toSql(payment)}, page);
}

Result<Page<ChangeView>> RecordHistory::ofCompany(const PageRequest &page)
{
    return read(u"a.entity_id = (SELECT id FROM company LIMIT 1)"_s, {}, page);
}

Result<Page<ChangeView>> RecordHistory::read(const QString &condition, const SqlValues &values, const PageRequest &page)
{
    auto list = auditList();
    list.conditions.append(condition);
    list.values = values;
    return readTimeList<ChangeView>(m_context.database, list, page, readChange);
}
