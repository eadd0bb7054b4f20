#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

/// One HTTP exchange. Asynchronous; lives on one thread with an event loop.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// A sale, a refund, a message: must reach the wire at most once (engineering style, section 9).
    /// Sent on a connection of its own, with a body that cannot be replayed.
    bool once = false;
    qint64 maximumAnswerBytes = 1024 * 1024;
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
};

struct HttpAnswer
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive
    /// When the server made the answer, by its own clock, in milliseconds since 1970; empty when it does not say.
    [[nodiscard]] std::optional<qint64> date() const;
    /// Retry-After as seconds or HTTP date, at most one day.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(qint64 nowMs) const;
};

struct HttpFailure
{
    enum class Kind
    {
        NotSent, ///< no connection was made: the other side knows nothing of the request
        Unknown, ///< sent or perhaps sent; whether it was acted on is not known
        Answer,  ///< answered, but the answer is unusable: too large, a redirect, cut off
        Blocked, ///< not allowed: plain HTTP away from loopback, unverified TLS
    };
    Kind kind = Kind::NotSent;
    QString detail; ///< for the log and the screen; without secrets (the URL's query is left out)
};

using HttpOutcome = tl::expected<HttpAnswer, HttpFailure>;

class HttpClient
{
public:
    virtual ~HttpClient() = default;
    /// `done` is called exactly once, later, on this thread; never from inside send(). Not called when the client is
    /// destroyed first.
    virtual void send(const HttpRequest &request, std::function<void(HttpOutcome)> done) = 0;
};
