#include "core/providers/provider_connection.h"

#include "core/providers/integration.h"

#include <algorithm>

namespace {

constexpr qsizetype longestStoredAnswer = qsizetype(8) * 1024;
constexpr qsizetype longestLine = 200;
constexpr std::chrono::milliseconds shortestTimeout = std::chrono::milliseconds(50);
constexpr std::chrono::milliseconds longestTimeout = std::chrono::minutes(10);

} // namespace

Result<ProviderConnection> ProviderConnection::fromConfig(const AccountConfig &config, HttpClient &http)
{
    MPM_CHECK(checkBaseUrl(config.baseUrl, config.allowInsecureLoopback));
    MPM_TRY(const auto timeout, callLimitOf(config.settings));
    ProviderConnection connection(http, config.baseUrl, timeout);
    for (const auto &secret : config.secrets)
        connection.addSecret(secret);
    return connection;
}

HttpRequest ProviderConnection::get(const QString &path, const QueryItems &query) const
{
    HttpRequest request;
    request.url = providerUrl(m_base, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.timeout = m_timeout;
    return request;
}

HttpRequest ProviderConnection::post(const QString &path, QByteArray contentType, QByteArray body) const
{
    HttpRequest request = get(path);
    request.method = "POST";
    request.headers.emplace_back("Content-Type", std::move(contentType));
    request.body = std::move(body);
    return request;
}

HttpRequest ProviderConnection::postOnce(const QString &path, QByteArray contentType, QByteArray body) const
{
    HttpRequest request = post(path, std::move(contentType), std::move(body));
    request.once = true;
    return request;
}

void ProviderConnection::send(const HttpRequest &request, std::function<void(HttpOutcome)> done) const
{
    m_http->send(request, std::move(done));
}

void ProviderConnection::addSecret(const SecretString &secret)
{
    if (!secret.isEmpty() && std::find(m_secrets.begin(), m_secrets.end(), secret) == m_secrets.end())
        m_secrets.push_back(secret);
}

QString ProviderConnection::redacted(const QString &text) const
{
    QString out = text;
    for (const auto &secret : m_secrets) {
        const auto hidden = QStringLiteral("***");
        const QString inJson = QString::fromUtf8(JsonValue(secret.reveal()).toJson());
        out.replace(secret.reveal(), hidden);
        out.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret.reveal())), hidden);
        out.replace(inJson.mid(1, inJson.size() - 2), hidden);
    }
    return out;
}

QByteArray ProviderConnection::storable(const QByteArray &answer) const
{
    // Redact before cutting, so that a secret at the cut does not stay behind in half.
    const qsizetype generous = qsizetype(64) * 1024;
    return redacted(QString::fromUtf8(answer.left(generous))).toUtf8().left(longestStoredAnswer);
}

QString settingOf(const AccountConfig &config, const QString &key)
{
    return config.settings.value(key).trimmed();
}

Result<QString> requiredSetting(const AccountConfig &config, const QString &key)
{
    QString value = settingOf(config, key);
    if (value.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("The setting \"%1\" is missing.").arg(key), key);
    return value;
}

Result<SecretString> requiredSecret(const AccountConfig &config, const QString &key)
{
    SecretString value = config.secrets.value(key);
    if (value.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("The secret \"%1\" is missing.").arg(key), key);
    return value;
}

Result<std::chrono::milliseconds> callLimitOf(const QMap<QString, QString> &settings)
{
    const QString text = settings.value(QStringLiteral("timeout")).trimmed();
    if (text.isEmpty())
        return std::chrono::milliseconds(std::chrono::seconds(60));
    const QStringList parts = text.split(u'.');
    const QString decimals = parts.size() == 2 ? parts[1].leftJustified(3, u'0') : QStringLiteral("000");
    bool isNumber = false;
    const qint64 ms = QString(parts[0] + decimals).toLongLong(&isNumber);
    const std::chrono::milliseconds value(ms);
    if (parts.size() > 2 || decimals.size() != 3 || !isNumber || value < shortestTimeout || value > longestTimeout)
        return invalid(QStringLiteral("invalid_setting"),
                       QStringLiteral("The time limit is a number of seconds from 0.05 to 600."),
                       QStringLiteral("timeout"));
    return value;
}

QTimeZone zoneOf(const QMap<QString, QString> &settings, const QTimeZone &otherwise)
{
    const QByteArray id = settings.value(QStringLiteral("time_zone")).trimmed().toUtf8();
    // Without a name Qt answers with the zone of this computer, which is nobody's choice.
    const QTimeZone zone = id.isEmpty() ? QTimeZone() : QTimeZone(id);
    return zone.isValid() ? zone : otherwise;
}

Error errorOf(const HttpFailure &failure)
{
    switch (failure.kind) {
    case HttpFailure::Kind::NotSent:
        return {ErrorCode::Network, QStringLiteral("network_unreachable"), failure.detail, {}, {}};
    case HttpFailure::Kind::Unknown:
        return {ErrorCode::Timeout, QStringLiteral("no_answer"), failure.detail, {}, {}};
    case HttpFailure::Kind::Answer:
        return {ErrorCode::Protocol, QStringLiteral("unusable_answer"), failure.detail, {}, {}};
    case HttpFailure::Kind::Blocked:
        break;
    }
    return {ErrorCode::Refused, QStringLiteral("connection_blocked"), failure.detail, {}, {}};
}

Error errorOfStatus(const HttpAnswer &answer, const QString &message, qint64 nowMs)
{
    const QString detail = statusText(answer.status, message);
    const QString status = QString::number(answer.status);
    if (answer.status == 401 || answer.status == 403)
        return {ErrorCode::Unauthorised, QStringLiteral("login_refused"), detail, {}, status};
    const auto wait = answer.retryAfter(nowMs);
    const QString waitMs = wait ? QString::number(wait->count()) : QString();
    if (answer.status == 429)
        return {ErrorCode::RateLimited, QStringLiteral("rate_limited"), detail, {}, waitMs};
    if (answer.status >= 500)
        return {ErrorCode::Network, QStringLiteral("server_error"), detail, {}, waitMs};
    return {ErrorCode::Protocol, QStringLiteral("unexpected_status"), detail, {}, status};
}

std::optional<std::chrono::milliseconds> retryAfterOf(const Error &error)
{
    bool isNumber = false;
    const qint64 waitMs = error.native.toLongLong(&isNumber);
    const bool mayNameIt = error.code == ErrorCode::RateLimited || error.code == ErrorCode::Network;
    if (!mayNameIt || !isNumber || waitMs < 0)
        return std::nullopt;
    return std::chrono::milliseconds(waitMs);
}

QString statusText(int status, const QString &message)
{
    const QString text = QStringLiteral("HTTP %1").arg(status);
    return message.isEmpty() ? text : text + QStringLiteral(": ") + oneLine(message);
}

QString oneLine(const QString &text)
{
    QString out;
    for (const QChar c : text.left(longestLine))
        out += c.isPrint() ? c : QChar(u' ');
    return out.simplified();
}
