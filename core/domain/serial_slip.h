#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What people do to a serial number when they type or read it out (product expectations, section 2). Pure text; the
/// services look up which of the guesses are real devices.

enum class SerialSlip
{
    None,          ///< it is this serial
    OtherSigns,    ///< the same letters and digits with other blanks, dashes or dots
    TwoSwapped,    ///< two neighbours changed places
    OneWrong,      ///< one character is another
    OneMissing,    ///< one character was left out
    OneExtra,      ///< one character too many
    MissingPrefix, ///< only the end was named, at least four characters of it
};

/// How `named` may have become of `actual`; the strongest explanation. Empty when no single slip explains it.
/// Blanks around and letter case never count.
[[nodiscard]] std::optional<SerialSlip> slipBetween(const QString &named, const QString &actual);

/// Every normalised serial that one wrong, missing or extra character or one swap away from `named` could be, and
/// `named` itself: some hundreds, each once. Empty when `named` is empty or longer than a serial.
[[nodiscard]] std::vector<QString> serialsOneSlipAway(const QString &named);

/// The normalised serial without blanks, dashes and other signs.
[[nodiscard]] QString withoutSigns(const QString &serial);

/// The parts of what a payer wrote that may be meant as a serial: the whole, then each word with a digit in it.
/// Normalised, each once, at most five.
[[nodiscard]] std::vector<QString> serialsInText(const QString &text);
