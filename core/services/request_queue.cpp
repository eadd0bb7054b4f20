#include "core/services/request_queue.h"

#include "core/services/back_off.h"
#include "core/services/message_service.h"
#include "core/services/message_texts.h"
#include "core/services/request_rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Job = RequestQueue::Job;

/// How long one look-up may take before the next one is due.
constexpr std::chrono::minutes callLease{2};
const auto linkLost = QStringLiteral("The channel has the request, but the address to pay at was lost with its answer. "
                                     "Ask once more if the payer needs it.");

/// A request is asked about less and less often (mobile-money reference, sections 17.2 and 19).
std::chrono::milliseconds followPause(int lookUps)
{
    constexpr std::array<std::chrono::seconds, 10> pauses{5s, 10s, 30s, 60s, 60s, 120s, 240s, 480s, 900s, 900s};
    constexpr std::chrono::hours later{1};
    const auto index = static_cast<size_t>(lookUps);
    return index < pauses.size() ? std::chrono::milliseconds(pauses[index]) : std::chrono::milliseconds(later);
}

Job readJob(const Row &row)
{
    Job job;
    job.id = row.id<PaymentRequestId>(0);
    job.payment = row.id<PaymentId>(1);
    job.state = row.text(2);
    job.attempts = row.smallInteger(3);
    job.lookUps = row.smallInteger(4);
    job.expiresAt = row.instant(5);
    job.lifetime = std::chrono::milliseconds(row.integer(6));
    job.request = {row.text(7), row.money(8), row.text(9), row.text(10), row.text(11), row.text(12), row.text(13)};
    return job;
}

Result<std::optional<Job>> nextDue(Database &database, const AccountId &channel)
{
    return database.readFirst(
        u"SELECT r.id, r.payment_id, r.state, r.attempts, r.look_ups, r.expires_ms, r.lifetime_ms, p.reference, "
        "p.amount, p.currency, p.named_serial, r.phone, r.email, r.provider_reference FROM payment_request r "
        "JOIN payment p ON p.id = r.payment_id WHERE r.account_id = ? AND r.state IN ('queued', 'asking', 'asked', "
        "'uncertain') AND r.state <> 'asking' AND r.next_try_ms <= ? ORDER BY r.next_try_ms LIMIT 1"_s,
        {toSql(channel), toSql(database.clock().now())}, readJob);
}

/// Compare-and-set: somebody else may have moved the request along meanwhile (a poll that found the money).
Result<bool> move(Transaction &transaction, const PaymentRequestId &id, const QString &from, const Fields &fields)
{
    MPM_TRY(const auto changed,
            transaction.updateLocal("payment_request"_L1, {{"id"_L1, toSql(id)}, {"state"_L1, toSql(from)}}, fields));
    return changed > 0;
}

Result<bool> end(Transaction &transaction, const Job &job, const QString &from, const QString &state,
                 const QString &detail)
{
    MPM_TRY(const auto moved, move(transaction, job.id, from,
                                   {{"state"_L1, toSql(state)},
                                    {"detail"_L1, toSql(detail)},
                                    {"finished_ms"_L1, toSql(transaction.database().clock().now())}}));
    if (moved)
        MPM_CHECK(
            failPendingPayment(transaction, job.payment, u"request_"_s + (state == u"expired" ? state : u"refused"_s)));
    return moved;
}

Outcome expireUnsent(Database &database, const Job &job)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto moved, end(transaction, job, job.state, u"expired"_s,
                                  u"The channel was not reached in time; nobody was asked."_s));
    Q_UNUSED(moved);
    return transaction.commit();
}

Fields askedFields(Database &database, const Job &job)
{
    const auto now = database.clock().now();
    return {{"state"_L1, toSql(u"asked"_s)},
            {"asked_ms"_L1, toSql(now)},
            {"expires_ms"_L1, toSql(now.plus(job.lifetime))},
            {"next_try_ms"_L1, toSql(now.plus(followPause(0)))},
            {"look_ups"_L1, toSql(0)}};
}

/// What the request's row becomes after the call that asked; a refusal is end()'s.
Fields fieldsAfter(Database &database, const Job &job, const AskOutcome &outcome)
{
    const auto now = database.clock().now();
    const auto pause = backOff(job.attempts, outcome.retryAfter, database.random());
    Fields fields{{"detail"_L1, toSql(outcome.detail)}};
    if (outcome.state == AskState::Asked) {
        const Fields asked = askedFields(database, job);
        fields.insert(fields.end(), asked.begin(), asked.end());
        fields.push_back({"url"_L1, toSql(outcome.url)});
        fields.push_back({"provider_reference"_L1, toSql(outcome.providerReference)});
        return fields;
    }
    fields.push_back({"state"_L1, toSql(outcome.state == AskState::RetryLater ? u"queued"_s : u"uncertain"_s)});
    fields.push_back({"next_try_ms"_L1, toSql(now.plus(pause))});
    return fields;
}

/// A page to pay on reaches the payer as a message; a prompt on the phone comes from the channel itself.
Outcome sendAddress(Transaction &transaction, const Job &job, const QString &url)
{
    auto &database = transaction.database();
    if (url.isEmpty() || job.request.phone.isEmpty())
        return {};
    MPM_TRY(const auto company, readCompany(database));
    using Head = std::pair<CustomerId, QString>;
    MPM_TRY(const auto customer,
            database.readFirst(u"SELECT c.id, c.language FROM payment_request r JOIN customer c ON c.id = "
                               "r.customer_id WHERE r.id = ?"_s,
                               {toSql(job.id)},
                               [](const Row &row) { return Head(row.id<CustomerId>(0), row.text(1)); }));
    const QString language = customer->second.isEmpty() ? company.language : customer->second;
    const QString body = requestMessage(language, company.currency, job.request.amount, job.request.serial, url);
    return queueMessageTo(transaction, job.request.phone, u"payment_request"_s, job.id.toBytes(), u"payment_request"_s,
                          0, customer->first, body);
}

