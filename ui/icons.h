#pragma once

#include "ui/section.h"

#include <QIcon>

class QPalette;

/// Icons are drawn in the colour of the text, so they are sharp at any scaling and fit light and dark.
[[nodiscard]] QIcon sectionIcon(Section section, const QPalette &palette);
[[nodiscard]] QIcon calendarIcon(const QPalette &palette);
[[nodiscard]] QIcon programIcon();
