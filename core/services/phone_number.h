#pragma once

#include "core/base/result.h"

struct PhoneNumber
{
    QString e164;           ///< '+' and 8 to 15 digits
    bool isLikely = true;   ///< false: possible, but not in a range the number plan knows: warn, allow
};

/// Understands local and international writing; `country` is the company's ISO 3166 alpha-2 code.
/// Fails with Invalid "invalid_phone" (field phone) for numbers that are not possible.
[[nodiscard]] Result<PhoneNumber> parsePhone(const QString &text, const QString &country);
