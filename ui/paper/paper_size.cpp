#include "ui/paper/paper_size.h"

#include <array>

namespace {

struct Named
{
    PaperSize size;
    const char *word;
};
constexpr std::array<Named, 3> names{
    {{PaperSize::A4, "a4"}, {PaperSize::Roll80, "roll80"}, {PaperSize::Roll58, "roll58"}}};

} // namespace

QString toWord(PaperSize size)
{
    return QLatin1String(names.at(static_cast<size_t>(size)).word);
}

PaperSize paperSizeFromWord(const QString &word)
{
    for (const auto &name : names) {
        if (word == QLatin1String(name.word))
            return name.size;
    }
    return PaperSize::A4;
}

PaperMeasures measuresOf(PaperSize size)
{
    switch (size) {
    case PaperSize::Roll80:
        return {80, 0, 4, 9, 20, 3};
    case PaperSize::Roll58:
        return {58, 0, 4, 8, 15, 3};
    case PaperSize::A4:
        break;
    }
    return {210, 297, 18, 10, 24, 5};
}
