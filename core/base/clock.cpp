#include "core/base/clock.h"

#include <QDateTime>

QDate Instant::dateIn(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

QString Instant::toIso(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, zone).offsetFromUtc())
        .toString(Qt::ISODateWithMs);
}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
