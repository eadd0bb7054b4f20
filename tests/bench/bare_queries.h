#pragma once

#include "tests/bench/native_sqlite.h"

#include <functional>

/// What a program without any layer of ours asks for the list of customers. Seconds, median of many.

[[nodiscard]] double medianSeconds(const std::function<void()> &work);
/// The first page, with one row more than it holds.
[[nodiscard]] double bareFirstPageSeconds(NativeDatabase &bare, int pageSize);
/// As many candidates as the search puts into order.
[[nodiscard]] double bareSearchSeconds(NativeDatabase &bare, const QString &text);