Outcome postpone(Transaction &transaction, const Job &job, std::chrono::milliseconds pause, const QString &detail)
{
    Fields fields{{"next_try_ms"_L1, toSql(transaction.database().clock().now().plus(pause))}};
    if (!detail.isEmpty())
        fields.push_back({"detail"_L1, toSql(detail)});
    MPM_TRY(const auto moved, move(transaction, job.id, job.state, fields));
    Q_UNUSED(moved);
    return {};
}

/// The channel has answered about a request that nobody has paid so far.
Outcome goOn(Transaction &transaction, const Job &job, bool isKnown)
{
    auto &database = transaction.database();
    const auto now = database.clock().now();
    if (now >= job.expiresAt) {
        MPM_TRY(const auto moved,
                end(transaction, job, job.state, u"expired"_s, u"Nobody has paid within the time limit."_s));
        Q_UNUSED(moved);
        return {};
    }
    if (job.state == u"uncertain") {
        Fields fields = isKnown ? askedFields(database, job)
                                : Fields{{"state"_L1, toSql(u"queued"_s)}, {"next_try_ms"_L1, toSql(now)}};
        fields.push_back({"detail"_L1, toSql(isKnown ? linkLost : QString())});
        MPM_TRY(const auto moved, move(transaction, job.id, job.state, fields));
        Q_UNUSED(moved);
        return {};
    }
    const std::chrono::milliseconds left(job.expiresAt.ms - now.ms);
    return postpone(transaction, job, std::min(followPause(job.lookUps), left),
                    isKnown ? QString() : u"The channel does not know this request."_s);
}

} // namespace

Outcome RequestQueue::recover()
{
    auto &database = m_context.database;
    MPM_TRY(const auto open, database.readAll(u"SELECT id FROM payment_request WHERE state IN ('queued', 'asking', "
                                              "'asked', 'uncertain') AND state = 'asking'"_s,
                                              {}, [](const Row &row) { return row.id<PaymentRequestId>(0); }));
    if (open.empty())
        return {};
    MPM_TRY(auto transaction, Transaction::begin(database));
    for (const auto &id : open) {
        MPM_TRY(const auto moved, move(transaction, id, u"asking"_s,
                                       {{"state"_L1, toSql(u"uncertain"_s)},
                                        {"detail"_L1, toSql(u"The program ended while the payer was being asked."_s)},
                                        {"next_try_ms"_L1, toSql(0)}}));
        Q_UNUSED(moved);
    }
    return transaction.commit();
}

Result<std::optional<RequestQueue::Job>> RequestQueue::takeNext(const AccountId &channel)
{
    auto &database = m_context.database;
    MPM_TRY(auto due, nextDue(database, channel));
    while (due && due->state == u"queued" && database.clock().now() >= due->expiresAt) {
        MPM_CHECK(expireUnsent(database, *due));
        MPM_TRY(due, nextDue(database, channel));
    }
    if (!due)
        return std::nullopt;
    MPM_TRY(auto transaction, Transaction::begin(database));
    const auto leased = database.clock().now().plus(callLease);
    const Fields claimed = due->isLookUp()
                               ? Fields{{"look_ups"_L1, toSql(due->lookUps + 1)}, {"next_try_ms"_L1, toSql(leased)}}
                               : Fields{{"state"_L1, toSql(u"asking"_s)}, {"attempts"_L1, toSql(due->attempts + 1)}};
    MPM_TRY(const auto moved, move(transaction, due->id, due->state, claimed));
    if (!moved)
        return std::nullopt;
    MPM_CHECK(transaction.commit());
    ++(due->isLookUp() ? due->lookUps : due->attempts);
    return due;
}

Outcome RequestQueue::finishAsk(const Job &job, const AskOutcome &outcome)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    if (outcome.state == AskState::Refused) {
        MPM_TRY(const auto ended, end(transaction, job, u"asking"_s, u"failed"_s, outcome.detail));
        Q_UNUSED(ended);
        return transaction.commit();
    }
    MPM_TRY(const auto moved, move(transaction, job.id, u"asking"_s, fieldsAfter(database, job, outcome)));
    if (moved && outcome.state == AskState::Asked)
        MPM_CHECK(sendAddress(transaction, job, outcome.url));
    return transaction.commit();
}

Outcome RequestQueue::finishLookUp(const AccountView &channel, const Job &job,
                                   const Result<std::optional<ProviderPayment>> &answer)
{
    auto &database = m_context.database;
    const bool isKnown = answer.has_value() && answer->has_value();
    if (isKnown) {
        MPM_TRY(const auto view, PaymentService(m_context).receive(channel.id, channel.kind, **answer));
        Q_UNUSED(view);
    }
    MPM_TRY(auto transaction, Transaction::begin(database));
    if (answer.has_value())
        MPM_CHECK(goOn(transaction, job, isKnown));
    else
        MPM_CHECK(postpone(transaction, job, backOff(job.lookUps, {}, database.random()), answer.error().detail));
    return transaction.commit();
}
