#pragma once

#include "core/services/context.h"

/// Clocks that disagree by more are told to a person (product expectations, section 2: "Clock wrong").
inline constexpr std::chrono::minutes clockTolerance{10};

/// What is known against this computer's clock.
struct ClockState
{
    /// How far it is ahead of a service's clock (below zero: behind), when that is more than the tolerance.
    std::optional<std::chrono::seconds> aheadOfService;
    QString service; ///< its host
    /// How far it is behind the newest entry of the company's file, when that is more than the tolerance: it went back.
    std::optional<std::chrono::seconds> behindEntries;

    [[nodiscard]] bool isDoubtful() const { return aheadOfService || behindEntries; }
};

/// The difference when it is more than the tolerance; empty when the two agree.
[[nodiscard]] std::optional<std::chrono::seconds> clockDifference(Instant ours, Instant theirs);

[[nodiscard]] Result<ClockState> readClockState(Database &database);
/// A service said what time it has. Writes only when that changes what is known.
[[nodiscard]] Outcome noteServiceTime(Database &database, const QString &service, Instant theirs);
/// For the command line and the log; empty when nothing is doubtful.
[[nodiscard]] QString clockSentence(const ClockState &state);
