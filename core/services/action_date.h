#pragma once

#include "core/services/context.h"

/// The day on which something is done: `date`, or today. Fails with Invalid: "invalid_date" for one that is none or before 1970,
/// "future_date" for one more than a day ahead of the clock (cli.md); field date.
[[nodiscard]] Result<QDate> actionDate(const Company &company, const Clock &clock, const std::optional<QDate> &date);
