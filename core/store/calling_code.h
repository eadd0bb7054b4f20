#pragma once

#include <QString>

/// The digits of the country of a number in international form ("+255712345678": "255"), told by their beginning (ITU
/// recommendation E.164). Empty for a text that does not begin with a plus sign and a digit.
[[nodiscard]] QString callingCodeOf(const QString &phone);
