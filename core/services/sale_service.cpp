#include "core/services/sale_service.h"

#include "core/services/audit.h"
#include "core/services/booking.h"
#include "core/services/device_rows.h"
#include "core/services/plan_changes.h"
#include "core/services/plan_rows.h"
#include "core/services/sale_rows.h"
#include "core/services/token_rows.h"
#include "core/services/write_off.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notAllowed(const QString &sentence)
{
    return refused(u"not_allowed"_s, sentence, u"sale"_s);
}

Result<PlanState> openPlan(Database &database, const SaleId &id)
{
    MPM_TRY(const auto view, readSaleView(database, id));
    if (view.isService)
        return refused(u"no_plan"_s, u"Energy as a service has no instalments."_s, u"sale"_s);
    if (view.state != SaleState::Open)
        return notAllowed(u"This sale is %1; its plan cannot change any more."_s.arg(toWord(view.state)));
    return readPlan(database, id);
}

/// A change that leaves nothing open finishes the plan: no later payment would bring its unlock token.
Outcome unlockIfPaid(Transaction &transaction, const SaleId &sale, const QByteArray &change)
{
    auto &database = transaction.database();
    MPM_CHECK(completeIfPaid(transaction, sale));
    MPM_TRY(const auto plan, readPlan(database, sale));
    const auto demand = plan.schedule.isComplete() ? planToken(plan) : std::nullopt;
    if (!demand)
        return {};
    MPM_TRY(const auto view, readSaleView(database, sale));
    MPM_TRY(const auto token,
            insertToken(transaction, {u"plan_change"_s, change, view.customerId, database.clock().now()}, *demand));
    Q_UNUSED(token);
    return {};
}

Outcome writePlan(Transaction &transaction, const QString &user, const PlanChangeInput &input)
{
    MPM_TRY(const auto change, insertPlanChange(transaction, user, input));
    MPM_CHECK(replaceInstalments(transaction, input.sale, input.before, input.after));
    MPM_TRY(const auto changed,
            transaction.updateState(
                "sale"_L1, input.sale.toBytes(), {{"state"_L1, toSql(u"open"_s)}},
                {{"cost"_L1, toSql(input.after.total())}, {"period"_L1, toSql(toWord(input.after.period))}}));
    Q_UNUSED(changed);
    return unlockIfPaid(transaction, input.sale, change);
}

Outcome voidInstalments(Transaction &transaction, const Schedule &schedule, const SaleId &sale)
{
    for (const auto &instalment : schedule.instalments) {
        if (instalment.isPaid())
            continue;
        MPM_TRY(const auto changed,
                transaction.updateStateByKey("instalment"_L1,
                                             {{"sale_id"_L1, toSql(sale)}, {"number"_L1, toSql(instalment.number)}}, {},
                                             {{"voided"_L1, toSql(true)}}));
        Q_UNUSED(changed);
    }
    return {};
}

Outcome cancelTokensOfSale(Transaction &transaction, const SaleId &sale)
{
    auto &database = transaction.database();
    MPM_TRY(const auto device, database.readFirst(u"SELECT device_id FROM sale WHERE id = ?"_s, {toSql(sale)},
                                                  [](const Row &row) { return row.bytes(0); }));
    MPM_TRY(const auto waiting,
            database.readAll(
                u"SELECT id FROM token WHERE device_id = ? AND sale_id = ? AND state IN ('queued', 'refused')"_s,
                {toSql(device.value_or(QByteArray())), toSql(sale)},
                [](const Row &row) { return row.id<TokenId>(0); }));
    for (const auto &id : waiting) {
        MPM_TRY(const auto token, readTokenRow(database, id));
        MPM_TRY(const auto cancelled, cancelToken(transaction, token, u"The sale was archived."_s));
        Q_UNUSED(cancelled);
    }
    return {};
}

/// The device of an unfinished sale comes back: nobody's, and to be reset before it is sold again.
Outcome takeDeviceBack(Transaction &transaction, const SaleId &sale, const QDate &date, const QString &user)
{
    MPM_TRY(const auto device,
            transaction.database().readFirst(u"SELECT device_id FROM sale WHERE id = ? AND device_id IS NOT NULL"_s,
                                             {toSql(sale)}, [](const Row &row) { return row.id<DeviceId>(0); }));
    if (!device)
        return {};
    MPM_CHECK(releaseDevice(transaction, *device, date, u"take_back"_s, user));
    return transaction.update("device"_L1, device->toBytes(), {{"needs_reset"_L1, toSql(true)}});
}

} // namespace

