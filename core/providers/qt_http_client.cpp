#include "core/providers/qt_http_client.h"

#include "core/providers/http_exchange.h"
#include "core/providers/provider_url.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace {

QNetworkAccessManager *makeManager(bool isLoopback, QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback)
        manager->setProxy(QNetworkProxy::NoProxy);
    return manager;
}

/// Why `request` may not go out at all; empty when it may.
QString reasonToBlock(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty())
        return QStringLiteral("the address is not a complete URL");
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return QStringLiteral("only http and https are spoken");
    if (scheme == QLatin1String("http") && !isLoopbackHost(request.url.host()))
        return QStringLiteral("plain http is allowed to this machine only");
    if (request.once && request.body.isEmpty())
        return QStringLiteral("a request that may go out only once needs a body");
    return {};
}

} // namespace

QtHttpClient::QtHttpClient(QObject *parent, std::chrono::milliseconds connectLimit)
    : QObject(parent), m_connectLimit(connectLimit)
{
}

QtHttpClient::~QtHttpClient()
{
    // Exchanges hold replies of the shared managers: they go first.
    const auto exchanges = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

void QtHttpClient::send(const HttpRequest &request, std::function<void(HttpOutcome)> done)
{
    auto *exchange = new HttpExchange(request, std::move(done), this);
    const QString blocked = reasonToBlock(request);
    if (!blocked.isEmpty()) {
        exchange->failLater(HttpFailure::Kind::Blocked, blocked);
        return;
    }
    if (request.once)
        exchange->start(*makeManager(isLoopbackHost(request.url.host()), exchange), m_connectLimit);
    else
        exchange->start(sharedManager(request.url), m_connectLimit);
}

QNetworkAccessManager &QtHttpClient::sharedManager(const QUrl &url)
{
    const bool isLoopback = isLoopbackHost(url.host());
    auto *&manager = isLoopback ? m_loopbackManager : m_remoteManager;
    if (!manager)
        manager = makeManager(isLoopback, this);
    return *manager;
}
