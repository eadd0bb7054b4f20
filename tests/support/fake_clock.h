#pragma once

#include "core/base/clock.h"

#include <QDateTime>

#include <atomic>

/// A clock that stands until it is told to move. Safe to read from any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = {1'767'225'600'000}) : m_ms(start.ms) {}  // 2026-01-01T00:00:00Z

    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_ms.load()); }
    void advance(std::chrono::milliseconds duration) { m_ms += duration.count(); }
    void set(Instant instant) { m_ms = instant.ms; }
    void setUtc(const QString &iso) { m_ms = QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_ms;
};
