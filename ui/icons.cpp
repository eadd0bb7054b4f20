#include "ui/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

/// Every icon is drawn on a field of 24 by 24.
constexpr int field = 24;
using Draw = void (*)(QPainter &);

void drawCalendar(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 5, 18, 16), 2, 2);
    painter.drawLine(3, 10, 21, 10);
    painter.drawLine(8, 2, 8, 7);
    painter.drawLine(16, 2, 16, 7);
}

void drawSun(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 4.5, 4.5);
    for (int angle = 0; angle < 360; angle += 45) {
        painter.save();
        painter.translate(12, 12);
        painter.rotate(angle);
        painter.drawLine(0, -8, 0, -10);
        painter.restore();
    }
}

void drawPeople(QPainter &painter)
{
    painter.drawEllipse(QPointF(9, 8), 3.5, 3.5);
    painter.drawArc(QRectF(2, 14, 14, 14), 0, 180 * 16);
    painter.drawArc(QRectF(13, 5, 6, 6), -90 * 16, 180 * 16);
    painter.drawArc(QRectF(12, 14, 10, 12), 10 * 16, 60 * 16);
}

void drawMeter(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(4, 3, 16, 18), 2, 2);
    painter.drawRect(QRectF(7, 6, 10, 4));
    painter.drawPolyline(QPolygonF({{13, 12}, {10, 16}, {14, 16}, {11, 19.5}}));
}

void drawTag(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{3, 3}, {12, 3}, {21, 12}, {12, 21}, {3, 12}}));
    painter.drawEllipse(QPointF(8, 8), 1.5, 1.5);
}

void drawCoins(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 6, 20, 13), 2, 2);
    painter.drawEllipse(QPointF(12, 12.5), 3, 3);
    painter.drawLine(5, 9, 5, 9);
    painter.drawLine(19, 16, 19, 16);
}

void drawKey(QPainter &painter)
{
    painter.drawEllipse(QPointF(7.5, 15.5), 4.5, 4.5);
    painter.drawLine(QPointF(11, 12), QPointF(20, 3));
    painter.drawLine(QPointF(16, 7), QPointF(19, 10));
}

void drawFlash(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{13, 2}, {5, 14}, {11, 14}, {10, 22}, {19, 9}, {13, 9}}));
}

void drawBox(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{12, 2}, {21, 7}, {21, 17}, {12, 22}, {3, 17}, {3, 7}}));
    painter.drawPolyline(QPolygonF({{3, 7}, {12, 12}, {21, 7}}));
    painter.drawLine(12, 12, 12, 22);
}

void drawPin(QPainter &painter)
{
    QPainterPath pin(QPointF(12, 22));
    pin.cubicTo(3, 12, 5, 2, 12, 2);
    pin.cubicTo(19, 2, 21, 12, 12, 22);
    painter.drawPath(pin);
    painter.drawEllipse(QPointF(12, 9), 2.5, 2.5);
}

void drawBars(QPainter &painter)
{
    painter.drawLine(3, 21, 21, 21);
    painter.drawRect(QRectF(5, 12, 3, 9));
    painter.drawRect(QRectF(10.5, 4, 3, 17));
    painter.drawRect(QRectF(16, 8, 3, 13));
}

void drawSliders(QPainter &painter)
{
    for (int i = 0; i < 3; ++i) {
        const int y = 5 + 7 * i;
        const int knob = i == 1 ? 15 : 8;
        painter.drawLine(3, y, 21, y);
        painter.drawLine(knob, y - 2, knob, y + 2);
    }
}

constexpr Draw sectionDrawings[] = {drawSun,   drawPeople, drawMeter, drawTag,  drawCoins,  drawKey,
                                    drawFlash, drawBox,    drawPin,   drawBars, drawSliders};
static_assert(std::size(sectionDrawings) == sectionCount);

QPixmap drawn(Draw draw, const QColor &colour, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(static_cast<qreal>(pixels) / field, static_cast<qreal>(pixels) / field);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter);
    return pixmap;
}

QIcon makeIcon(Draw draw, const QPalette &palette)
{
    QIcon icon;
    for (const int pixels : {18, 36, 54}) {
        icon.addPixmap(drawn(draw, palette.color(QPalette::Text), pixels), QIcon::Normal);
        icon.addPixmap(drawn(draw, palette.color(QPalette::HighlightedText), pixels), QIcon::Selected);
    }
    return icon;
}

} // namespace

QIcon sectionIcon(Section section, const QPalette &palette)
{
    return makeIcon(sectionDrawings[static_cast<size_t>(section)], palette);
}

QIcon calendarIcon(const QPalette &palette)
{
    return makeIcon(drawCalendar, palette);
}

QIcon programIcon()
{
    QIcon icon;
    for (const int pixels : {16, 32, 48, 64, 128}) {
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0x1f, 0x5f, 0xa8));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), pixels / 5.0, pixels / 5.0);
        painter.drawPixmap(0, 0, drawn(drawFlash, QColor(0xff, 0xd8, 0x4d), pixels));
        icon.addPixmap(pixmap);
    }
    return icon;
}
