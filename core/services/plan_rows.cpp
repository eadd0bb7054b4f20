#include "core/services/plan_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString planColumns = QStringLiteral("s.id, s.device_id, s.sale_date, s.period, s.anchor_day, s.minimum, "
                                           "s.initial_days, s.days_issued, s.initial_days_issued, "
                                           "s.unlock_issued, i.number, i.due_date, i.cost, i.paid, i.days");

PlanState readPlanHead(const Row &row)
{
    PlanState plan;
    plan.sale = row.id<SaleId>(0);
    plan.device = row.optionalId<DeviceId>(1);
    plan.schedule.saleDate = row.date(2);
    plan.schedule.period = periodFromStored(row.text(3));
    plan.schedule.anchorDay = row.smallInteger(4);
    plan.minimum = minimumFromStored(row.text(5));
    plan.initialDays = row.smallInteger(6);
    plan.daysIssued = row.integer(7);
    plan.initialDaysIssued = row.boolean(8);
    plan.unlockIssued = row.boolean(9);
    return plan;
}

Result<std::vector<PlanState>> readPlans(Database &database, const QString &condition, const SqlValue &value)
{
    std::vector<PlanState> plans;
    const auto sql =
        u"SELECT %1 FROM sale s JOIN instalment i ON i.sale_id = s.id WHERE %2 AND s.kind = 'plan' AND i.voided = 0 "
        "ORDER BY s.created_ms, s.id, i.number"_s.arg(planColumns, condition);
    MPM_CHECK(database.forEach(sql, {value}, [&](const Row &row) {
        if (plans.empty() || plans.back().sale != row.id<SaleId>(0)) {
            plans.push_back(readPlanHead(row));
            plans.back().creationOrder = static_cast<qint64>(plans.size());
        }
        plans.back().schedule.instalments.push_back(
            {row.smallInteger(10), row.date(11), row.money(12), row.money(13), row.smallInteger(14)});
        return true;
    }));
    return plans;
}

} // namespace

QString toWord(SaleMinimum minimum)
{
    return minimum == SaleMinimum::Any ? u"any"_s : u"next_instalment"_s;
}

QString toWord(Period period)
{
    return period == Period::Weekly ? u"weekly"_s : u"monthly"_s;
}

Period periodFromStored(const QString &word)
{
    return word == u"weekly" ? Period::Weekly : Period::Monthly;
}

SaleMinimum minimumFromStored(const QString &word)
{
    return word == u"next_instalment" ? SaleMinimum::NextInstalment : SaleMinimum::Any;
}

Result<std::vector<PlanState>> readOpenPlans(Database &database, const CustomerId &customer)
{
    return readPlans(database, u"s.customer_id = ? AND s.state = 'open'"_s, toSql(customer));
}

Result<PlanState> readPlan(Database &database, const SaleId &sale)
{
    MPM_TRY(auto plans, readPlans(database, u"s.id = ?"_s, toSql(sale)));
    if (plans.empty())
        return notFound(u"no_plan"_s, u"plan of the sale"_s, sale.toText(), u"sale"_s);
    return std::move(plans.front());
}

Result<Schedule> readSchedule(Database &database, const SaleId &sale)
{
    MPM_TRY(auto head,
            database.readFirst(u"SELECT period, anchor_day, sale_date FROM sale WHERE id = ?"_s, {toSql(sale)},
                               [](const Row &row) {
                                   return Schedule{{}, periodFromStored(row.text(0)), row.smallInteger(1), row.date(2)};
                               }));
    if (!head.has_value())
        return notFound(u"not_found"_s, u"sale"_s, sale.toText());
    MPM_TRY(
        head->instalments,
        database.readAll(
            u"SELECT number, due_date, cost, paid, days FROM instalment WHERE sale_id = ? ORDER BY number"_s,
            {toSql(sale)}, [](const Row &row) {
                return Instalment{row.smallInteger(0), row.date(1), row.money(2), row.money(3), row.smallInteger(4)};
            }));
    return *std::move(head);
}

Result<std::optional<OpenSale>> readOpenSale(Database &database, const DeviceId &device, const CustomerId &customer)
{
    return database.readFirst(
        u"SELECT id, kind, price_per_day, minimum_payment, service_carry FROM sale WHERE device_id = ? AND customer_id "
        u"= ? "
        "AND state = 'open' AND device_id IS NOT NULL"_s,
        {toSql(device), toSql(customer)}, [](const Row &row) {
            const auto id = row.id<SaleId>(0);
            return OpenSale{id, row.text(1) == u"service", {id, row.money(2), row.money(3), row.money(4)}};
        });
}

Result<ServiceState> readService(Database &database, const SaleId &sale)
{
    MPM_TRY(const auto service,
            database.readFirst(u"SELECT price_per_day, minimum_payment, service_carry FROM sale WHERE id = ? "
                               "AND kind = 'service'"_s,
                               {toSql(sale)}, [&](const Row &row) {
                                   return ServiceState{sale, row.money(0), row.money(1), row.money(2)};
                               }));
    if (!service.has_value())
        return notFound(u"not_found"_s, u"service"_s, sale.toText(), u"sale"_s);
    return *service;
}

Outcome insertInstalments(Transaction &transaction, const SaleId &sale, const std::vector<Instalment> &instalments)
{
    for (const auto &instalment : instalments)
        MPM_CHECK(transaction.insert("instalment"_L1, {{"sale_id"_L1, toSql(sale)},
                                                       {"number"_L1, toSql(instalment.number)},
                                                       {"due_date"_L1, toSql(instalment.due)},
                                                       {"cost"_L1, toSql(instalment.cost)},
                                                       {"days"_L1, toSql(instalment.days)}}));
    return {};
}

Outcome replaceInstalments(Transaction &transaction, const SaleId &sale, const Schedule &before, const Schedule &after)
{
    const auto numbered = [](const Schedule &schedule, int number) {
        return std::find_if(schedule.instalments.begin(), schedule.instalments.end(),
                            [number](const Instalment &instalment) { return instalment.number == number; });
    };
    const auto keyOf = [&](int number) { return Fields{{"sale_id"_L1, toSql(sale)}, {"number"_L1, toSql(number)}}; };
    for (const auto &old : before.instalments) {
        if (numbered(after, old.number) == after.instalments.end())
            MPM_CHECK(transaction.removeFact("instalment"_L1, keyOf(old.number)));
    }
    std::vector<Instalment> added;
    for (const auto &instalment : after.instalments) {
        if (numbered(before, instalment.number) == before.instalments.end()) {
            added.push_back(instalment);
            continue;
        }
        MPM_TRY(const auto changed, transaction.updateStateByKey("instalment"_L1, keyOf(instalment.number), {},
                                                                 {{"due_date"_L1, toSql(instalment.due)},
                                                                  {"cost"_L1, toSql(instalment.cost)},
                                                                  {"days"_L1, toSql(instalment.days)}}));
        Q_UNUSED(changed);
    }
    return insertInstalments(transaction, sale, added);
}
