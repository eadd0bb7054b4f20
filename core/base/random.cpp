#include "core/base/random.h"

#include <QRandomGenerator>

qint64 Random::below(qint64 bound)
{
    Q_ASSERT(bound > 0);
    const auto range = static_cast<quint64>(bound);
    // Values past the last whole multiple of the range would make small results likelier: draw again.
    const quint64 limit = ~quint64(0) - (~quint64(0) % range);
    quint64 value = next();
    while (value >= limit)
        value = next();
    return static_cast<qint64>(value % range);
}

QByteArray Random::bytes(int count)
{
    QByteArray result;
    result.reserve(count + 7);
    while (result.size() < count) {
        quint64 value = next();
        for (int i = 0; i < 8; ++i, value >>= 8)
            result.append(static_cast<char>(value & 0xff));
    }
    result.truncate(count);
    return result;
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}
