#include "core/services/payment_views.h"

#include "core/services/allocation_rows.h"
#include "core/services/cursor.h"
#include "core/services/customer_family.h"
#include "core/services/device_facts.h"
#include "core/services/payment_intake.h"
#include "core/services/request_rows.h"
#include "core/services/token_views.h"

using namespace Qt::StringLiterals;

namespace {

struct StoredView
{
    PaymentView view;
    QString status, namedSerial;
};

StoredView readStoredView(const Row &row)
{
    StoredView stored;
    auto &view = stored.view;
    view.id = row.id<PaymentId>(0);
    view.provider = row.text(1);
    view.reference = row.text(2);
    view.receiptNumber = row.text(3);
    view.accountKey = row.text(4);
    view.channel = row.text(5);
    view.serial = row.text(6);
    view.namedSerial = row.text(7);
    view.serialSource = row.text(8);
    if (!row.isNull(9))
        view.amount = row.money(9);
    view.amountText = row.text(10);
    view.currency = row.text(11);
    stored.status = row.text(12);
    view.reason = row.text(13);
    view.unmatched = row.text(14);
    view.resolutionNote = row.text(15);
    view.sender = row.text(16);
    view.paidAt = row.instant(17);
    view.receivedAt = row.instant(18);
    view.customerId = row.optionalId<CustomerId>(19);
    view.customerName = row.text(20);
    view.saleId = row.optionalId<SaleId>(21);
    view.noTokenReason = row.text(22);
    view.reversalReason = row.text(23);
    view.raw = row.text(24).toUtf8();
    if (!row.isNull(25))
        view.reversal = ReversalView{row.date(25), row.instant(26), view.reversalReason, row.text(27)};
    return stored;
}

QString viewSql()
{
    return u"SELECT p.id, p.provider, p.reference, p.receipt_number, p.account_key, coalesce(a.name, ''), "
           "coalesce(d.serial, p.named_serial), p.named_serial, p.serial_source, p.amount, p.amount_text, p.currency, "
           "p.status, "
           "p.reason, p.unmatched, p.resolution_note, p.sender, p.paid_ms, p.received_ms, p.customer_id, "
           "coalesce(c.name || ' ' || c.surname, ''), p.sale_id, p.no_token_reason, coalesce(r.reason, ''), "
           "coalesce(w.raw, ''), r.date, r.at_ms, r.by_user "
           "FROM payment p LEFT JOIN device d ON d.id = p.device_id LEFT JOIN customer c ON c.id = p.customer_id "
           "LEFT JOIN reversal r ON r.payment_id = p.id LEFT JOIN payment_raw w ON w.payment_id = p.id "
           "LEFT JOIN account a ON a.id = ? WHERE p.id = ?"_s;
}

Result<QByteArray> accountOf(Database &database, const PaymentId &id)
{
    MPM_TRY(const auto key, database.readFirst(u"SELECT account_key FROM payment WHERE id = ?"_s, {toSql(id)},
                                               [](const Row &row) { return row.text(0); }));
    const auto account = AccountId::fromText(key.value_or(QString()));
    return account ? account->toBytes() : QByteArray();
}

Result<std::optional<RefundView>> readRefundView(Database &database, const PaymentId &id)
{
    return database.readFirst(
        u"SELECT state, reference, asked_by, approved_by, reason, detail, was_sent FROM refund WHERE payment_id = ?"_s,
        {toSql(id)}, [](const Row &row) {
            return RefundView{row.text(0), row.text(1), row.text(2),   row.text(3),
                              row.text(4), row.text(5), row.boolean(6)};
        });
}

Result<std::optional<PaymentLink>> readLink(Database &database, const QString &condition, const PaymentId &id)
{
    return database.readFirst(u"SELECT o.id, o.reference, coalesce(d.serial, o.named_serial) FROM payment o "
                              "LEFT JOIN device d ON d.id = o.device_id WHERE "_s +
                                  condition,
                              {toSql(id)}, [](const Row &row) {
                                  return PaymentLink{row.id<PaymentId>(0), row.text(1), row.text(2)};
                              });
}

/// The day that has the payment in the books, when that is not its own: its own was closed.
Outcome addLateDay(Database &database, PaymentView &view)
{
    MPM_TRY(const auto booked, bookedDay(database, view.id));
    if (!booked)
        return {};
    MPM_TRY(const auto company, readCompany(database));
    if (*booked != company.dateOf(view.paidAt))
        view.bookedLateOn = booked;
    return {};
}

/// The payment that this one corrects, and the one that corrects it.
Outcome addLinks(Database &database, PaymentView &view)
{
    MPM_TRY(view.corrects, readLink(database, u"o.id = (SELECT corrects_id FROM payment WHERE id = ?)"_s, view.id));
    MPM_TRY(view.correctedBy, readLink(database, u"o.corrects_id = ?"_s, view.id));
    return {};
}

Outcome addChannel(Database &database, const QString &channel, TimeList &list)
{
    if (channel.isEmpty())
        return {};
    MPM_TRY(const auto account,
            database.readFirst(u"SELECT id FROM account WHERE role = 'channel' AND (name = ? OR id = ?)"_s,
                               {toSql(channel), toSql(AccountId::fromText(channel).value_or(AccountId()).toBytes())},
                               [](const Row &row) { return row.id<AccountId>(0).toText(); }));
    if (!account && !isStaffMoney(channel)) { // a word that was typed at the desk, or nothing
        MPM_TRY(
            const auto isThere,
            database.readInteger(u"SELECT EXISTS (SELECT 1 FROM payment WHERE account_key = ?)"_s, {toSql(channel)}));
        if (isThere == 0)
            return notFound(u"unknown_channel"_s, u"channel"_s, channel, u"channel"_s);
    }
    list.conditions.append(u"p.account_key = ?"_s);
    list.values.push_back(toSql(account.value_or(channel)));
    return {};
}

void addDates(const Company &company, const PaymentFilter &filter, TimeList &list)
{
    if (filter.from) {
        list.conditions.append(u"p.paid_ms >= ?"_s);
        list.values.push_back(toSql(filter.from->startOfDay(company.zone).toMSecsSinceEpoch()));
    }
    if (filter.to) {
        list.conditions.append(u"p.paid_ms < ?"_s);
        list.values.push_back(toSql(filter.to->addDays(1).startOfDay(company.zone).toMSecsSinceEpoch()));
    }
}

Outcome addSerial(Database &database, const QString &serial, TimeList &list)
{
    if (serial.isEmpty())
        return {};
    MPM_TRY(const auto device, findDeviceFacts(database, serial));
    if (device) {
        list.conditions.append(u"p.device_id = ?"_s);
        list.values.push_back(toSql(device->id));
    } else {
        list.conditions.append(u"p.named_serial = ?"_s);
        list.values.push_back(toSql(serial));
    }
    return {};
}

void addStatus(const PaymentFilter &filter, TimeList &list)
{
    if (filter.status) {
        list.conditions.append(u"p.status = ?"_s);
        list.values.push_back(toSql(toWord(*filter.status)));
    }
    if (filter.unmatchedOnly)
        list.conditions.append(u"p.unmatched = 'open'"_s);
}

/// Duplicates that were merged into the customer keep their payments.
Outcome addCustomer(Database &database, const PaymentFilter &filter, TimeList &list)
{
    if (!filter.customer)
        return {};
    MPM_TRY(const auto owner, familyCondition(database, u"p.customer_id"_s, *filter.customer));
    list.conditions.append(owner.sql);
    list.values.insert(list.values.end(), owner.values.begin(), owner.values.end());
    return {};
}

PaymentRow readPaymentRow(const Row &row)
{
    PaymentRow line;
    line.id = row.id<PaymentId>(1);
    line.paidAt = row.instant(0);
    line.provider = row.text(2);
    line.reference = row.text(3);
    line.serial = row.text(4);
    line.customerName = row.text(5);
    if (!row.isNull(6))
        line.amount = row.money(6);
    line.amountText = row.text(7);
    line.status = paymentStatusFromWord(row.text(8)).value_or(PaymentStatus::Pending);
    line.reason = row.text(9);
    line.unmatched = row.text(10);
    line.currency = row.text(11);
    return line;
}

} // namespace

