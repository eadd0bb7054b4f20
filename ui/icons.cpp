#include "ui/icons.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace {

QPixmap tinted(const QPixmap &shape, const QColor &colour)
{
    QPixmap result = shape;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), colour);
    return result;
}

constexpr const char *sectionNames[sectionCount] = {"today",   "customers",  "devices", "sales",   "payments",
                                                    "tokens", "tariffs", "appliances", "places", "settings"};

}  // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    const QPixmap shape(QStringLiteral(":/icons/%1.png").arg(name));
    if (shape.isNull())
        return {};
    QIcon icon;
    icon.addPixmap(tinted(shape, palette.color(QPalette::Text)), QIcon::Normal);
    icon.addPixmap(tinted(shape, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

QIcon sectionIcon(Section section, const QPalette &palette)
{
    return tintedIcon(QLatin1String(sectionNames[static_cast<size_t>(section)]), palette);
}
