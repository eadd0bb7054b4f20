#include "core/providers/calin/calin_issuer.h"

#include "core/base/json.h"
#include "core/providers/integration.h"
#include "core/providers/issue_outcomes.h"
#include "core/providers/sts_token.h"

namespace {

constexpr qint64 stepWattHours = 100;

/// Why this request cannot be sent at all; empty when it can.
QString unsellable(const TokenRequest &request)
{
    if (request.kind != TokenKind::Energy)
        return QStringLiteral("Calin sells energy only; it has no \"%1\" tokens.").arg(toWord(request.kind));
    if (request.wattHours <= 0 || request.wattHours % stepWattHours != 0)
        return QStringLiteral("Calin sells whole tenths of a kWh; %1 Wh is not one.").arg(request.wattHours);
    return {};
}

} // namespace

QByteArray calinAmount(qint64 wattHours)
{
    return QByteArray::number(wattHours / 1000) + '.' + QByteArray::number(wattHours % 1000 / stepWattHours);
}

Result<std::unique_ptr<TokenIssuer>> CalinIssuer::make(const AccountConfig &config, HttpClient &http,
                                                       const Clock &clock)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(auto userId, requiredSetting(config, QStringLiteral("user_id")));
    MPM_TRY(auto password, requiredSecret(config, QStringLiteral("password")));
    return std::unique_ptr<TokenIssuer>(
        new CalinIssuer(std::move(connection), std::move(userId), std::move(password), clock));
}

CalinIssuer::CalinIssuer(ProviderConnection connection, QString userId, SecretString password, const Clock &clock)
    : m_connection(std::move(connection)), m_userId(std::move(userId)), m_password(std::move(password)), m_clock(clock)
{
}

void CalinIssuer::issue(const TokenRequest &request, std::function<void(IssueOutcome)> done)
{
    const QString problem = unsellable(request);
    if (!problem.isEmpty()) {
        m_lifetime.later([done = std::move(done), problem] { done(issueRefused(problem)); });
        return;
    }
    const auto body = JsonValue::object({
        {QStringLiteral("user_id"), m_userId},
        {QStringLiteral("password"), m_password.reveal()},
        {QStringLiteral("meter_id"), request.serial},
        {QStringLiteral("token_type"), QStringLiteral("CreditToken")},
        {QStringLiteral("amount"), JsonValue::number(calinAmount(request.wattHours))},
    });
    const auto sale =
        m_connection.postOnce(QStringLiteral("tokennew"), "application/json;charset=utf-8", body.toJson());
    m_connection.send(sale, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            done(saleFailure(answer.error()));
            return;
        }
        IssueOutcome outcome = understand(*answer, m_clock.now().ms);
        outcome.detail = m_connection.redacted(outcome.detail);
        outcome.rawAnswer = m_connection.storable(answer->body);
        done(std::move(outcome));
    }));
}

IssueOutcome CalinIssuer::understand(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const QString reason = json ? oneLine((*json)[u"reason"].toText()) : QString();
    if (answer.status == 429)
        return issueRetryLater(statusText(answer.status, reason), answer.retryAfter(nowMs));
    if (answer.status == 401)
        return issueUnauthorised(QStringLiteral("Calin does not accept this account's user id and password: ") +
                                 statusText(answer.status, reason));
    if (isClientError(answer.status))
        return issueRefused(statusText(answer.status, reason));
    if (!isSuccess(answer.status))
        return issueUncertain(statusText(answer.status, reason));
    if (!json || !json->isObject())
        return issueUncertain(QStringLiteral("The answer of the cloud cannot be read."));
    const auto code = (*json)[u"result_code"].toInteger();
    if (!code)
        return issueUncertain(QStringLiteral("The answer of the cloud holds no result code."));
    if (*code != 0)
        return issueRefused(QStringLiteral("Calin refused (code %1): %2").arg(QString::number(*code), reason));
    const auto digits = stsTokenDigits((*json)[u"result"].toText());
    if (!digits)
        return issueUncertain(QStringLiteral("The cloud reports a sale, but its answer holds no plausible token."));
    return issued(*digits);
}

void CalinIssuer::test(std::function<void(Result<QString>)> done)
{
    m_connection.send(m_connection.get({}), m_lifetime.guard([done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value() && answer.error().kind != HttpFailure::Kind::Answer) {
            done(tl::make_unexpected(errorOf(answer.error())));
            return;
        }
        const QString status = answer ? statusText(answer->status) : QStringLiteral("an answer that is not followed");
        done(QStringLiteral("Calin's server was reached (%1). User id and password cannot be tried without buying a "
                            "token, so they were not tried.")
                 .arg(status));
    }));
}
