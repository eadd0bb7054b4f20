#pragma once

#include <QPalette>

/// The colours of a light and of a dark system, as pictures and tests use them, made readable as the program does it.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