Result<SaleView> SaleService::sell(const SaleInput &input)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertSale(transaction, company, input, m_context.user));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<SaleView> SaleService::read(const SaleId &id)
{
    return readSaleView(m_context.database, id);
}

Result<SaleView> SaleService::find(const QString &key)
{
    const auto id = SaleId::fromText(key.trimmed()).value_or(SaleId());
    MPM_TRY(const auto found,
            m_context.database.readFirst(
                u"SELECT id FROM sale WHERE id = ? UNION ALL SELECT id FROM sale WHERE number = ?"_s,
                {toSql(id.toBytes()), toSql(key.trimmed())}, [](const Row &row) { return row.id<SaleId>(0); }));
    if (!found)
        return notFound(u"not_found"_s, u"sale"_s, key, u"sale"_s);
    return read(*found);
}

Result<std::vector<SaleView>> SaleService::ofCustomer(const CustomerId &customer)
{
    return readSaleViews(m_context.database, customer);
}

Result<Page<SaleView>> SaleService::list(std::optional<SaleState> state, const PageRequest &page)
{
    return listSales(m_context.database, state, page);
}

Result<Replan> SaleService::previewReplan(const SaleId &id, const ReplanInput &input)
{
    MPM_TRY(const auto plan, openPlan(m_context.database, id));
    if (input.instalment && (input.total || input.newCount))
        return invalid(u"not_allowed"_s, u"Change one instalment, or the rest of the plan; not both at once."_s,
                       u"instalment"_s);
    if (input.instalment) {
        MPM_TRY(auto edited, ::editInstalment(plan.schedule, input.instalment->number, input.instalment->cost));
        return Replan{plan.schedule, std::move(edited)};
    }
    if (!input.total && !input.newCount)
        return invalid(u"required"_s, u"Name a new total, or a new number of instalments."_s, u"total"_s);
    MPM_TRY(auto after, replan(plan.schedule, input.total, input.newCount));
    return Replan{plan.schedule, std::move(after)};
}

Result<SaleView> SaleService::applyReplan(const SaleId &id, const ReplanInput &input)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto preview, previewReplan(id, input));
    const QString kind = input.instalment ? u"edit_instalment"_s : u"replan"_s;
    MPM_CHECK(writePlan(transaction, m_context.user, {id, kind, input.reason, preview.before, preview.after}));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<SaleView> SaleService::editInstalment(const SaleId &id, int number, Money cost)
{
    ReplanInput input;
    input.instalment = InstalmentEdit{number, cost};
    return applyReplan(id, input);
}

Result<std::vector<PlanChangeView>> SaleService::planChanges(const SaleId &id)
{
    return readPlanChanges(m_context.database, id);
}

Result<SaleView> SaleService::archive(const SaleId &id, const QString &reason)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_CHECK(archiveSaleWithin(transaction, company, id, {reason, m_context.user, {}}));
    MPM_TRY(auto archived, read(id));
    MPM_CHECK(transaction.commit());
    return archived;
}

Outcome archiveSaleWithin(Transaction &transaction, const Company &company, const SaleId &id, const ArchiveOrder &order)
{
    Database &database = transaction.database();
    MPM_TRY(const auto view, readSaleView(database, id));
    if (view.state == SaleState::Archived)
        return notAllowed(u"This sale is archived already."_s);
    MPM_TRY(const auto changed,
            transaction.updateState("sale"_L1, id.toBytes(), {{"state"_L1, toSql(toWord(view.state))}},
                                    {{"state"_L1, toSql(u"archived"_s)}}));
    Q_UNUSED(changed);
    MPM_CHECK(cancelTokensOfSale(transaction, id));
    if (view.state == SaleState::Open) {
        const QDate date = order.date.isValid() ? order.date : company.dateOf(database.clock().now());
        MPM_CHECK(voidInstalments(transaction, view.schedule, id));
        if (order.isWrittenOff)
            MPM_CHECK(insertWriteOff(transaction, view, date, order));
        MPM_CHECK(takeDeviceBack(transaction, id, date, order.user));
    }
    return writeAudit(transaction,
                      {order.user, u"sale.archived"_s, u"sale"_s, id.toBytes(), toWord(view.state), order.reason});
}
