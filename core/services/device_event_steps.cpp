// DeviceEventWork: what each action does.

#include "core/domain/lit_days.h"
#include "core/services/access_series.h"
#include "core/services/customer_family.h"
#include "core/services/customer_money.h"
#include "core/services/customer_rows.h"
#include "core/services/device_event_work.h"
#include "core/services/device_facts.h"
#include "core/services/device_rows.h"
#include "core/services/plan_rows.h"
#include "core/services/replacement.h"
#include "core/services/token_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A device that is nobody's is not lit any longer; an e-bike is switched off at the next look.
Outcome endLight(Transaction &transaction, const DeviceId &device)
{
    const auto now = toSql(transaction.database().clock().now());
    return transaction.executeLocal(
        u"UPDATE device SET paid_until_ms = CASE WHEN unlocked = 1 OR paid_until_ms > ?1 THEN ?1 "
        "ELSE paid_until_ms END, unlocked = 0, switch_check_ms = 0 WHERE id = ?2"_s,
        {now, toSql(device)});
}

} // namespace

/// What was handed out under this sale since the device came, and what of it is left at the end of the day.
Outcome DeviceEventWork::readUnused()
{
    if (m_event.customer) {
        MPM_TRY(const auto holder, familyCondition(m_database, u"t.customer_id"_s, *m_event.customer));
        SqlValues values{toSql(m_event.device)};
        values.insert(values.end(), holder.values.begin(), holder.values.end());
        MPM_TRY(m_open, m_database.readAll(
                            u"SELECT %1 FROM %2 WHERE t.device_id = ? AND %3 AND t.kind <> 'command' AND t.state IN "
                            u"('queued', 'requesting', 'uncertain', 'refused') ORDER BY t.order_ms, t.id"_s.arg(
                                tokenViewColumns(), tokenViewTables(), holder.sql),
                            values, [](const Row &row) { return readTokenView(row, 0); }));
    }
    if (!m_sale || !m_result.before.customerId)
        return {};
    const auto rows = m_database.readAll(
        u"SELECT issued_ms, days FROM token WHERE device_id = ?1 AND sale_id = ?2 AND kind = 'days' AND "
        "state = 'issued' AND issued_ms > coalesce((SELECT max(at_ms) FROM device_event WHERE "
        "device_id = ?1), 0) ORDER BY issued_ms, id"_s,
        {toSql(m_event.device), toSql(m_sale->id)}, [](const Row &row) {
            return HandedOut{row.instant(0), row.integer(1)};
        });
    MPM_TRY(const auto handedOut, rows);
    const Instant dayEnd{m_event.date.addDays(1).startOfDay(m_company.zone).toMSecsSinceEpoch()};
    m_event.unusedDays = unusedDays(handedOut, std::min(dayEnd, m_database.clock().now()));
    return {};
}

Outcome DeviceEventWork::replace()
{
    MPM_TRY(const auto taken, takeReplacement(m_transaction, m_result.before, m_input, m_event.date, m_event.user));
    m_event.replacement = taken.id;
    m_result.isRegistered = taken.isRegistered;
    const bool wasLost = !m_result.before.customerId;
    if (isOldInOurHands() && !wasLost)
        m_event.daysMoved = m_event.unusedDays;
    MPM_CHECK(putInPlace(taken.id));
    MPM_CHECK(moveTokens(taken.id));
    MPM_CHECK(tellAboutAsked());
    MPM_CHECK(loseUnlock());
    MPM_CHECK(moveSale(taken.id));
    if (!wasLost)
        MPM_CHECK(releaseOld());
    MPM_CHECK(record());
    return makeTokens(taken.id);
}

/// The access rate and the carry go on at the replacement, which then belongs to the customer.
Outcome DeviceEventWork::putInPlace(const DeviceId &replacement)
{
    MPM_CHECK(continueAccessSeries(m_transaction, m_event.device, replacement, m_event.date, m_event.user));
    const MoneyCause cause{u"replace"_s, m_event.id.toBytes(), m_event.user, {}};
    m_result.carryMoved = m_result.before.vendCarry;
    MPM_CHECK(setVendCarry(m_transaction, m_event.device, m_result.carryMoved, Money(), cause));
    MPM_CHECK(setVendCarry(m_transaction, replacement, Money(), m_result.carryMoved, cause));
    MPM_CHECK(handOverDetails(m_transaction, m_company, m_event.device, replacement, *m_event.customer, m_event.date));
    // A lost meter had ended its rate: a new one begins with the meter.
    if (isMeter() && !m_result.before.customerId)
        MPM_CHECK(restartAccessSeries(m_transaction, replacement, m_event.date, m_event.user));
    return refreshCustomerSearch(m_transaction, *m_event.customer);
}

Outcome DeviceEventWork::moveSale(const DeviceId &replacement)
{
    if (!m_sale)
        return {};
    return m_transaction.updateState("sale"_L1, m_sale->id.toBytes(), {}, {{"device_id"_L1, toSql(replacement)}})
        .transform([](qint64) {});
}

/// What nobody asked for yet is made for the replacement: the same token, with its cause, days, energy and money.
Outcome DeviceEventWork::moveTokens(const DeviceId &replacement)
{
    MPM_TRY(const auto device, readDeviceFacts(m_database, replacement));
    MPM_TRY(const auto address, addressFields(m_database, replacement));
    for (const auto &token : m_open) {
        if (token.state != u"queued" && token.state != u"refused")
            continue;
        if (token.kind == TokenKind::Energy && token.wattHours % device.resolutionWh != 0)
            return refused(u"token_waiting"_s,
                           u"%1 Wh wait for their token, and %2 takes steps of %3 Wh: reverse that payment first."_s
                               .arg(token.wattHours)
                               .arg(device.serial)
                               .arg(device.resolutionWh),
                           u"replacement"_s);
        Fields fields{{"state"_L1, toSql(u"queued"_s)},
                      {"waits_for_person"_L1, toSql(false)},
                      {"active_until_ms"_L1, sqlNull()},
                      {"next_try_ms"_L1, toSql(0)},
                      {"detail"_L1, toSql(QString())}};
        fields.insert(fields.end(), address.begin(), address.end());
        MPM_CHECK(m_transaction.updateState("token"_L1, token.id.toBytes(), {{"state"_L1, toSql(token.state)}}, fields)
                      .transform([](qint64) {}));
    }
    return {};
}

