#pragma once

#include <QtGlobal>

/// Bytes of this process that are in memory now.
[[nodiscard]] qint64 residentMemory();
