#include "core/providers/sunking/sunking_issuer.h"

#include "core/providers/integration.h"
#include "core/providers/issue_outcomes.h"

#include <algorithm>

namespace {

constexpr qsizetype longestToken = 255;

Result<QUrl> authUrlOf(const AccountConfig &config)
{
    const auto key = QStringLiteral("auth_url");
    const QString text = settingOf(config, key);
    const QUrl url(text.isEmpty() ? SunKingIssuer::defaultAuthUrl() : text, QUrl::StrictMode);
    if (const auto check = checkBaseUrl(url, config.allowInsecureLoopback); !check.has_value()) {
        Error error = check.error();
        error.field = key;
        return tl::make_unexpected(std::move(error));
    }
    return providerUrl(url, {});
}

Result<Bearer> parseLogin(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    if (!isSuccess(answer.status)) {
        const QString words = body[u"error_description"].toText();
        Error error = errorOfStatus(answer, words.isEmpty() ? body[u"error"].toText() : words, nowMs);
        if (answer.status == 400) // RFC 6749, section 5.2: invalid_client and its kin come as 400 too
            error.code = ErrorCode::Unauthorised;
        return tl::make_unexpected(std::move(error));
    }
    const QString token = body[u"access_token"].toText().trimmed();
    if (token.isEmpty())
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("the answer holds no access token"));
    const qint64 seconds = std::max<qint64>(0, body[u"expires_in"].toInteger().value_or(0));
    return Bearer{SecretString(token), std::chrono::seconds(std::min<qint64>(seconds, 365 * 24 * 3600))};
}

/// Days or unlock as the cloud wants them; fails with the sentence why not.
tl::expected<JsonValue, QString> commandOf(const TokenRequest &request)
{
    auto body = JsonValue::object({{QStringLiteral("device"), request.serial}});
    const auto command = QStringLiteral("command");
    if (request.kind == TokenKind::Unlock) {
        body.insert(command, QStringLiteral("unlock"));
        return body;
    }
    if (request.kind != TokenKind::Days)
        return tl::make_unexpected(QStringLiteral("Sun King has no \"%1\" tokens.").arg(toWord(request.kind)));
    if (request.days <= 0)
        return tl::make_unexpected(QStringLiteral("Sun King sells one day or more, not %1.").arg(request.days));
    body.insert(command, QStringLiteral("add_credit"));
    body.insert(QStringLiteral("payload"), request.days);
    body.insert(QStringLiteral("time_unit"), QStringLiteral("day"));
    return body;
}

QString errorWords(const JsonValue &body)
{
    const QString message = body[u"message"].toText();
    return message.isEmpty() ? body[u"error"].toText() : message;
}

} // namespace

QString SunKingIssuer::defaultAuthUrl()
{
    return QStringLiteral("https://auth.central.glpapps.com/auth/realms/glp/protocol/openid-connect/token");
}

Result<std::unique_ptr<TokenIssuer>> SunKingIssuer::make(const AccountConfig &config, HttpClient &http,
                                                         const Clock &clock)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(const auto clientId, requiredSetting(config, QStringLiteral("client_id")));
    MPM_TRY(const auto clientSecret, requiredSecret(config, QStringLiteral("client_secret")));
    MPM_TRY(const auto authUrl, authUrlOf(config));
    HttpRequest login =
        connection.post({}, "application/x-www-form-urlencoded",
                        formEncoded({{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                                     {QStringLiteral("client_id"), clientId},
                                     {QStringLiteral("client_secret"), clientSecret.reveal()},
                                     {QStringLiteral("scope"), QStringLiteral("roles")}}));
    login.url = authUrl;
    return std::unique_ptr<TokenIssuer>(new SunKingIssuer(std::move(connection), std::move(login), clock));
}

SunKingIssuer::SunKingIssuer(ProviderConnection connection, HttpRequest login, const Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock),
      m_session(m_connection, clock, std::move(login),
                [&clock](const HttpAnswer &answer) { return parseLogin(answer, clock.now().ms); })
{
}

void SunKingIssuer::issue(const TokenRequest &request, std::function<void(IssueOutcome)> done)
{
    const auto command = commandOf(request);
    if (!command.has_value()) {
        m_lifetime.later([done = std::move(done), problem = command.error()] { done(issueRefused(problem)); });
        return;
    }
    const auto sale = m_connection.postOnce(QStringLiteral("token"), "application/json", command->toJson());
    m_session.send(sale, m_lifetime.guard([this, done = std::move(done)](const Result<HttpOutcome> &answer) {
        if (!answer.has_value()) {
            done(loginFailure(answer.error()));
        } else if (!answer->has_value()) {
            done(saleFailure(answer->error()));
        } else {
            const HttpAnswer &http = **answer;
            IssueOutcome outcome = understand(http, m_clock.now().ms);
            outcome.detail = m_connection.redacted(outcome.detail);
            outcome.rawAnswer = m_connection.storable(http.body);
            done(std::move(outcome));
        }
    }));
}

IssueOutcome SunKingIssuer::understand(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    const QString words = statusText(answer.status, errorWords(body));
    if (answer.status == 429)
        return issueRetryLater(words, answer.retryAfter(nowMs));
    if (answer.status == 401) // again after a new login: nothing was sold, but somebody must look at the account
        return issueUnauthorised(QStringLiteral("Sun King does not accept this account's login: ") + words);
    if (isClientError(answer.status))
        return issueRefused(words);
    if (!isSuccess(answer.status))
        return issueUncertain(words);
    const QString token = body[u"token"].toText().trimmed();
    const bool isPrintable = std::all_of(token.begin(), token.end(), [](QChar c) { return c.isPrint(); });
    if (token.isEmpty() || token.size() > longestToken || !isPrintable)
        return issueUncertain(QStringLiteral("The cloud reports success, but its answer holds no token."));
    return issued(token);
}

void SunKingIssuer::findDevice(const QString &serial, std::function<void(Result<MappingState>)> done)
{
    const auto question = m_connection.get(QStringLiteral("device_details/") + escapedPathPart(serial));
    m_session.send(question, m_lifetime.guard([this, done = std::move(done)](const Result<HttpOutcome> &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(answer.error()));
        } else if (!answer->has_value()) {
            done(tl::make_unexpected(errorOf(answer->error())));
        } else {
            done(understandDevice(**answer, m_clock.now().ms).map_error([this](Error error) {
                error.detail = m_connection.redacted(error.detail);
                return error;
            }));
        }
    }));
}

Result<MappingState> SunKingIssuer::understandDevice(const HttpAnswer &answer, qint64 nowMs)
{
    constexpr int unknownDevice = 404;
    if (answer.status == unknownDevice)
        return MappingState::NotMapped;
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    if (!isSuccess(answer.status))
        return tl::make_unexpected(errorOfStatus(answer, errorWords(body), nowMs));
    const JsonValue inner = body[u"device"];
    const QString code = (inner.isObject() ? inner : body)[u"code"].toText();
    if (code.isEmpty())
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("the answer holds no device"));
    return MappingState::Mapped;
}

void SunKingIssuer::test(std::function<void(Result<QString>)> done)
{
    m_session.testLogin(std::move(done));
}
