#pragma once

#include "core/domain/money.h"

/// The currency of this ISO 4217 code; `otherwise` when the code is empty or nobody knows it.
[[nodiscard]] Currency currencyNamed(const QString &code, const Currency &otherwise);
