#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

/// A request as it came over the wire.
struct TestHttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const
    {
        return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    }
    [[nodiscard]] QByteArray query() const
    {
        return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    }
    /// Case-insensitive; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does after it has read a whole request (and so "has done the work").
struct TestHttpAnswer
{
    enum class Way
    {
        Whole,    ///< a proper answer; the connection stays open
        Close,    ///< closes without a byte
        Silence,  ///< never answers
        Drip,     ///< one byte every 20 ms, for ever
        Cut,      ///< announces the whole length, sends half of it, closes
        CutChunk, ///< the same without a length: in chunks, the last of them half
    };
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Way way = Way::Whole;

    [[nodiscard]] static TestHttpAnswer json(QByteArray body, int status = 200);
    [[nodiscard]] static TestHttpAnswer html(int status);
    [[nodiscard]] static TestHttpAnswer by(Way way);
    [[nodiscard]] static TestHttpAnswer redirect(int status, const QByteArray &location);
    [[nodiscard]] TestHttpAnswer with(const QByteArray &header, const QByteArray &value) const;
};

/// A small HTTP server on loopback, port 0, in the thread (and event loop) of the test. It speaks plain TCP, so a test
/// sees every request that really reached the wire, repeated ones too.
class HttpTestServer
{
public:
    using Handler = std::function<TestHttpAnswer(const TestHttpRequest &)>;

    explicit HttpTestServer(Handler handler = {});

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const std::vector<TestHttpRequest> &requests() const { return m_requests; }
    /// How many requests went to `path`.
    [[nodiscard]] int count(const QByteArray &path) const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The same answer to every request.
    void answerAlways(const TestHttpAnswer &answer);

    /// An address on which nobody listens.
    [[nodiscard]] static QUrl deadUrl();

private:
    void serve(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const TestHttpAnswer &answer);

    QTcpServer m_server;
    Handler m_handler;
    std::vector<TestHttpRequest> m_requests;
};
