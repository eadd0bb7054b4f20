#include "core/services/message_service.h"

#include "core/services/cursor.h"
#include "core/services/customer_family.h"

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
