#include "core/providers/provider_url.h"

#include "core/providers/integration.h"

#include <QHostAddress>

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QByteArray formEncoded(const QueryItems &items)
{
    QByteArray out;
    for (const auto &[name, value] : items) {
        if (!out.isEmpty())
            out += '&';
        out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

QUrl providerUrl(const QUrl &base, const QString &path, const QueryItems &query)
{
    QString whole = base.path(QUrl::FullyEncoded);
    while (whole.endsWith(u'/'))
        whole.chop(1);
    if (!path.isEmpty())
        whole += u'/' + path;
    QUrl url = base;
    url.setPath(whole, QUrl::StrictMode);
    if (!query.empty())
        url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

QString escapedPathPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString displayUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Outcome checkBaseUrl(const QUrl &url, bool allowInsecureLoopback)
{
    const QString field = QStringLiteral("base_url");
    const QString reason = QStringLiteral("invalid_url");
    if (!url.isValid() || url.host().isEmpty())
        return invalid(reason, QStringLiteral("The address is not a complete URL such as https://host/path."), field);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(reason, QStringLiteral("The address may not hold a user name, a query or a fragment."), field);
    if (url.scheme() == QLatin1String("https"))
        return {};
    if (url.scheme() != QLatin1String("http"))
        return invalid(reason, QStringLiteral("The address must begin with https://."), field);
    if (!isLoopbackHost(url.host())) {
        return refused(QStringLiteral("insecure_url"),
                       QStringLiteral("Plain http would send secrets in clear: use an https:// address."), field);
    }
    if (!allowInsecureLoopback) {
        return refused(QStringLiteral("insecure_url"),
                       QStringLiteral("Plain http to this machine must be allowed for the account first."), field);
    }
    return {};
}
