#pragma once

#include <QString>

/// What an office prints on: sheets, and the rolls of receipt printers, named by the width of the roll in millimetres.
enum class PaperSize
{
    A4,
    Roll80,
    Roll58
};

/// "a4", "roll80", "roll58": how the choice is remembered.
[[nodiscard]] QString toWord(PaperSize size);
/// A4 for any other word.
[[nodiscard]] PaperSize paperSizeFromWord(const QString &word);

/// Millimetres. A roll has no page height: the paper is as long as what is on it.
struct PaperMeasures
{
    int width = 0;
    int height = 0; ///< 0 on a roll
    int margin = 0; ///< left and right, and above and below
    int fontPoints = 0;
    int tokenPoints = 0;        ///< the digits that are read aloud and typed
    int tokenGroupsPerLine = 0; ///< of four digits
};
[[nodiscard]] PaperMeasures measuresOf(PaperSize size);
