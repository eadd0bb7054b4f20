#include "core/store/hlc.h"

#include <QtEndian>

namespace {

constexpr int stampBytes = 16;
constexpr quint64 largestMs = (quint64(1) << 48) - 1;

quint64 wallMs(Instant now)
{
    return now.ms < 0 ? 0 : std::min(static_cast<quint64>(now.ms), largestMs);
}

/// One more within the same millisecond; a full counter borrows the next millisecond.
Hlc tick(Hlc stamp)
{
    if (++stamp.counter == 0)
        ++stamp.ms;
    return stamp;
}

} // namespace

QByteArray Hlc::toBytes() const
{
    QByteArray bytes(stampBytes, Qt::Uninitialized);
    qToBigEndian<quint64>((ms << 16) | counter, bytes.data());
    qToBigEndian<quint64>(replica, bytes.data() + 8);
    return bytes;
}

Hlc Hlc::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != stampBytes)
        return {};
    const auto head = qFromBigEndian<quint64>(bytes.constData());
    return {head >> 16, static_cast<quint16>(head & 0xffff), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

Hlc Hlc::nextLocal(Instant now) const
{
    const quint64 wall = wallMs(now);
    return wall > ms ? Hlc{wall, 0, replica} : tick(*this);
}

Hlc Hlc::afterSeeing(const Hlc &remote, Instant now) const
{
    const quint64 wall = wallMs(now);
    if (wall > ms && wall > remote.ms)
        return {wall, 0, replica};
    if (remote.ms > ms)
        return tick({remote.ms, remote.counter, replica});
    if (ms > remote.ms)
        return tick(*this);
    return tick({ms, std::max(counter, remote.counter), replica});
}

quint64 replicaNumber(const QByteArray &replicaId)
{
    return replicaId.size() < 8 ? 0 : qFromBigEndian<quint64>(replicaId.constData() + replicaId.size() - 8);
}
