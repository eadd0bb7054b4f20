#pragma once

#include "core/base/result.h"

/// The sentence for a failure, in the language of the window: by Error.reason and its field. The failure's own detail
/// where the window speaks English and that says more, and for what the window itself refuses, already translated.
[[nodiscard]] QString errorText(const Error &error);
/// The sentence for a refusal code of a payment; empty when the code has none.
[[nodiscard]] QString reasonText(const QString &reason);
/// The same in English, to be translated in the context "ErrorTexts"; null when the code has none.
[[nodiscard]] const char *reasonSentence(const QString &reason);
