#pragma once

#include "core/base/clock.h"

#include <QString>

/// "company.<word>.20260131-120000.mpm" beside `path` (UTC), with a number behind when that name is taken.
[[nodiscard]] QString freeDatedName(const QString &path, const QString &word, Instant at);
