#pragma once

#include <QBrush>
#include <QPalette>

/// The fill of a part in a chart: its colour (partColour()) and a hatching of its own, so that colour is not the only
/// sign. The first is plain; they begin again after the sixth.
[[nodiscard]] QBrush partBrush(int index, const QPalette &palette);
