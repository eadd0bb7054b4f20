#pragma once

#include "core/providers/http_client.h"

#include <QObject>

class QNetworkAccessManager;

/// HttpClient on Qt's network manager. Lives on the thread that made it, which runs an event loop.
///
/// TLS is always verified, redirects and cookies are never followed or kept, HTTP/2 is off, plain HTTP goes to loopback
/// only and past any proxy. A `once` request gets a manager, a connection and a one-shot body of its own: Qt's manager
/// otherwise repeats a POST when the server closes before it answers (engineering style, section 9). Such a request
/// needs a body; without one it is Blocked.
/// Never logs a query, a header or a body.
class QtHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    /// `connectLimit`: how long until the connection must stand and the request be on its way.
    explicit QtHttpClient(QObject *parent = nullptr, std::chrono::milliseconds connectLimit = std::chrono::seconds(10));
    ~QtHttpClient() override;

    void send(const HttpRequest &request, std::function<void(HttpOutcome)> done) override;

private:
    [[nodiscard]] QNetworkAccessManager &sharedManager(const QUrl &url);

    std::chrono::milliseconds m_connectLimit;
    QNetworkAccessManager *m_loopbackManager = nullptr;
    QNetworkAccessManager *m_remoteManager = nullptr;
};
