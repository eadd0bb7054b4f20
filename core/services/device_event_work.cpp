#include "core/services/device_event_work.h"

#include "core/services/access_charges.h"
#include "core/services/action_date.h"
#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/device_rows.h"
#include "core/services/open_item.h"
#include "core/services/sale_rows.h"
#include "core/services/token_views.h"
#include "core/services/write_off.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DeviceEventWork::DeviceEventWork(Transaction &transaction, const Company &company, const DeviceEventInput &input,
                                 const QString &user)
    : m_transaction(transaction), m_database(transaction.database()), m_company(company), m_input(input)
{
    m_event.id = DeviceEventId::make(m_database.clock(), m_database.random());
    m_event.action = input.action;
    m_event.reason = input.reason;
    m_event.user = user;
    m_event.note = input.note;
}

Result<DeviceEventResult> DeviceEventWork::run()
{
    MPM_CHECK(readBefore());
    switch (m_input.action) {
    case DeviceAction::Replace:
        MPM_CHECK(replace());
        break;
    case DeviceAction::TakeBack:
        MPM_CHECK(takeBack());
        break;
    case DeviceAction::ReportLost:
        MPM_CHECK(reportLost());
        break;
    case DeviceAction::Find:
        MPM_CHECK(find());
        break;
    }
    MPM_CHECK(readAfter());
    return std::move(m_result);
}

Outcome DeviceEventWork::readBefore()
{
    MPM_TRY(m_event.reason, deviceReasonFromWord(m_input.action, toWord(m_input.reason)));
    MPM_TRY(m_event.date, actionDate(m_company, m_database.clock(), m_input.date));
    MPM_TRY(m_event.device, findDevice(m_database, m_input.serial));
    MPM_TRY(m_result.before, readDeviceView(m_database, m_event.device));
    MPM_CHECK(readSubject());
    MPM_CHECK(checkSubject());
    return readUnused();
}

/// Whose device it is and which sale pays for it. A lost one has both in the memory of its loss.
Outcome DeviceEventWork::readSubject()
{
    m_event.customer = m_result.before.customerId;
    if (m_event.customer) {
        MPM_TRY(
            m_event.sale,
            m_database.readFirst(u"SELECT id FROM sale WHERE device_id = ? AND customer_id = ? AND state <> 'archived' "
                                 "ORDER BY state = 'open' DESC, created_ms DESC, id DESC LIMIT 1"_s,
                                 {toSql(m_event.device), toSql(m_event.customer)},
                                 [](const Row &row) { return row.id<SaleId>(0); }));
    } else if (m_input.action == DeviceAction::Replace) {
        using Loss = std::pair<std::optional<CustomerId>, std::optional<SaleId>>;
        MPM_TRY(const auto loss,
                m_database.readFirst(
                    u"SELECT customer_id, sale_id, kind FROM device_event WHERE device_id = ? ORDER BY "
                    "at_ms DESC, rowid DESC LIMIT 1"_s,
                    {toSql(m_event.device)}, [](const Row &row) {
                        return row.text(2) == u"lost" ? Loss(row.optionalId<CustomerId>(0), row.optionalId<SaleId>(1))
                                                      : Loss();
                    }));
        if (loss && loss->first) {
            MPM_TRY(m_event.customer, presentCustomer(m_database, *loss->first));
            m_event.sale = loss->second;
        }
    }
    if (!m_event.sale)
        return {};
    MPM_TRY(m_sale, readSaleView(m_database, *m_event.sale));
    // It was replaced before, or ended meanwhile.
    if (m_sale->state == SaleState::Archived || (!m_result.before.customerId && !m_sale->serial.isEmpty())) {
        m_sale.reset();
        m_event.sale.reset();
        if (!m_result.before.customerId)
            m_event.customer.reset();
    }
    return {};
}

Outcome DeviceEventWork::checkSubject() const
{
    const auto &device = m_result.before;
    if (m_input.action == DeviceAction::Find)
        return {};
    const bool mayBeInStock = m_input.action == DeviceAction::ReportLost;
    if (!m_event.customer && !(mayBeInStock && !device.isRetired))
        return refused(u"unassigned_device"_s, u"The device %1 belongs to no customer."_s.arg(device.serial),
                       u"serial"_s);
    if (m_sale && m_event.date < m_sale->date)
        return invalid(u"invalid_date"_s,
                       u"The device was sold on %1, after that date."_s.arg(m_sale->date.toString(Qt::ISODate)),
                       u"date"_s);
    return device.customerId ? requireHeldOn(device, m_event.date) : Outcome();
}

