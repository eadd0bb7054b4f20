#pragma once

#include <chrono>

/// Processor time that the calling thread has used. On Windows in steps of about 16 ms.
[[nodiscard]] std::chrono::nanoseconds threadTime();
