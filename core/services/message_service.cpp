#include "core/services/message_service.h"

#include "core/services/cursor.h"
#include "core/services/customer_family.h"
#include "core/services/token_service.h"

using namespace Qt::StringLiterals;

namespace {

QString viewColumns()
{
    return u"m.id, m.phone, m.body, m.kind, m.state, m.detail, coalesce(c.name || ' ' || c.surname, ''), "
           u"coalesce(a.name, ''), "
           "m.attempts, m.created_ms, m.sent_ms, m.delivered_ms"_s;
}

QString viewTables()
{
    return u"message m LEFT JOIN customer c ON c.id = m.customer_id LEFT JOIN account a ON a.id = m.account_id"_s;
}

MessageView readView(const Row &row, int first)
{
    return {row.id<MessageId>(first),
            row.text(first + 1),
            row.text(first + 2),
            row.text(first + 3),
            row.text(first + 4),
            row.text(first + 5),
            row.text(first + 6),
            row.text(first + 7),
            row.smallInteger(first + 8),
            row.instant(first + 9),
            row.optionalInstant(first + 10),
            row.optionalInstant(first + 11)};
}

/// The rows whose cause is the payment `?1` or one of its tokens.
QString rowsOfPayment()
{
    return u"SELECT rowid FROM message WHERE cause_type = 'payment' AND cause_id = ?1 UNION ALL SELECT o.rowid FROM "
           u"token t JOIN message o ON o.cause_type = 'token' AND o.cause_id = t.id WHERE t.cause_type = 'payment' AND "
           u"t.cause_id = ?1"_s;
}

struct Sent
{
    QString causeType, kind, body;
    QByteArray causeId;
    std::optional<CustomerId> customer;
};

Result<Sent> readSent(Database &database, const MessageId &id)
{
    MPM_TRY(auto sent,
            database.readFirst(
                u"SELECT cause_type, kind, body, cause_id, customer_id FROM message WHERE id = ?"_s, {toSql(id)},
                [](const Row &row) {
                    return Sent{row.text(0), row.text(1), row.text(2), row.bytes(3), row.optionalId<CustomerId>(4)};
                }));
    if (!sent.has_value())
        return notFound(u"not_found"_s, u"message"_s, id.toText());
    return *std::move(sent);
}

Outcome requirePhone(Database &database, const Sent &sent)
{
    MPM_TRY(const auto phone, database.readFirst(u"SELECT phone FROM customer WHERE id = ?"_s, {toSql(sent.customer)},
                                                 [](const Row &row) { return row.text(0); }));
    if (phone.value_or(QString()).isEmpty())
        return refused(u"required"_s, u"The customer has no phone number."_s, u"phone"_s);
    return {};
}

tl::unexpected<Error> wrongState(const QString &state, const QString &sentence)
{
    return refused(u"not_allowed"_s, u"The message is %1. %2"_s.arg(state, sentence), u"state"_s);
}

/// From `expected` to `state`, due at once; answers whether it was in `expected`.
Result<bool> moveMessage(Database &database, const MessageId &id, const QString &expected, const QString &state,
                         const QString &detail)
{
    const auto now = database.clock().now();
    MPM_TRY(auto transaction, Transaction::begin(database));
    Fields fields{{"state"_L1, toSql(state)}, {"detail"_L1, toSql(detail)}, {"next_try_ms"_L1, toSql(now)}};
    if (state == u"sent")
        fields.push_back({"sent_ms"_L1, toSql(now)});
    MPM_TRY(const auto changed,
            transaction.updateState("message"_L1, id.toBytes(), {{"state"_L1, toSql(expected)}}, fields));
    MPM_CHECK(transaction.commit());
    return changed > 0;
}

} // namespace

Result<MessageView> MessageService::read(const MessageId &id)
{
    MPM_TRY(auto view,
            m_context.database.readFirst(u"SELECT %1 FROM %2 WHERE m.id = ?"_s.arg(viewColumns(), viewTables()),
                                         {toSql(id)}, [](const Row &row) { return readView(row, 0); }));
    if (!view.has_value())
        return notFound(u"not_found"_s, u"message"_s, id.toText());
    return *std::move(view);
}

