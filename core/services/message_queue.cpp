#include "core/services/back_off.h"
#include "core/services/customer_family.h"
#include "core/services/message_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes firstDeliveryQuestion{1};
constexpr std::chrono::minutes laterDeliveryQuestion{15};
/// After this the gateway will not know any more.
constexpr std::chrono::hours lastDeliveryQuestion{72};
constexpr qint64 never = std::numeric_limits<qint64>::max();

struct Waiting
{
    MessageId id;
    QString phone, body;
    int attempts = 0;
};

Result<std::optional<Waiting>> nextWaiting(Database &database, Instant now)
{
    return database.readFirst(
        u"SELECT id, phone, body, attempts FROM message WHERE state IN ('queued', 'sending') AND state = 'queued' "
        "AND next_try_ms <= ? ORDER BY next_try_ms, rowid LIMIT 1"_s,
        {toSql(now)}, [](const Row &row) {
            return Waiting{row.id<MessageId>(0), row.text(1), row.text(2), row.smallInteger(3)};
        });
}

Outcome closeAttempt(Transaction &transaction, const MessageId &message, int number, const QString &outcome,
                     const QString &detail)
{
    const auto now = transaction.database().clock().now();
    MPM_CHECK(transaction.updateLocal(
        "message_attempt"_L1, {{"message_id"_L1, toSql(message)}, {"number"_L1, toSql(number)}},
        {{"finished_ms"_L1, toSql(now)}, {"outcome"_L1, toSql(outcome)}, {"detail"_L1, toSql(detail)}}));
    return {};
}

QString toWord(SendState state)
{
    switch (state) {
    case SendState::Sent:
        return u"sent"_s;
    case SendState::Refused:
        return u"failed"_s;
    case SendState::RetryLater:
        return u"queued"_s;
    case SendState::Uncertain:
        break;
    }
    return u"uncertain"_s;
}

/// What the message's row becomes after one attempt.
Fields fieldsAfter(Database &database, const MessageQueue::Job &job, const SendOutcome &outcome)
{
    const auto now = database.clock().now();
    Fields fields{{"state"_L1, toSql(toWord(outcome.state))},
                  {"gateway_id"_L1, toSql(outcome.gatewayId)},
                  {"detail"_L1, toSql(outcome.detail)}};
    if (outcome.state == SendState::Sent) {
        fields.push_back({"sent_ms"_L1, toSql(now)});
        fields.push_back({"next_try_ms"_L1, toSql(now.plus(firstDeliveryQuestion))});
    }
    if (outcome.state == SendState::RetryLater)
        fields.push_back(
            {"next_try_ms"_L1, toSql(now.plus(backOff(job.attempt, outcome.retryAfter, database.random())))});
    return fields;
}

struct Open
{
    MessageId id;
    int attempts = 0;
};

} // namespace

Outcome MessageQueue::recover()
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto open,
            database.readAll(
                u"SELECT id, attempts FROM message WHERE state IN ('queued', 'sending') AND state = 'sending'"_s, {},
                [](const Row &row) {
                    return Open{row.id<MessageId>(0), row.smallInteger(1)};
                }));
    const auto why = u"The program ended while this was being sent."_s;
    for (const auto &message : open) {
        MPM_TRY(const auto changed,
                transaction.updateState("message"_L1, message.id.toBytes(), {{"state"_L1, toSql(u"sending"_s)}},
                                        {{"state"_L1, toSql(u"uncertain"_s)}, {"detail"_L1, toSql(why)}}));
        if (changed > 0)
            MPM_CHECK(closeAttempt(transaction, message.id, message.attempts, u"uncertain"_s, why));
    }
    return transaction.commit();
}

Result<std::optional<MessageQueue::Job>> MessageQueue::takeNext(const AccountId &gateway)
{
    auto &database = m_context.database;
    const auto now = database.clock().now();
    MPM_TRY(const auto waiting, nextWaiting(database, now));
    if (!waiting.has_value())
        return std::nullopt;
    MPM_TRY(auto transaction, Transaction::begin(database));
    const int attempt = waiting->attempts + 1;
    MPM_TRY(
        const auto changed,
        transaction.updateState(
            "message"_L1, waiting->id.toBytes(),
            {{"state"_L1, toSql(u"queued"_s)}, {"attempts"_L1, toSql(waiting->attempts)}},
            {{"state"_L1, toSql(u"sending"_s)}, {"attempts"_L1, toSql(attempt)}, {"account_id"_L1, toSql(gateway)}}));
    if (changed == 0)
        return std::nullopt;
    MPM_CHECK(transaction.insert("message_attempt"_L1,
                                 {{"id"_L1, toSql(makeUuidV7(database.clock(), database.random()).toRfc4122())},
                                  {"message_id"_L1, toSql(waiting->id)},
                                  {"number"_L1, toSql(attempt)},
                                  {"started_ms"_L1, toSql(now)}}));
    MPM_CHECK(transaction.commit());
    return Job{{waiting->id, waiting->phone, waiting->body}, attempt};
}

