#pragma once

#include <QColor>
#include <QPalette>

/// What a status means for the reader. Colour is never its only sign: see toneSymbol().
enum class Tone
{
    Neutral,
    Good,
    Waiting,
    Bad
};

/// The only place with fixed colours. Each one has a contrast of at least 4.5 : 1 to the palette's base and window, in
/// light and in dark.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);
[[nodiscard]] QString toneSymbol(Tone tone);

/// Fill colours of parts that stand side by side; `index` counts on after the last. Text on them is partTextColour().
[[nodiscard]] QColor partColour(int index, const QPalette &palette);
[[nodiscard]] QColor partTextColour(const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);
/// WCAG 2 contrast of two opaque colours, in hundredths: 450 is 4.5 : 1.
[[nodiscard]] int contrastPercent(const QColor &a, const QColor &b);