bool DeviceEventWork::isOldInOurHands() const
{
    return m_event.reason != DeviceReason::Lost && m_event.reason != DeviceReason::Stolen;
}

Outcome DeviceEventWork::requireNoWaitingEnergy() const
{
    const auto waits = std::any_of(m_open.begin(), m_open.end(), [](const TokenView &token) {
        return token.kind == TokenKind::Energy && (token.state == u"queued" || token.state == u"refused");
    });
    if (!waits)
        return {};
    return refused(u"token_waiting"_s,
                   u"Energy is paid for %1 and its token was not made yet: reverse that payment, or move it to another "
                   "device, first."_s.arg(m_result.before.serial),
                   u"serial"_s);
}

/// Tokens that are under way for a device that is replaced reach nobody: a person decides what becomes of them.
Outcome DeviceEventWork::tellAboutAsked()
{
    for (const auto &token : m_open) {
        if (token.state != u"requesting" && token.state != u"uncertain")
            continue;
        MPM_CHECK(raiseOpenItem(
            m_transaction, {u"asked_before_replacement"_s, u"token"_s, token.id.toBytes(),
                            u"This token was asked for %1 before %2 took its place: when it comes, it fits the old "
                            "device only."_s.arg(m_result.before.serial, m_input.replacement.trimmed())}));
    }
    return {};
}

Outcome DeviceEventWork::record()
{
    MPM_CHECK(insertDeviceEvent(m_transaction, m_event));
    const QString action = u"device."_s + toWord(m_event.action);
    QStringList words{m_result.before.serial};
    if (m_event.replacement)
        words.append(m_input.replacement.trimmed());
    const AuditEntry ofDevice{m_event.user,
                              action,
                              u"device"_s,
                              m_event.device.toBytes(),
                              m_result.before.serial,
                              words.mid(1).join(QString()) + (words.size() > 1 ? u" "_s : QString()) +
                                  toWord(m_event.reason)};
    MPM_CHECK(writeAudit(m_transaction, ofDevice));
    if (!m_event.customer)
        return {};
    AuditEntry ofCustomer = ofDevice;
    ofCustomer.entity = u"customer"_s;
    ofCustomer.entityId = m_event.customer->toBytes();
    return writeAudit(m_transaction, ofCustomer);
}

Outcome DeviceEventWork::readAfter()
{
    MPM_TRY(m_result.after, readDeviceView(m_database, m_event.device));
    MPM_TRY(auto events, readDeviceEvents(m_database, u"e.id = ?"_s, {toSql(m_event.id)}));
    m_result.event = events.front();
    if (m_event.replacement) {
        MPM_TRY(m_result.replacement, readDeviceView(m_database, *m_event.replacement));
    }
    if (m_sale) {
        MPM_TRY(const auto after, readSaleView(m_database, m_sale->id));
        m_result.plan = PlanEffect{*m_sale, after};
        if (m_sale->state == SaleState::Open && after.state == SaleState::Archived)
            m_result.writtenOff = m_sale->schedule.open();
    }
    if (isMeter() && m_event.customer) {
        MPM_CHECK(createAccessCharges(m_transaction, *m_event.customer, m_event.date));
        MPM_TRY(const auto owed,
                m_database.readInteger(
                    u"SELECT coalesce(sum(amount - paid), 0) FROM access_charge WHERE customer_id = ? AND "
                    "device_id = ? AND paid < amount AND written_off = 0"_s,
                    {toSql(m_event.customer), toSql(m_event.device)}));
        m_result.staysOwed = Money(owed);
    }
    if (m_event.replacement && isMeter()) {
        MPM_TRY(m_result.nextAccessDue,
                m_database.readFirst(u"SELECT date(start_date, '+' || period_days || ' days') FROM access_series WHERE "
                                     "device_id = ? AND end_date IS NULL"_s,
                                     {toSql(*m_event.replacement)}, [](const Row &row) { return row.date(0); }));
    }
    return sortTokens();
}

Outcome DeviceEventWork::sortTokens()
{
    TokenService tokens({m_database, m_event.user});
    for (const auto &before : m_open) {
        MPM_TRY(const auto now, tokens.read(before.id));
        auto &list = now.device != before.device ? m_result.moved
                     : now.state == u"cancelled" ? m_result.cancelled
                                                 : m_result.asked;
        list.push_back(now);
    }
    MPM_TRY(m_result.made, readTokenViews(m_database, u"plan_change"_s, m_event.id.toBytes()));
    return {};
}
