#include "tests/services/money_history.h"

#include "core/domain/schedule.h"
#include "core/services/customer_merge.h"
#include "core/services/device_event_service.h"
#include "core/services/grant_service.h"
#include "core/services/plan_rows.h"
#include "core/services/token_service.h"

#include <ostream>

using namespace Qt::StringLiterals;

namespace {

Tariff tariff(const QString &name, qint64 price, qint64 access, int days, qint64 minimum = 0)
{
    Tariff made;
    made.name = name;
    made.pricePerKwh = Money(price);
    made.accessRate = {Money(access), days};
    made.minimumPurchase = Money(minimum);
    return made;
}

QString hex(const QByteArray &bytes)
{
    return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

std::ostream &operator<<(std::ostream &out, const MoneyEvent &event)
{
    return out << "{action " << static_cast<int>(event.action) << ", after " << event.days << " days, which "
               << event.which << ", amount " << event.amount << "}";
}

MoneyHistory::MoneyHistory(quint64 seed) : office(u"TZS"_s, seed)
{
    m_customers = {office.addCustomer(u"Mushi"_s), office.addCustomer(u"Kimaro"_s)};
    office.addTariff(tariff(u"Weekly"_s, 25'500, 1'500, 7));
    office.addTariff(tariff(u"Monthly"_s, 333, 4'000, 30, 500));
    const auto owner = m_customers.front();
    office.addMeter(owner, u"MTR-1"_s, u"2026-01-05"_s, u"Weekly"_s);
    office.addMeter(owner, u"MTR-2"_s, u"2026-01-07"_s, u"Monthly"_s, 100);
    office.addStock(u"SHS-00001"_s);
    office.sell(owner, u"Panel"_s, u"SHS-00001"_s,
                {u"840"_s, u"140"_s, 7, u"2026-01-10"_s, Period::Monthly, SaleMinimum::Any, 5});
    office.addStock(u"SHS-00002"_s);
    office.sellService(owner, u"SHS-00002"_s, u"1.50"_s, u"3"_s);
    office.addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    office.sell(owner, u"Bike"_s, u"BIKE-0001"_s, {u"35.01"_s, u"0"_s, 10, u"2026-01-12"_s, Period::Weekly});
    office.sell(owner, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-10"_s});
}

QString MoneyHistory::played(Result<PaymentView> payment)
{
    if (!payment.has_value() && payment.error().code == ErrorCode::Storage)
        return payment.error().detail;
    if (!payment.has_value() || payment->status != PaymentStatus::Accepted)
        return {};
    const auto date = payment->paidAt.dateIn(QTimeZone("Africa/Dar_es_Salaam"));
    return missingCharges(office, date, payment->customerId) + brokenOrder(office, payment->id) +
           waitingDays(office, payment->id);
}

QString MoneyHistory::pay(const MoneyEvent &event, bool isCash)
{
    const auto serial = m_serials.at(event.which % m_serials.size());
    const auto amount = office.text(Money(event.amount));
    const auto date = m_today.toString(Qt::ISODate);
    if (isCash) {
        DeskPayment desk;
        desk.serial = serial;
        desk.amountText = amount;
        desk.date = m_today;
        return played(office.payments().addAtDesk(desk));
    }
    m_rows.push_back(office.row(u"R%1"_s.arg(++m_lastReference), serial, amount, date));
    return played(office.payments().receive(office.account(u"Bank"_s), u"bank"_s, m_rows.back()));
}

std::optional<PaymentId> MoneyHistory::paymentAt(int which, const QString &condition)
{
    const auto all =
        must(office.database().readAll(u"SELECT id FROM payment WHERE %1 ORDER BY reference"_s.arg(condition), {},
                                       [](const Row &row) { return row.id<PaymentId>(0); }));
    return all.empty() ? std::nullopt : std::optional(all[static_cast<size_t>(which) % all.size()]);
}

/// Credit is spent on the day of the clock, which is ahead of the history, and nothing is reversed before its own day.
void MoneyHistory::reverse(const PaymentId &id)
{
    auto payments = office.payments();
    const auto reversed = payments.reverse(id, u"typing error"_s, m_today);
    if (!reversed && reversed.error().reason == u"invalid_date")
        must(payments.reverse(id, u"typing error"_s));
    else
        must(reversed);
}

/// One step of the queue, with an answer of a random sort.
void MoneyHistory::answerToken(int which)
{
    TokenQueue queue(office.context(u"worker"_s));
    const auto job = must(queue.takeNext(office.account(u"Hand"_s), false));
    if (!job)
        return;
    static constexpr IssueState states[] = {IssueState::Issued,  IssueState::Issued,    IssueState::Issued,
                                            IssueState::Refused, IssueState::Uncertain, IssueState::RetryLater};
    IssueOutcome outcome;
    outcome.state = states[which % 6];
    outcome.text = u"12345678901234567890"_s;
    must(queue.finish(*job, outcome));
}

void MoneyHistory::changeTariff(int which)
{
    const auto serial = m_serials.at(which % 2);
    const QStringList names{u"Weekly"_s, u"Monthly"_s, u"Home"_s};
    // A change dated before the last one is refused: that is not this history's business.
    const auto result = DeviceService(office.context()).setTariff(serial, names.at(which % 3), m_today);
    Q_UNUSED(result.has_value());
}

/// One of the two goes into the other, who owns everything from then on; somebody new takes the empty place.
void MoneyHistory::merge(int which)
{
    const size_t kept = static_cast<size_t>(which) % 2;
    must(CustomerMergeService(office.context()).merge(m_customers[1 - kept], m_customers[kept], u"the same person"_s));
    m_customers = {m_customers[kept], office.addCustomer(u"Laizer"_s)};
}

QString MoneyHistory::play(const MoneyEvent &event)
{
    m_today = m_today.addDays(event.days);
    auto payments = office.payments();
    SaleService sales(office.context());
    const auto allSales = must(sales.ofCustomer(m_customers.front()));
    const auto &sale = allSales[static_cast<size_t>(event.which) % allSales.size()];
    switch (event.action) {
    case MoneyAction::Pay:
        return pay(event, false);
    case MoneyAction::PayCash:
        return pay(event, true);
    case MoneyAction::Repeat:
        if (!m_rows.empty())
            office.receive(m_rows[static_cast<size_t>(event.which) % m_rows.size()]);
        return {};
    case MoneyAction::Reverse:
        if (const auto id = paymentAt(event.which, u"status = 'accepted'"_s))
            reverse(*id);
        return {};
    case MoneyAction::AnswerToken:
        answerToken(event.which);
        return {};
    case MoneyAction::Replan: {
        const auto changed =
            sales.applyReplan(sale.id, {Money(event.amount), NewCount{1 + event.which % 5, Period::Weekly}});
        Q_UNUSED(changed.has_value());
        return {};
    }
    case MoneyAction::ArchiveSale: {
        const auto archived = sales.archive(sale.id, u"moved away"_s);
        Q_UNUSED(archived.has_value());
        return {};
    }
    case MoneyAction::ApplyCredit:
        return played(BalanceService(office.context())
                          .applyCredit(m_customers.front(), m_serials.front(), office.text(Money(event.amount))));
    case MoneyAction::Grant: {
        const auto granted =
            GrantService(office.context()).grantDays(m_serials.at(2), 1 + event.which % 9, u"repair"_s);
        Q_UNUSED(granted.has_value());
        return {};
    }
    case MoneyAction::ChangeTariff:
        changeTariff(event.which);
        return {};
    case MoneyAction::Reassign: {
        const auto moved =
            DeviceService(office.context())
                .reassign(m_serials.at(1), m_customers[static_cast<size_t>(event.which) % 2], u"Monthly"_s, m_today);
        Q_UNUSED(moved.has_value());
        return {};
    }
    case MoneyAction::LookAtBalance:
        must(BalanceService(office.context()).balance(m_customers.front(), m_today));
        must(BalanceService(office.context()).balance(m_customers.back(), m_today));
        return missingCharges(office, m_today);
    case MoneyAction::Match: {
        const auto id = paymentAt(event.which, u"unmatched = 'open'"_s);
        return id ? played(payments.match(*id, serialAt(event.which))) : QString();
    }
    case MoneyAction::ReturnByHand:
        if (const auto id = paymentAt(event.which, u"unmatched = 'open'"_s))
            must(payments.returnedByHand(*id, u"in cash"_s));
        return {};
    case MoneyAction::Merge:
        merge(event.which);
        return {};
    case MoneyAction::ReplaceDevice:
    case MoneyAction::LoseDevice:
    case MoneyAction::TakeDeviceBack:
        return deviceEvent(event.action, event.which);
    case MoneyAction::Correct:
        if (const auto id = paymentAt(event.which, u"status = 'accepted'"_s)) {
            const auto corrected = payments.correct(*id, serialAt(event.which + 1), u"wrong device"_s);
            if (!corrected.has_value() && corrected.error().code == ErrorCode::Storage)
                return corrected.error().detail;
        }
        return {};
    }
    return {};
}

QString MoneyHistory::serialAt(int which) const
{
    return m_serials.at(which % 5);
}

QString MoneyHistory::deviceEvent(MoneyAction action, int which)
{
    DeviceEventInput input;
    auto &serial = m_serials[which % 5];
    input.serial = serial;
    input.date = m_today;
    input.action = action == MoneyAction::ReplaceDevice ? DeviceAction::Replace
                   : action == MoneyAction::LoseDevice  ? DeviceAction::ReportLost
                                                        : DeviceAction::TakeBack;
    const auto &reasons = reasonsOf(input.action);
    input.reason = reasons[static_cast<size_t>(which / 5) % reasons.size()];
    input.stopsPlan = which % 2 == 0;
    if (input.action == DeviceAction::Replace) {
        input.replacement = u"NEW-%1"_s.arg(++m_lastReplacement, 6, 10, QChar(u'0'));
        input.manufacturer = u"Hand"_s;
    }
    const auto before = office.dump();
    const auto preview = DeviceEventService(office.context()).preview(input);
    if (office.dump() != before)
        return u"the preview of a device event wrote something; "_s;
    const auto done = DeviceEventService(office.context()).record(input);
    if (done.has_value() != preview.has_value())
        return u"only one of preview and event was refused; "_s;
    if (!done.has_value())
        return done.error().code == ErrorCode::Storage ? done.error().detail : QString();
    if (done->event.daysMoved != preview->event.daysMoved || done->made.size() != preview->made.size() ||
        done->moved.size() != preview->moved.size() || done->writtenOff != preview->writtenOff)
        return u"the preview of a device event said something else; "_s;
    if (done->replacement)
        serial = done->replacement->serial;
    return {};
}

void MoneyHistory::deliverAllAgain(quint64 seed)
{
    auto rows = m_rows;
    FakeRandom random(seed);
    for (size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
    for (const auto &row : rows)
        office.receive(row);
}

QString brokenOrder(TestOffice &office, const PaymentId &payment)
{
    const auto id = hex(payment.toBytes());
    if (office.count(u"SELECT count(*) FROM payment WHERE id = %1 AND sale_id IS NOT NULL"_s.arg(id)) > 0)
        return {};
    const auto date =
        office.textOf(u"SELECT date(paid_ms / 1000, 'unixepoch', '+3 hours') FROM payment WHERE id = %1"_s.arg(id));
    const auto customer = u"(SELECT customer_id FROM payment WHERE id = %1)"_s.arg(id);
    const auto device = u"(SELECT device_id FROM payment WHERE id = %1)"_s.arg(id);
    const auto recoveries =
        u"SELECT '' AS due, 1 AS step FROM recovery_charge WHERE customer_id = %1 AND paid < amount AND written_off = 0"_s;
    const auto instalments =
        u"SELECT i.due_date AS due, CASE WHEN s.device_id IS NULL THEN 2 ELSE 3 END AS step FROM sale s JOIN "
        u"instalment i "
        "ON i.sale_id = s.id WHERE s.customer_id = %1 AND s.state = 'open' AND i.paid < i.cost AND i.voided = 0 AND "
        "i.due_date <= '%2' AND s.device_id IS NOT %3"_s;
    const auto charges = u"SELECT due_date AS due, 3 AS step FROM access_charge WHERE customer_id = %1 AND paid < "
                         u"amount AND written_off = 0 "
                         "AND due_date <= '%2'"_s;
    const auto open = u"(%1 UNION ALL %2 UNION ALL %3)"_s.arg(
        recoveries.arg(customer), instalments.arg(customer, date, device), charges.arg(customer, date));
    const auto lines = u"SELECT coalesce(l.due_date, '') AS due, CASE WHEN l.type = 'recovery' THEN 1 WHEN l.type = "
                       u"'appliance_instalment' THEN 2 "
                       "WHEN l.type = 'access_rate' THEN 3 WHEN l.type = 'device_instalment' AND l.device_id <> %2 "
                       "THEN 3 ELSE 4 END AS step "
                       "FROM allocation l WHERE l.payment_id = %1"_s.arg(id, device);
    const auto wrong = office.count(
        u"SELECT count(*) FROM (%1) l JOIN %2 o ON o.step < l.step OR (o.step = l.step AND o.due < l.due)"_s.arg(lines,
                                                                                                                 open));
    return wrong == 0 ? QString() : u"an earlier debt is open behind a later one of %1; "_s.arg(payment.toText());
}

QString waitingDays(TestOffice &office, const PaymentId &payment)
{
    const auto sale =
        must(office.database().readFirst(u"SELECT s.id FROM payment p JOIN allocation l ON l.payment_id = p.id AND "
                                         u"l.device_id = p.device_id AND l.type = 'device_instalment' "
                                         "JOIN sale s ON s.id = l.sale_id AND s.state = 'open' WHERE p.id = ?"_s,
                                         {toSql(payment)}, [](const Row &row) { return row.id<SaleId>(0); }));
    if (!sale)
        return {};
    const auto plan = must(readPlan(office.database(), *sale));
    const bool isWaiting =
        plan.schedule.isDownPaymentPaid() && !plan.unlockIssued && entitlementDays(plan.schedule) > plan.daysIssued;
    return isWaiting ? u"days wait behind %1; "_s.arg(payment.toText()) : QString();
}

QString missingCharges(TestOffice &office, const QDate &date, std::optional<CustomerId> customer)
{
    struct Series
    {
        QDate start, end;
        int period = 1;
        qint64 charges = 0;
    };
    const auto all = must(office.database().readAll(
        u"SELECT start_date, coalesce(end_date, '9999-12-31'), period_days, (SELECT count(*) FROM access_charge c "
        u"WHERE c.series_id = s.id "
        "AND c.due_date <= min(?, coalesce(s.end_date, '9999-12-31'))) FROM access_series s WHERE ? IS NULL OR customer_id = ?"_s,
        {toSql(date), toSql(customer), toSql(customer)}, [](const Row &row) {
            return Series{row.date(0), row.date(1), row.smallInteger(2), row.integer(3)};
        }));
    for (const auto &series : all) {
        const qint64 passed = std::max<qint64>(0, series.start.daysTo(std::min(date, series.end)) / series.period);
        if (passed != series.charges)
            return u"%1 due dates passed since %2, %3 charges; "_s.arg(passed)
                .arg(series.start.toString(Qt::ISODate))
                .arg(series.charges);
    }
    return {};
}
