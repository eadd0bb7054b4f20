#pragma once

#include "core/base/random.h"

/// The same sequence for the same seed (splitmix64).
class FakeRandom final : public Random
{
public:
    explicit FakeRandom(quint64 seed = 1) : m_state(seed) {}

    [[nodiscard]] quint64 next() override
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};
