#include "core/services/back_off.h"
#include "core/services/device_facts.h"
#include "core/services/paid_until.h"
#include "core/services/tariff_history.h"
#include "core/services/token_settle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How long one look-up may take before another is allowed.
constexpr std::chrono::minutes lookUpLease{2};
/// After the last one a person decides.
constexpr int maximumLookUps = 3;
constexpr std::chrono::minutes lookUpPause{5};

struct Candidate
{
    TokenId id;
    QString state;
};

/// A request whose outcome is unknown and that may be looked up now.
Result<std::optional<Candidate>> nextUncertain(Database &database, const AccountId &account, Instant now)
{
    return database.readFirst(
        u"SELECT id FROM token WHERE state = 'uncertain' AND account_id = ? AND waits_for_person = 0 AND "
        "next_try_ms <= ? ORDER BY next_try_ms LIMIT 1"_s,
        {toSql(account), toSql(now)}, [](const Row &row) {
            return Candidate{row.id<TokenId>(0), u"uncertain"_s};
        });
}

/// Oldest payment first; one at a time per device, and none behind an unsettled one of the same device.
Result<std::optional<Candidate>> nextQueued(Database &database, const AccountId &account, Instant now)
{
    return database.readFirst(
        u"SELECT t.id FROM token t WHERE t.state = 'queued' AND t.waits_for_person = 0 AND t.account_id = ? AND "
        u"t.next_try_ms <= ? "
        "AND NOT EXISTS (SELECT 1 FROM token e WHERE e.device_id = t.device_id AND e.state IN ('queued', 'requesting', "
        "'uncertain') "
        "AND (e.state = 'requesting' OR (e.order_ms, e.id) < (t.order_ms, t.id))) ORDER BY t.order_ms, t.id LIMIT 1"_s,
        {toSql(account), toSql(now)}, [](const Row &row) {
            return Candidate{row.id<TokenId>(0), u"queued"_s};
        });
}

Outcome openAttempt(Transaction &transaction, const TokenId &token, int number)
{
    auto &database = transaction.database();
    return transaction.insert("token_attempt"_L1,
                              {{"id"_L1, toSql(makeUuidV7(database.clock(), database.random()).toRfc4122())},
                               {"token_id"_L1, toSql(token)},
                               {"number"_L1, toSql(number)},
                               {"started_ms"_L1, toSql(database.clock().now())}});
}

Outcome closeAttempt(Transaction &transaction, const TokenId &token, int number, const QString &outcome,
                     const QString &detail, const QByteArray &raw)
{
    const auto now = transaction.database().clock().now();
    MPM_CHECK(transaction.updateLocal("token_attempt"_L1, {{"token_id"_L1, toSql(token)}, {"number"_L1, toSql(number)}},
                                      {{"finished_ms"_L1, toSql(now)},
                                       {"outcome"_L1, toSql(outcome)},
                                       {"detail"_L1, toSql(detail)},
                                       {"raw"_L1, toSql(QString::fromUtf8(raw))}}));
    return {};
}

QString toWord(IssueState state)
{
    switch (state) {
    case IssueState::Issued:
        return u"issued"_s;
    case IssueState::Refused:
        return u"refused"_s;
    case IssueState::RetryLater:
        return u"retry_later"_s;
    case IssueState::NeedsPerson:
        return u"needs_person"_s;
    case IssueState::Uncertain:
        break;
    }
    return u"uncertain"_s;
}

/// What the token's row becomes after an attempt that did not bring a token.
Fields fieldsAfter(Database &database, const TokenQueue::Job &job, const IssueOutcome &outcome)
{
    const auto now = database.clock().now();
    Fields fields{{"detail"_L1, toSql(outcome.detail)}};
    switch (outcome.state) {
    case IssueState::Refused:
        fields.push_back({"state"_L1, toSql(u"refused"_s)});
        break;
    case IssueState::RetryLater:
        fields.push_back({"state"_L1, toSql(u"queued"_s)});
        fields.push_back(
            {"next_try_ms"_L1, toSql(now.plus(backOff(job.attempt, outcome.retryAfter, database.random())))});
        break;
    case IssueState::NeedsPerson:
        fields.push_back({"state"_L1, toSql(u"queued"_s)});
        fields.push_back({"waits_for_person"_L1, toSql(true)});
        break;
    case IssueState::Uncertain:
    case IssueState::Issued:
        fields.push_back({"state"_L1, toSql(u"uncertain"_s)});
        fields.push_back({"next_try_ms"_L1, toSql(job.isLookUp ? now.plus(lookUpPause) : now)});
        fields.push_back({"waits_for_person"_L1, toSql(job.isLookUp && job.attempt >= maximumLookUps)});
        break;
    }
    return fields;
}

Outcome recordNotIssued(Transaction &transaction, const TokenQueue::Job &job, const TokenRow &token,
                        const IssueOutcome &outcome)
{
    // A look-up that does not bring an answer may be asked a few times; whatever else came in between stands.
    const bool isOurs = token.state == (job.isLookUp ? u"uncertain" : u"requesting");
    if (!isOurs)
        return {};
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(), {{"state"_L1, toSql(token.state)}},
                                    fieldsAfter(transaction.database(), job, outcome)));
    Q_UNUSED(changed);
    return {};
}