Result<std::vector<AllocationView>> readAllocationViews(Database &database, const PaymentId &id)
{
    return database.readAll(u"SELECT l.type, l.amount, coalesce(d.serial, ''), l.due_date, l.sale_id, "
                            u"coalesce(s.number, ''), coalesce(a.name, ''), "
                            "l.instalment, l.reversal_id FROM allocation l LEFT JOIN device d ON d.id = l.device_id "
                            "LEFT JOIN sale s ON s.id = l.sale_id "
                            "LEFT JOIN appliance a ON a.id = s.appliance_id WHERE l.payment_id = ? ORDER BY l.line"_s,
                            {toSql(id)}, [](const Row &row) {
                                AllocationView view;
                                view.type = allocationTypeFromStored(row.text(0));
                                view.amount = row.money(1);
                                view.device = row.text(2);
                                if (!row.isNull(3))
                                    view.due = row.date(3);
                                view.sale = row.optionalId<SaleId>(4);
                                view.saleNumber = row.text(5);
                                view.appliance = row.text(6);
                                if (!row.isNull(7))
                                    view.instalment = row.smallInteger(7);
                                view.isReversal = !row.isNull(8);
                                return view;
                            });
}

Result<PaymentView> readPaymentView(Database &database, const PaymentId &id)
{
    MPM_TRY(const auto account, accountOf(database, id));
    MPM_TRY(auto stored, database.readFirst(viewSql(), {toSql(account), toSql(id)}, readStoredView));
    if (!stored.has_value())
        return notFound(u"not_found"_s, u"payment"_s, id.toText());
    auto view = std::move(stored->view);
    MPM_TRY(view.status, paymentStatusFromWord(stored->status));
    MPM_TRY(view.allocations, readAllocationViews(database, id));
    MPM_TRY(view.tokens, readTokenViews(database, u"payment"_s, id.toBytes()));
    MPM_TRY(view.refund, readRefundView(database, id));
    MPM_CHECK(addLinks(database, view));
    MPM_CHECK(addLateDay(database, view));
    MPM_TRY(view.request, readRequestView(database, id));
    return view;
}

