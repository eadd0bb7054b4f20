#pragma once

#include "core/services/record_history.h"

class Currency;

/// The audit log in words.

/// What was done, as a sentence that names the thing: "The details were changed", "Meter 47000000001 was handed over".
[[nodiscard]] QString changeText(const ChangeView &change);
/// The name of a detail: "birth_date" is the birth date.
[[nodiscard]] QString customerFieldText(const QString &field);
/// What stood there before or after: field names and states translated, schedules in one line.
[[nodiscard]] QString changedValueText(const QString &stored, const Currency &currency);
