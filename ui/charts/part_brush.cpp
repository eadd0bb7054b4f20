#include "ui/charts/part_brush.h"

#include "ui/tones.h"

#include <QPainter>
#include <QPixmap>

namespace {

constexpr int tileSize = 8;
constexpr int hatchings = 6;

/// One tile of the pattern; its lines meet those of the tiles around it.
void drawHatching(QPainter &painter, int hatching)
{
    constexpr int end = tileSize;
    switch (hatching) {
    case 1: // rising lines
        painter.drawLine(-1, end + 1, end + 1, -1);
        painter.drawLine(-1, 1, 1, -1);
        painter.drawLine(end - 1, end + 1, end + 1, end - 1);
        break;
    case 2: // level lines
        painter.drawLine(0, end / 2, end, end / 2);
        break;
    case 3: // falling lines
        painter.drawLine(-1, -1, end + 1, end + 1);
        painter.drawLine(end - 1, -1, end + 1, 1);
        painter.drawLine(-1, end - 1, 1, end + 1);
        break;
    case 4: // upright lines
        painter.drawLine(end / 2, 0, end / 2, end);
        break;
    case 5: // dots
        painter.drawRect(end / 2 - 1, end / 2 - 1, 1, 1);
        break;
    default:
        break;
    }
}

} // namespace

QBrush partBrush(int index, const QPalette &palette)
{
    const QColor colour = partColour(index, palette);
    const int hatching = index % hatchings;
    if (hatching == 0)
        return colour;
    QPixmap tile(tileSize, tileSize);
    tile.fill(colour);
    QPainter painter(&tile);
    QColor line = partTextColour(palette);
    line.setAlpha(170);
    painter.setPen(QPen(line, 1));
    drawHatching(painter, hatching);
    painter.end();
    return tile;
}