/// Only of meters whose tariff has something to hand on (domain rules, section 5).
Result<std::optional<MeterTariff>> meterTariffOf(Database &database, const DeviceFacts &device)
{
    if (device.kind != DeviceKind::Meter || !device.tariff)
        return std::nullopt;
    MPM_TRY(auto tariff, tariffAt(database, device.id, *device.tariff, database.clock().now()));
    if (!tariff.social && tariff.timeOfUse.empty())
        return std::nullopt;
    return MeterTariff{tariff.pricePerKwh, tariff.social, std::move(tariff.timeOfUse)};
}

TokenRequest requestOf(const TokenRow &token, const DeviceFacts &device, std::optional<MeterTariff> meterTariff)
{
    TokenRequest request;
    request.token = token.id;
    request.serial = device.serial;
    request.deviceKind = device.kind;
    request.kind = token.kind;
    request.wattHours = token.wattHours;
    request.days = token.days;
    request.command = token.command;
    request.meterTariff = std::move(meterTariff);
    if (token.kind == TokenKind::Days)
        request.activeUntil = token.activeUntil;
    return request;
}

/// Marks the token as asked for, or keeps an uncertain one to this look-up for a while.
Result<bool> claim(Transaction &transaction, const TokenRow &token, int attempt)
{
    const auto now = transaction.database().clock().now();
    Fields fields{{"attempts"_L1, toSql(attempt)}};
    if (token.state == u"queued")
        fields.push_back({"state"_L1, toSql(u"requesting"_s)});
    else
        fields.push_back({"next_try_ms"_L1, toSql(now.plus(lookUpLease))});
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(),
                                    {{"state"_L1, toSql(token.state)}, {"attempts"_L1, toSql(token.attempts)}},
                                    fields));
    return changed > 0;
}

struct Interrupted
{
    TokenId id;
    AccountId account;
    int attempts = 0;
};

} // namespace

Outcome TokenQueue::recover(const std::vector<AccountId> &repeatable)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto open,
            database.readAll(u"SELECT id, account_id, attempts FROM token WHERE state IN ('queued', 'requesting') "
                             "AND state = 'requesting'"_s,
                             {}, [](const Row &row) {
                                 return Interrupted{row.id<TokenId>(0), row.id<AccountId>(1), row.smallInteger(2)};
                             }));
    const auto why = u"The program ended while this was being asked for."_s;
    for (const auto &token : open) {
        const bool mayRepeat = std::find(repeatable.begin(), repeatable.end(), token.account) != repeatable.end();
        const auto state = mayRepeat ? u"queued"_s : u"uncertain"_s;
        MPM_TRY(const auto changed,
                transaction.updateState(
                    "token"_L1, token.id.toBytes(), {{"state"_L1, toSql(u"requesting"_s)}},
                    {{"state"_L1, toSql(state)}, {"detail"_L1, toSql(why)}, {"next_try_ms"_L1, toSql(0)}}));
        Q_UNUSED(changed);
        MPM_CHECK(closeAttempt(transaction, token.id, token.attempts, u"interrupted"_s, why, {}));
    }
    return transaction.commit();
}

Result<std::optional<TokenQueue::Job>> TokenQueue::takeNext(const AccountId &account, bool byDate, bool canLookUp)
{
    auto &database = m_context.database;
    const auto now = database.clock().now();
    std::optional<Candidate> candidate;
    if (canLookUp) {
        MPM_TRY(candidate, nextUncertain(database, account, now));
    }
    if (!candidate.has_value()) {
        MPM_TRY(candidate, nextQueued(database, account, now));
    }
    if (!candidate.has_value())
        return std::nullopt;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(auto token, readTokenRow(database, candidate->id));
    if (token.state != candidate->state)
        return std::nullopt;
    const int attempt = token.attempts + 1;
    MPM_TRY(const auto claimed, claim(transaction, token, attempt));
    if (!claimed)
        return std::nullopt;
    if (byDate && token.kind == TokenKind::Days && !token.activeUntil) {
        MPM_TRY(token.activeUntil, storePaidUntilTarget(transaction, token));
    }
    MPM_CHECK(openAttempt(transaction, token.id, attempt));
    MPM_TRY(const auto device, readDeviceFacts(database, token.device));
    MPM_TRY(auto meterTariff, meterTariffOf(database, device));
    MPM_CHECK(transaction.commit());
    return Job{requestOf(token, device, std::move(meterTariff)), account, attempt, candidate->state == u"uncertain"};
}

Outcome TokenQueue::finish(const Job &job, const IssueOutcome &outcome)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto token, readTokenRow(database, job.request.token));
    if (outcome.state != IssueState::Issued) {
        MPM_CHECK(recordNotIssued(transaction, job, token, outcome));
    } else if (token.state != u"issued") {
        // Also when it was cancelled meanwhile: the maker made it, so it stays and is shown.
        MPM_TRY(const auto changed, recordIssued(transaction, company, token, outcome));
        Q_UNUSED(changed);
    }
    MPM_CHECK(
        closeAttempt(transaction, token.id, job.attempt, toWord(outcome.state), outcome.detail, outcome.rawAnswer));
    return transaction.commit();
}
