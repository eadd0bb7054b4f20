#pragma once

#include "core/base/json.h"
#include "core/base/secret_string.h"
#include "core/providers/http_client.h"
#include "core/providers/provider_url.h"

#include <QMap>
#include <QTimeZone>

#include <chrono>
#include <vector>

struct AccountConfig;

/// How a driver reaches its service: the account's base address, time limit and secrets, and the client.
class ProviderConnection
{
public:
    /// Fails with Invalid or Refused (field base_url, timeout) when the account's address or limits are not acceptable.
    [[nodiscard]] static Result<ProviderConnection> fromConfig(const AccountConfig &config, HttpClient &http);

    [[nodiscard]] HttpRequest get(const QString &path, const QueryItems &query = {}) const;
    [[nodiscard]] HttpRequest post(const QString &path, QByteArray contentType, QByteArray body) const;
    /// As post(), but it reaches the wire at most once.
    [[nodiscard]] HttpRequest postOnce(const QString &path, QByteArray contentType, QByteArray body) const;
    void send(const HttpRequest &request, std::function<void(HttpOutcome)> done) const;

    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }

    /// Adds a secret that came up later (an access token) to what redacted() hides.
    void addSecret(const SecretString &secret);
    /// `text` with every known secret, also as it is written in a URL or in JSON, shown as ***.
    [[nodiscard]] QString redacted(const QString &text) const;
    /// An answer as it may be stored: redacted and cut to 8 KiB.
    [[nodiscard]] QByteArray storable(const QByteArray &answer) const;

private:
    ProviderConnection(HttpClient &http, QUrl base, std::chrono::milliseconds timeout)
        : m_http(&http), m_base(std::move(base)), m_timeout(timeout)
    {
    }

    HttpClient *m_http;
    QUrl m_base;
    std::chrono::milliseconds m_timeout;
    std::vector<SecretString> m_secrets;
};

/// A setting of the account: trimmed, empty when it is not set.
[[nodiscard]] QString settingOf(const AccountConfig &config, const QString &key);
/// Fails with Invalid ("required", field = key) when it is empty.
[[nodiscard]] Result<QString> requiredSetting(const AccountConfig &config, const QString &key);
[[nodiscard]] Result<SecretString> requiredSecret(const AccountConfig &config, const QString &key);
/// Setting `timeout`: the longest that one call may take, 50 ms to 10 minutes; 60 s when it is not set. Fails with
/// Invalid ("invalid_setting", field timeout).
[[nodiscard]] Result<std::chrono::milliseconds> callLimitOf(const QMap<QString, QString> &settings);
/// Setting `time_zone`: of times without an offset (mobile-money reference, section 19); `otherwise` when it is not
/// set.
[[nodiscard]] QTimeZone zoneOf(const QMap<QString, QString> &settings, const QTimeZone &otherwise);

/// A broken exchange as an error of a question that may be asked again (a poll, a test).
[[nodiscard]] Error errorOf(const HttpFailure &failure);
/// A complete answer whose status says no, as an error: 401 and 403 Unauthorised, 429 RateLimited, 5xx Network,
/// anything else Protocol. `message` is the provider's own word.
[[nodiscard]] Error errorOfStatus(const HttpAnswer &answer, const QString &message, qint64 nowMs);
/// How long the server asked to be left alone (Retry-After of a 429 or 5xx), if it did: errorOfStatus() keeps it in
/// `native`, which holds nothing else for these two families.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const Error &error);

[[nodiscard]] inline bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}
/// A definite no. Not 408: a server or something on the way gave up waiting, perhaps after it acted.
[[nodiscard]] inline bool isClientError(int status)
{
    constexpr int requestTimeout = 408;
    return status >= 400 && status < 500 && status != requestTimeout;
}
/// "HTTP 404" or "HTTP 404: Meter not found".
[[nodiscard]] QString statusText(int status, const QString &message = {});
/// One printable line of at most 200 characters of a text from outside.
[[nodiscard]] QString oneLine(const QString &text);
