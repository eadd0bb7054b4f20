#include "ui/charts/bar_plot.h"

#include <algorithm>

Money BarContent::total(int bar) const
{
    Money sum;
    for (const auto &one : series)
        sum += one.amounts.at(static_cast<size_t>(bar));
    return sum;
}

bool BarContent::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series &one) {
        return std::all_of(one.amounts.begin(), one.amounts.end(), [](Money amount) { return amount.isZero(); });
    });
}
