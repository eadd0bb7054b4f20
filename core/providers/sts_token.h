#pragma once

#include <QString>

#include <optional>

/// The 20 digits of an STS token as a cloud may write it: blanks, hyphens and one pair of quotes around it are taken
/// off. Empty unless exactly 20 digits are left whose value fits the 66 bits of a token, at most 73786976294838206463
/// (IEC 62055-41; manufacturer-clouds reference, section 2). There is no check digit.
[[nodiscard]] std::optional<QString> stsTokenDigits(const QString &text);