Outcome MessageQueue::finish(const Job &job, const AccountId &gateway, const SendOutcome &outcome)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    const Fields expected{{"state"_L1, toSql(u"sending"_s)}, {"account_id"_L1, toSql(gateway)}};
    MPM_TRY(const auto changed, transaction.updateState("message"_L1, job.message.id.toBytes(), expected,
                                                        fieldsAfter(database, job, outcome)));
    Q_UNUSED(changed); // a person may have resolved it meanwhile: then only the attempt is closed
    MPM_CHECK(closeAttempt(transaction, job.message.id, job.attempt, toWord(outcome.state), outcome.detail));
    return transaction.commit();
}

Result<std::vector<MessageQueue::Followed>> MessageQueue::toFollow(const AccountId &gateway, int limit)
{
    return m_context.database.readAll(u"SELECT id, gateway_id FROM message WHERE state = 'sent' AND gateway_id <> '' "
                                      u"AND delivered_ms IS NULL AND next_try_ms <= ? "
                                      "AND account_id = ? ORDER BY next_try_ms LIMIT ?"_s,
                                      {toSql(m_context.database.clock().now()), toSql(gateway), toSql(limit)},
                                      [](const Row &row) {
                                          return Followed{row.id<MessageId>(0), row.text(1)};
                                      });
}

Outcome MessageQueue::recordDelivery(const MessageId &id, DeliveryState state)
{
    auto &database = m_context.database;
    const auto now = database.clock().now();
    MPM_TRY(const auto sent, database.readFirst(u"SELECT sent_ms FROM message WHERE id = ? AND state = 'sent'"_s,
                                                {toSql(id)}, [](const Row &row) { return row.optionalInstant(0); }));
    if (!sent.has_value())
        return {};
    Fields fields;
    if (state == DeliveryState::Delivered) {
        fields = {{"state"_L1, toSql(u"delivered"_s)}, {"delivered_ms"_L1, toSql(now)}};
    } else if (state == DeliveryState::Failed) {
        fields = {{"state"_L1, toSql(u"failed"_s)}, {"detail"_L1, toSql(u"The gateway could not deliver it."_s)}};
    } else {
        const bool isTooOld = now > sent->value_or(now).plus(lastDeliveryQuestion);
        fields = {{"next_try_ms"_L1, toSql(isTooOld ? never : now.plus(laterDeliveryQuestion).ms)}};
    }
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto changed,
            transaction.updateState("message"_L1, id.toBytes(), {{"state"_L1, toSql(u"sent"_s)}}, fields));
    Q_UNUSED(changed);
    return transaction.commit();
}

Outcome queueMessage(Transaction &transaction, const QString &causeType, const QByteArray &causeId, const QString &kind,
                     int copy, const CustomerId &customer, const QString &body)
{
    auto &database = transaction.database();
    // A token asked for before its customer was merged tells the person at the number that is kept.
    MPM_TRY(const auto reader, presentCustomer(database, customer));
    MPM_TRY(const auto phone, database.readFirst(u"SELECT phone FROM customer WHERE id = ?"_s, {toSql(reader)},
                                                 [](const Row &row) { return row.text(0); }));
    if (!phone.has_value() || phone->isEmpty())
        return {};
    return queueMessageTo(transaction, *phone, causeType, causeId, kind, copy, reader, body);
}

Outcome queueMessageTo(Transaction &transaction, const QString &phone, const QString &causeType,
                       const QByteArray &causeId, const QString &kind, int copy, const CustomerId &customer,
                       const QString &body)
{
    auto &database = transaction.database();
    const auto now = database.clock().now();
    return transaction.insert("message"_L1, {{"id"_L1, toSql(MessageId::make(database.clock(), database.random()))},
                                             {"cause_type"_L1, toSql(causeType)},
                                             {"cause_id"_L1, toSql(causeId)},
                                             {"kind"_L1, toSql(kind)},
                                             {"copy"_L1, toSql(copy)},
                                             {"customer_id"_L1, toSql(customer)},
                                             {"phone"_L1, toSql(phone)},
                                             {"body"_L1, toSql(body)},
                                             {"state"_L1, toSql(u"queued"_s)},
                                             {"next_try_ms"_L1, toSql(now)},
                                             {"created_ms"_L1, toSql(now)}});
}
