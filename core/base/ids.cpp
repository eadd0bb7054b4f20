#include "core/base/ids.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QStringList>
#include <QtEndian>

namespace {

QUuid withVersion(QByteArray bytes, uchar version)
{
    bytes[6] = static_cast<char>((static_cast<uchar>(bytes[6]) & 0x0f) | (version << 4));
    bytes[8] = static_cast<char>((static_cast<uchar>(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace

QUuid makeUuidV7(const Clock &clock, Random &random)
{
    QByteArray bytes(16, Qt::Uninitialized);
    const auto milliseconds = qToBigEndian(static_cast<quint64>(clock.now().ms) << 16);
    std::memcpy(bytes.data(), &milliseconds, 6);
    const QByteArray noise = random.bytes(10);
    std::memcpy(bytes.data() + 6, noise.constData(), 10);
    return withVersion(bytes, 7);
}

QUuid makeUuidV4(Random &random)
{
    return withVersion(random.bytes(16), 4);
}

QUuid makeNaturalUuid(const QString &kind, const QStringList &naturalKey)
{
    // Made once for this project; changing it would part the offices' ids.
    static const QUuid projectNamespace(0x6f0c6a52, 0x3b1d, 0x4b57, 0x9e, 0x7a, 0x51, 0x0d, 0xc2, 0x84, 0x19, 0xe3);
    // The unit separator cannot be typed into a serial or reference, so joined keys stay distinct.
    return QUuid::createUuidV5(projectNamespace, kind + QChar(0x1f) + naturalKey.join(QChar(0x1f)));
}
