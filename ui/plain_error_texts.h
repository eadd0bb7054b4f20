#pragma once

class QString;

/// The sentence for a reason whose failure says more in its own English detail ("1e3" is not an amount: the character
/// "e" is not allowed): a window in English shows that detail, one in another language this, translated in the context
/// "ErrorTexts". `reason` may name a field: "not_allowed/serial". Null when there is none. A %1 in it is the detail,
/// which then is a provider's own.
[[nodiscard]] const char *plainSentence(const QString &reason);
