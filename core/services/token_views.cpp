#include "core/services/token_views.h"

using namespace Qt::StringLiterals;

namespace {

DeviceKind deviceKindFromStored(const QString &word)
{
    return word == u"shs" ? DeviceKind::Shs : word == u"ebike" ? DeviceKind::EBike : DeviceKind::Meter;
}

} // namespace

TokenKind tokenKindFromStored(const QString &word)
{
    if (word == u"days")
        return TokenKind::Days;
    if (word == u"unlock")
        return TokenKind::Unlock;
    return word == u"command" ? TokenKind::Command : TokenKind::Energy;
}

QString tokenViewColumns()
{
    return u"t.id, d.serial, d.kind, a.name, t.kind, t.watt_hours, t.days, t.command, t.state, t.text, t.reference, "
           u"t.detail, "
           "t.waits_for_person, t.attempts, t.active_until_ms, t.issued_ms, t.next_try_ms, t.created_ms, t.cause_type, "
           "t.cause_id, "
           "coalesce(c.name || ' ' || c.surname, ''), coalesce(c.phone, ''), t.customer_id, "
           // What the queue waits for: see nextQueued() in token_queue.cpp.
           "CASE WHEN t.state = 'queued' THEN (SELECT e.id FROM token e WHERE e.device_id = t.device_id AND e.state IN "
           "('queued', 'requesting', 'uncertain') AND e.id <> t.id AND (e.state = 'requesting' OR (e.order_ms, e.id) < "
           "(t.order_ms, t.id)) ORDER BY e.order_ms, e.id LIMIT 1) END, "
           "CASE WHEN a.is_enabled = 0 THEN 'off' WHEN coalesce(h.is_stopped, 0) <> 0 THEN 'stopped' ELSE '' END, "
           "coalesce(h.last_error, '')"_s;
}

QString tokenViewTables()
{
    return u"token t JOIN device d ON d.id = t.device_id JOIN account a ON a.id = t.account_id "
           "LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN account_state h ON h.account_id = a.id"_s;
}

TokenView readTokenView(const Row &row, int first)
{
    TokenView view;
    view.id = row.id<TokenId>(first);
    view.device = row.text(first + 1);
    view.deviceKind = deviceKindFromStored(row.text(first + 2));
    view.manufacturer = row.text(first + 3);
    view.kind = tokenKindFromStored(row.text(first + 4));
    view.wattHours = row.integer(first + 5);
    view.days = row.integer(first + 6);
    view.command = row.text(first + 7);
    view.state = row.text(first + 8);
    view.text = row.text(first + 9);
    view.reference = row.text(first + 10);
    view.detail = row.text(first + 11);
    view.waitsForPerson = row.boolean(first + 12);
    view.attempts = row.smallInteger(first + 13);
    view.activeUntil = row.optionalInstant(first + 14);
    view.issuedAt = row.optionalInstant(first + 15);
    if (row.integer(first + 16) > 0 && view.state == u"queued")
        view.nextTry = row.instant(first + 16);
    view.createdAt = row.instant(first + 17);
    if (row.text(first + 18) == u"payment")
        view.paymentId = row.id<PaymentId>(first + 19);
    view.customerName = row.text(first + 20);
    view.customerPhone = row.text(first + 21);
    view.customerId = row.optionalId<CustomerId>(first + 22);
    view.waitsBehind = row.optionalId<TokenId>(first + 23);
    view.makerState = row.text(first + 24);
    view.makerError = row.text(first + 25);
    return view;
}

Result<std::vector<TokenView>> readTokenViews(Database &database, const QString &causeType, const QByteArray &causeId)
{
    return database.readAll(u"SELECT %1 FROM %2 WHERE t.cause_id = ? AND t.cause_type = ? ORDER BY t.rowid"_s.arg(
                                tokenViewColumns(), tokenViewTables()),
                            {toSql(causeId), toSql(causeType)}, [](const Row &row) { return readTokenView(row, 0); });
}
