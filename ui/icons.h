#pragma once

#include "ui/frame/pages.h"

#include <QIcon>

/// Icons are single-coloured shapes in resources/icons; they take the colour of the text, so they fit light and dark.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QPalette &palette);
[[nodiscard]] QIcon sectionIcon(Section section, const QPalette &palette);