/// The old device leaves the customer: to be reset before it is given out again, or gone.
Outcome DeviceEventWork::releaseOld()
{
    m_result.carryToCredit = m_event.replacement ? Money() : m_result.before.vendCarry;
    MPM_CHECK(releaseDevice(m_transaction, m_event.device, m_event.date, u"release"_s, m_event.user));
    Fields fields;
    if (!isMeter())
        fields.emplace_back("needs_reset"_L1, toSql(true));
    if (!isOldInOurHands())
        fields.emplace_back("state"_L1, toSql(u"retired"_s));
    if (!fields.empty())
        MPM_CHECK(m_transaction.update("device"_L1, m_event.device.toBytes(), fields));
    return endLight(m_transaction, m_event.device);
}

/// An unlock that the old device has, or may have, goes with it: the plan earns another one.
Outcome DeviceEventWork::loseUnlock()
{
    if (!m_sale)
        return {};
    MPM_TRY(m_event.unlock,
            m_database.readFirst(u"SELECT id FROM token WHERE device_id = ?1 AND sale_id = ?2 AND kind = 'unlock' AND "
                                 "cause_type <> 'grant' AND state <> 'cancelled' AND id NOT IN (SELECT unlock_id FROM "
                                 "device_event WHERE unlock_id IS NOT NULL AND sale_id = ?2)"_s,
                                 {toSql(m_event.device), toSql(m_sale->id)},
                                 [](const Row &row) { return row.id<TokenId>(0); }));
    if (!m_event.unlock)
        return {};
    return m_transaction.executeLocal(u"UPDATE sale SET unlock_issued = 0 WHERE id = ?"_s, {toSql(m_sale->id)});
}

/// The days that the old device did not give, what was earned meanwhile, or the unlock.
Outcome DeviceEventWork::makeTokens(const DeviceId &replacement)
{
    if (!m_sale)
        return {};
    MPM_CHECK(m_transaction.executeLocal(u"UPDATE sale SET days_issued = days_issued - ? WHERE id = ?"_s,
                                         {toSql(m_event.daysMoved), toSql(m_sale->id)}));
    TokenCause cause{u"plan_change"_s, m_event.id.toBytes(), m_event.customer, m_database.clock().now()};
    if (m_sale->isService) {
        TokenDemand demand;
        demand.device = replacement;
        demand.kind = TokenKind::Days;
        demand.days = m_event.daysMoved;
        demand.sale = m_sale->id;
        return demand.days > 0 ? insertToken(m_transaction, cause, demand).transform([](TokenId) {}) : Outcome();
    }
    MPM_TRY(const auto plan, readPlan(m_database, m_sale->id));
    const auto demand = planToken(plan);
    return demand ? insertToken(m_transaction, cause, *demand).transform([](TokenId) {}) : Outcome();
}

Outcome DeviceEventWork::archiveSale()
{
    return archiveSaleWithin(m_transaction, m_company, m_sale->id,
                             {toWord(m_event.reason), m_event.user, m_event.date});
}

Outcome DeviceEventWork::takeBack()
{
    MPM_CHECK(requireNoWaitingEnergy());
    if (m_sale && m_sale->state == SaleState::Open)
        MPM_CHECK(archiveSale());
    MPM_CHECK(releaseOld());
    return record();
}

Outcome DeviceEventWork::reportLost()
{
    MPM_CHECK(requireNoWaitingEnergy());
    const bool isOpen = m_sale && m_sale->state == SaleState::Open;
    if (isOpen && (m_input.stopsPlan || m_sale->isService))
        MPM_CHECK(archiveSale());
    else if (m_sale)
        MPM_CHECK(leaveWithoutDevice());
    MPM_CHECK(releaseOld());
    return record();
}

/// The customer goes on paying. Days that are earned from now on wait for the replacement.
Outcome DeviceEventWork::leaveWithoutDevice()
{
    for (const auto &token : m_open) {
        MPM_TRY(const auto row, readTokenRow(m_database, token.id));
        MPM_CHECK(cancelToken(m_transaction, row, u"The device was lost."_s).transform([](bool) {}));
    }
    MPM_CHECK(loseUnlock());
    return m_transaction.updateState("sale"_L1, m_sale->id.toBytes(), {}, {{"device_id"_L1, sqlNull()}})
        .transform([](qint64) {});
}

Outcome DeviceEventWork::find()
{
    MPM_TRY(const auto last,
            m_database.readFirst(
                u"SELECT kind, reason FROM device_event WHERE device_id = ? ORDER BY at_ms DESC, rowid DESC "
                "LIMIT 1"_s,
                {toSql(m_event.device)}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    const bool wasGone = last && (last->second == u"lost" || last->second == u"stolen");
    if (!wasGone || !m_result.before.isRetired)
        return refused(u"not_allowed"_s, u"The device %1 is not lost."_s.arg(m_result.before.serial), u"serial"_s);
    MPM_CHECK(m_transaction.update("device"_L1, m_event.device.toBytes(), {{"state"_L1, toSql(u"active"_s)}}));
    return record();
}
