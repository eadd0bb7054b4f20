#include "ui/tones.h"

#include <QString>

#include <array>
#include <cmath>

namespace {

constexpr std::array<QRgb, 4> lightTones{0xff4a5560, 0xff17692f, 0xff80500a, 0xffa3221b};
constexpr std::array<QRgb, 4> darkTones{0xffc3ccd4, 0xff7fd694, 0xffeebd6a, 0xffff9c92};
// Text on the parts is white in light palettes and near-black in dark ones.
constexpr std::array<QRgb, 6> lightParts{0xff1f5fa8, 0xff17692f, 0xff80500a, 0xff7a3c96, 0xff1b6b73, 0xffa3221b};
constexpr std::array<QRgb, 6> darkParts{0xff8ab8f0, 0xff7fd694, 0xffeebd6a, 0xffd3a6e8, 0xff7fd3dc, 0xffff9c92};

/// Relative luminance by WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const auto &tones = isDark(palette) ? darkTones : lightTones;
    return QColor::fromRgb(tones.at(static_cast<size_t>(tone)));
}

QString toneSymbol(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u2714");
    case Tone::Waiting:
        return QStringLiteral("\u2026");
    case Tone::Bad:
        return QStringLiteral("\u2716");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("\u25cb");
}

QColor partColour(int index, const QPalette &palette)
{
    const auto &parts = isDark(palette) ? darkParts : lightParts;
    return QColor::fromRgb(parts.at(static_cast<size_t>(index) % parts.size()));
}

QColor partTextColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x10, 0x10, 0x10) : QColor(Qt::white);
}

int contrastPercent(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return static_cast<int>(100.0 * (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05));
}