Result<Page<MessageView>> MessageService::list(const QString &state, const PageRequest &page)
{
    TimeList list{viewColumns(), viewTables(), u"message m"_s, {}, {}, u"m.created_ms"_s, u"m.id"_s, true};
    if (!state.isEmpty()) {
        list.conditions.append(u"m.state = ?"_s);
        list.values.push_back(toSql(state));
    }
    return readTimeList<MessageView>(m_context.database, list, page, [](const Row &row) { return readView(row, 2); });
}

Result<Page<MessageView>> MessageService::ofCustomer(const CustomerId &customer, const PageRequest &page)
{
    MPM_TRY(const auto owner, familyCondition(m_context.database, u"m.customer_id"_s, customer));
    const TimeList list{viewColumns(), viewTables(),      u"message m"_s, {owner.sql},
                        owner.values,  u"m.created_ms"_s, u"m.id"_s,      true};
    return readTimeList<MessageView>(m_context.database, list, page, [](const Row &row) { return readView(row, 2); });
}

Result<std::vector<MessageView>> MessageService::ofPayment(const PaymentId &payment)
{
    return m_context.database.readAll(u"SELECT %1 FROM %2 WHERE m.rowid IN (%3) ORDER BY m.created_ms, m.rowid"_s.arg(
                                          viewColumns(), viewTables(), rowsOfPayment()),
                                      {toSql(payment)}, [](const Row &row) { return readView(row, 0); });
}

Result<MessageId> MessageService::resend(const MessageId &id)
{
    auto &database = m_context.database;
    MPM_TRY(const auto sent, readSent(database, id));
    if (sent.causeType == u"token")
        return TokenService(m_context).resend(TokenId::fromBytes(sent.causeId));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_CHECK(requirePhone(database, sent));
    MPM_TRY(const auto copies, database.readInteger(u"SELECT coalesce(max(copy), 0) FROM message WHERE cause_type = ? "
                                                    "AND cause_id = ? AND kind = ?"_s,
                                                    {toSql(sent.causeType), toSql(sent.causeId), toSql(sent.kind)}));
    const int copy = static_cast<int>(copies) + 1;
    MPM_CHECK(queueMessage(transaction, sent.causeType, sent.causeId, sent.kind, copy, *sent.customer, sent.body));
    MPM_TRY(
        const auto added,
        database.readFirst(u"SELECT id FROM message WHERE cause_type = ? AND cause_id = ? AND kind = ? AND copy = ?"_s,
                           {toSql(sent.causeType), toSql(sent.causeId), toSql(sent.kind), toSql(copy)},
                           [](const Row &row) { return row.id<MessageId>(0); }));
    MPM_CHECK(transaction.commit());
    return added.value_or(MessageId());
}

Result<MessageView> MessageService::retry(const MessageId &id)
{
    MPM_TRY(const auto before, read(id));
    MPM_TRY(const auto moved, moveMessage(m_context.database, id, u"failed"_s, u"queued"_s, QString()));
    if (!moved)
        return wrongState(before.state, u"Only a failed message can be sent again."_s);
    return read(id);
}

Result<MessageView> MessageService::resolve(const MessageId &id, bool wasSent)
{
    MPM_TRY(const auto before, read(id));
    MPM_TRY(const auto moved, moveMessage(m_context.database, id, u"uncertain"_s, wasSent ? u"sent"_s : u"queued"_s,
                                          u"resolved by %1"_s.arg(m_context.user)));
    if (!moved)
        return wrongState(before.state, u"Only an uncertain message is resolved by a person."_s);
    return read(id);
}

Result<qint64> countWaitingMessages(Database &database, const PaymentId &payment)
{
    return database.readInteger(
        u"SELECT count(*) FROM message m WHERE m.rowid IN (%1) AND m.state = 'queued'"_s.arg(rowsOfPayment()),
        {toSql(payment)});
}
