#pragma once

#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

/// True for 127.0.0.0/8, ::1 and the name "localhost".
[[nodiscard]] bool isLoopbackHost(const QString &host);

using QueryItems = std::vector<std::pair<QString, QString>>;

/// `base` + "/" + `path`, whether or not the base ends with slashes; an empty path gives the base without its last
/// slashes. `path` is taken as written: escape the parts that come from outside with escapedPathPart().
/// Every name and value of the query is percent-encoded, '+' and '&' included.
[[nodiscard]] QUrl providerUrl(const QUrl &base, const QString &path, const QueryItems &query = {});

/// One path segment: everything except letters, digits and "-._~" percent-encoded.
[[nodiscard]] QString escapedPathPart(const QString &text);

/// application/x-www-form-urlencoded.
[[nodiscard]] QByteArray formEncoded(const QueryItems &items);

/// For logs and messages: without user, query and fragment.
[[nodiscard]] QString displayUrl(const QUrl &url);
