#pragma once

#include "core/services/context.h"

/// Nothing is ever made to wait longer: a Retry-After counts for at most one day (http_client.h), back-off for 15
/// minutes.
inline constexpr std::chrono::milliseconds longestWait = std::chrono::hours(25);

/// A clock that was wrong for a while leaves times of next tries that are years ahead. Whatever waits longer than
/// `longestWait` from now may be tried at once.
[[nodiscard]] Outcome forgetImpossibleWaits(ServiceContext context);