Result<PaymentId> findPayment(Database &database, const QString &key)
{
    const auto byId = PaymentId::fromText(key);
    const auto id = byId.value_or(PaymentId());
    MPM_TRY(const auto found,
            database.readAll(u"SELECT id FROM payment WHERE id = ? UNION SELECT id FROM payment WHERE reference = ? "
                             "UNION SELECT id FROM payment WHERE receipt_number = ? AND receipt_number <> ''"_s,
                             {toSql(id.toBytes()), toSql(key), toSql(key)},
                             [](const Row &row) { return row.id<PaymentId>(0); }));
    if (found.empty())
        return notFound(u"not_found"_s, u"payment"_s, key, u"payment"_s);
    if (found.size() > 1)
        return refused(u"ambiguous_reference"_s, u"Several payments have the reference %1; use the id."_s.arg(key),
                       u"payment"_s);
    return found.front();
}

Result<Page<PaymentRow>> listPayments(Database &database, const Company &company, const PaymentFilter &filter,
                                      const PageRequest &page)
{
    TimeList list{u"p.provider, p.reference, coalesce(d.serial, p.named_serial), coalesce(c.name || ' ' || c.surname, "
                  u"''), p.amount, "
                  "p.amount_text, p.status, p.reason, p.unmatched, p.currency"_s,
                  u"payment p LEFT JOIN device d ON d.id = p.device_id LEFT JOIN customer c ON c.id = p.customer_id"_s,
                  u"payment p"_s,
                  {},
                  {},
                  u"p.paid_ms"_s,
                  u"p.id"_s,
                  filter.newestFirst};
    addStatus(filter, list);
    MPM_CHECK(addCustomer(database, filter, list));
    addDates(company, filter, list);
    MPM_CHECK(addChannel(database, filter.channel, list));
    MPM_CHECK(addSerial(database, filter.serial, list));
    return readTimeList<PaymentRow>(database, list, page, readPaymentRow);
}
