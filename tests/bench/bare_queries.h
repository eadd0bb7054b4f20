#pragma once

#include "tests/bench/native_sqlite.h"

#include <functional>

/// What a program without any layer of ours asks for the list of customers. The database must outlive what is answered.

/// The first page, with one row more than it holds.
[[nodiscard]] std::function<void()> bareFirstPage(NativeDatabase &bare, int pageSize);
/// As many candidates as the search puts into order.
[[nodiscard]] std::function<void()> bareSearch(NativeDatabase &bare, const QString &text);

struct SideBySide
{
    double ours = 0, bare = 0; ///< seconds
};
/// Medians of many, one after the other in turns: what else the machine does falls on both.
[[nodiscard]] SideBySide inTurns(const std::function<void()> &ours, const std::function<void()> &bare);
[[nodiscard]] double medianSeconds(const std::function<void()> &work);
