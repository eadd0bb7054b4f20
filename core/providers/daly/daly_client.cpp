#include "core/providers/daly/daly_client.h"

#include "core/providers/integration.h"

#include <algorithm>

namespace {

QString switchCommand()
{
    return QStringLiteral("8500_004");
}

/// The words of a failure: `msg` in the published sample, `message` in other clients.
QString wordsOf(const JsonValue &body)
{
    const QString msg = body[u"msg"].toText();
    return oneLine(msg.isEmpty() ? body[u"message"].toText() : msg);
}

bool isFalse(const JsonValue &value)
{
    return value.toBool() == false || value.toText().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
}

Error envelopeError(qint64 status, const QString &words)
{
    const QString detail = QStringLiteral("Daly answered with status %1: %2").arg(QString::number(status), words);
    const QString native = QString::number(status);
    if (status == 401)
        return {ErrorCode::Unauthorised, QStringLiteral("login_refused"), detail, {}, native};
    if (status == 429)
        return {ErrorCode::RateLimited, QStringLiteral("rate_limited"), detail, {}, {}};
    if (status >= 500 && status < 600)
        return {ErrorCode::Network, QStringLiteral("server_error"), detail, {}, {}};
    return {ErrorCode::Refused, QStringLiteral("refused_by_cloud"), detail, {}, native};
}

/// True for an envelope that says "log in again" under HTTP 200.
bool saysLoggedOut(const HttpAnswer &answer)
{
    const auto json = parseJson(answer.body);
    return json.has_value() && (*json)[u"status"].toInteger() == 401;
}

Result<Bearer> parseLogin(const HttpAnswer &answer, qint64 nowMs)
{
    auto opened = DalyClient::openEnvelope(answer, nowMs);
    if (!opened.has_value()) {
        Error error = std::move(opened).error();
        if (error.code == ErrorCode::Refused)
            error.code = ErrorCode::Unauthorised;
        return tl::make_unexpected(std::move(error));
    }
    const QString token = (*opened)[u"token"].toText().trimmed();
    if (token.isEmpty())
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("the answer holds no access token"));
    const qint64 seconds = std::max<qint64>(0, (*opened)[u"expires_in"].toInteger().value_or(0));
    return Bearer{SecretString(token), std::chrono::seconds(std::min<qint64>(seconds, 365 * 24 * 3600))};
}

/// Whether the text of a number is above zero: "12.5", "0.0", 0.
bool isAboveZero(const QString &number)
{
    return !number.startsWith(u'-') &&
           std::any_of(number.begin(), number.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
}

} // namespace

Result<std::unique_ptr<DalyClient>> DalyClient::make(const AccountConfig &config, HttpClient &http, const Clock &clock)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(const auto username, requiredSetting(config, QStringLiteral("username")));
    MPM_TRY(const auto password, requiredSecret(config, QStringLiteral("password")));
    // The documented login carries its secrets in the query: nothing below this line may log that URL.
    HttpRequest login =
        connection.get(QStringLiteral("Login/Authenticate"),
                       {{QStringLiteral("Username"), username}, {QStringLiteral("Password"), password.reveal()}});
    login.method = "POST";
    return std::unique_ptr<DalyClient>(new DalyClient(std::move(connection), std::move(login), clock));
}

DalyClient::DalyClient(ProviderConnection connection, HttpRequest login, const Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock),
      m_session(
          m_connection, clock, std::move(login),
          [&clock](const HttpAnswer &answer) { return parseLogin(answer, clock.now().ms); }, saysLoggedOut)
{
}

void DalyClient::switchRelay(const QString &serial, bool on, std::function<void(DalyOutcome)> done)
{
    const auto body = JsonValue::object({
        {QStringLiteral("cmdKey"), switchCommand()},
        {QStringLiteral("data"), JsonValue::object({{QStringLiteral("CmdKey"), switchCommand()},
                                                    {QStringLiteral("Code"), serial},
                                                    {QStringLiteral("ACC"), on ? 1 : 0}})},
    });
    call(m_connection.postOnce(QStringLiteral("Monitor/Send"), "application/json", body.toJson()), std::move(done));
}

void DalyClient::readStates(const QStringList &serials,
                            std::function<void(tl::expected<std::vector<DalyState>, DalyFailure>)> done)
{
    auto codes = JsonValue::array();
    for (const QString &serial : serials)
        codes.append(serial);
    const auto body = JsonValue::object({{QStringLiteral("codes"), codes}});
    call(m_connection.post(QStringLiteral("Monitor/Refresh"), "application/json", body.toJson()),
         [done = std::move(done)](const DalyOutcome &answer) {
             if (answer.has_value())
                 done(statesIn(answer->response));
             else
                 done(tl::make_unexpected(answer.error()));
         });
}

void DalyClient::testLogin(std::function<void(Result<QString>)> done)
{
    m_session.testLogin(std::move(done));
}

void DalyClient::call(const HttpRequest &request, std::function<void(DalyOutcome)> done)
{
    m_session.send(request, m_lifetime.guard([this, done = std::move(done)](const Result<HttpOutcome> &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(DalyFailure{answer.error(), {}}));
            return;
        }
        if (!answer->has_value()) {
            done(tl::make_unexpected(DalyFailure{errorOf(answer->error()), {}}));
            return;
        }
        const HttpAnswer &http = **answer;
        const QByteArray raw = m_connection.storable(http.body);
        auto opened = openEnvelope(http, m_clock.now().ms);
        if (opened.has_value()) {
            done(DalyAnswer{std::move(*opened), raw});
            return;
        }
        Error error = std::move(opened).error();
        error.detail = m_connection.redacted(error.detail);
        done(tl::make_unexpected(DalyFailure{std::move(error), raw}));
    }));
}

Result<JsonValue> DalyClient::openEnvelope(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    if (!isSuccess(answer.status)) {
        Error error = errorOfStatus(answer, wordsOf(body), nowMs);
        if (error.code == ErrorCode::Protocol)
            error.code = ErrorCode::Refused;
        return tl::make_unexpected(std::move(error));
    }
    const auto status = body[u"status"].toInteger();
    if (!status)
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("Daly's answer cannot be read."));
    if ((*status != 200 && *status != 201) || isFalse(body[u"response"]) || isFalse(body[u"success"]))
        return tl::make_unexpected(envelopeError(*status, wordsOf(body)));
    return body[u"response"];
}

std::vector<DalyState> DalyClient::statesIn(const JsonValue &response)
{
    std::vector<DalyState> states;
    for (const JsonValue &row : response[u"Data"].items()) {
        const QString status = row[u"Status"].toText();
        const bool isOn = status.contains(QLatin1String("ACCON"));
        const bool isOff = status.contains(QLatin1String("ACCOFF"));
        const QString serial = row[u"Code"].toText();
        if (!serial.isEmpty() && isOn != isOff)
            states.push_back({serial, isOn, isAboveZero(row[u"Speed"].toText())});
    }
    return states;
}
