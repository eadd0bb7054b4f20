#include "ui/charts/axis_steps.h"

#include <algorithm>

namespace {

/// The smallest round number of minor units that covers `reach` in `most` steps.
qint64 roundStep(qint64 reach, int most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (reach / step < most || (reach / step == most && reach % step == 0))
                return step;
        }
    }
}

} // namespace

std::vector<Money> axisSteps(Money lowest, Money highest, int most)
{
    const qint64 below = std::max<qint64>(0, -lowest.minorUnits());
    const qint64 above = std::max<qint64>(0, highest.minorUnits());
    const qint64 step = roundStep(std::max(below, above), most);
    const qint64 first = -((below + step - 1) / step);
    const qint64 last = std::max<qint64>((above + step - 1) / step, first == 0 ? 1 : 0);
    std::vector<Money> steps;
    for (qint64 number = first; number <= last; ++number)
        steps.push_back(Money(number * step));
    return steps;
}
