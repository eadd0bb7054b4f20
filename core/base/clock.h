#pragma once

#include <QDate>
#include <QTimeZone>

#include <chrono>

/// A point in time: milliseconds since 1970-01-01 UTC, as stored in every *_ms column.
struct Instant
{
    qint64 ms = 0;

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;

    /// The calendar date in `zone` (domain rules, section 1).
    [[nodiscard]] QDate dateIn(const QTimeZone &zone) const;
    /// ISO 8601 with the offset of `zone`, millisecond precision.
    [[nodiscard]] QString toIso(const QTimeZone &zone) const;
    [[nodiscard]] Instant plus(std::chrono::milliseconds duration) const { return {ms + duration.count()}; }
};

/// Where the program gets the time from. Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never goes back; for measuring durations, not for storing.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's clock; the only place that reads it.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};
