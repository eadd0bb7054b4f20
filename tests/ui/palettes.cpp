#include "tests/ui/palettes.h"

#include "ui/readable_palette.h"

#include <QApplication>
#include <QStyle>

QPalette lightPalette()
{
    return readablePalette(QApplication::style()->standardPalette());
}

QPalette darkPalette()
{
    QPalette colours;
    const QColor window(0x26, 0x28, 0x2b);
    const QColor base(0x1b, 0x1d, 0x1f);
    const QColor text(0xe6, 0xe8, 0xea);
    colours.setColor(QPalette::Window, window);
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Base, base);
    colours.setColor(QPalette::AlternateBase, QColor(0x22, 0x24, 0x27));
    colours.setColor(QPalette::ToolTipBase, window);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa6));
    colours.setColor(QPalette::Button, QColor(0x33, 0x36, 0x3a));
    colours.setColor(QPalette::ButtonText, text);
    colours.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xf0));
    return readablePalette(colours);
}
