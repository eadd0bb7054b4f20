#pragma once

#include <QByteArray>

/// Chance, for ids and jitter. Implementations are safe to call from any thread.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual quint64 next() = 0;
    /// Uniform in [0, bound); `bound` > 0.
    [[nodiscard]] qint64 below(qint64 bound);
    [[nodiscard]] QByteArray bytes(int count);
};

/// The operating system's generator, fit for keys; the only place that asks it.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] quint64 next() override;
};
