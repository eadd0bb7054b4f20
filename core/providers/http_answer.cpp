#include "core/providers/http_client.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24);

/// The preferred form of RFC 9110, section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<qint64> parseHttpDate(const QByteArray &text)
{
    const auto format = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text), format);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeZone(QTimeZone::utc());
    return moment.toMSecsSinceEpoch();
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<qint64> HttpAnswer::date() const
{
    return parseHttpDate(header("Date").trimmed());
}

std::optional<std::chrono::milliseconds> HttpAnswer::retryAfter(qint64 nowMs) const
{
    const QByteArray text = header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNumber = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        const qint64 longestSeconds = std::chrono::duration_cast<std::chrono::seconds>(longestWait).count();
        return std::chrono::seconds(ok ? std::min(seconds, longestSeconds) : longestSeconds);
    }
    const auto moment = parseHttpDate(text);
    if (!moment)
        return std::nullopt;
    return std::clamp(std::chrono::milliseconds(*moment - nowMs), std::chrono::milliseconds(0), longestWait);
}
