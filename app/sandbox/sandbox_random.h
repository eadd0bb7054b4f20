#pragma once

#include "core/base/random.h"

#include <QString>

/// Reproducible chance (splitmix64): the same seed makes the same ids and tokens. Not for secrets. One thread.
class SandboxRandom final : public Random
{
public:
    explicit SandboxRandom(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 next() override
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// `count` decimal digits.
    [[nodiscard]] QString digits(int count);
    /// `count` lower-case letters and digits.
    [[nodiscard]] QString letters(int count);

private:
    quint64 m_state;
};
