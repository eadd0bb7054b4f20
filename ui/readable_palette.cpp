#include "ui/readable_palette.h"

#include "ui/tones.h"

#include <QApplication>
#include <QEvent>

namespace {

constexpr int enough = 450;           // hundredths: WCAG 2, level AA
constexpr int enoughUnderFocus = 560; // the style lightens the cell that has the focus

QColor mixed(const QColor &a, const QColor &b, int percentOfB)
{
    const auto part = [percentOfB](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// `start` moved towards `end` until it stands out from `ground`, or `end` itself.
QColor towards(const QColor &start, const QColor &end, const QColor &ground, int contrast)
{
    constexpr int step = 2;
    for (int percent = 0; percent < 100; percent += step) {
        const QColor colour = mixed(start, end, percent);
        if (contrastPercent(colour, ground) >= contrast)
            return colour;
    }
    return end;
}

} // namespace

QPalette readablePalette(QPalette palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    palette.setColor(QPalette::PlaceholderText, towards(mixed(base, text, 50), text, base, enough));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor selected = palette.color(group, QPalette::HighlightedText);
        const QColor away =
            contrastPercent(selected, Qt::black) > contrastPercent(selected, Qt::white) ? Qt::black : Qt::white;
        palette.setColor(group, QPalette::Highlight,
                         towards(palette.color(group, QPalette::Highlight), away, selected, enoughUnderFocus));
    }
    return palette;
}

ReadablePalette::ReadablePalette(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
    apply();
}

bool ReadablePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_isApplying)
        apply();
    return false;
}

void ReadablePalette::apply()
{
    m_isApplying = true;
    QApplication::setPalette(QPalette()); // the system's own
    QApplication::setPalette(readablePalette(QApplication::palette()));
    m_isApplying = false;
}
