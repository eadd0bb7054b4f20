#include "core/domain/energy.h"

#include "core/domain/wide_integer.h"

#include <limits>

namespace {

/// floor(T x 1000 / (p x r)) x r, in 128 bits throughout: T x 1000 and p x r may both pass 64.
WideInteger wholeStepsWh(Money available, Money pricePerKwh, qint64 resolutionWh)
{
    if (available.isNegative() || !pricePerKwh.isPositive() || resolutionWh < 1)
        qFatal("Energy: available money below zero, or a price or a resolution that is not above zero.");
    constexpr int wattHoursPerKwh = 1000;
    const WideInteger money = static_cast<WideInteger>(available.minorUnits()) * wattHoursPerKwh;
    const WideInteger pricePerStep = static_cast<WideInteger>(pricePerKwh.minorUnits()) * resolutionWh;
    return money / pricePerStep * resolutionWh;
}

} // namespace

bool isEnergyCountable(Money available, Money pricePerKwh, qint64 resolutionWh)
{
    return wholeStepsWh(available, pricePerKwh, resolutionWh) <= std::numeric_limits<qint64>::max();
}

EnergyVend vendEnergy(Money available, Money pricePerKwh, qint64 resolutionWh)
{
    const WideInteger steps = wholeStepsWh(available, pricePerKwh, resolutionWh);
    if (steps > std::numeric_limits<qint64>::max())
        qFatal("Energy: more watt-hours than 64 bits can count.");
    EnergyVend vend;
    vend.wattHours = static_cast<qint64>(steps);
    vend.cost = Money(mulDivCeil(vend.wattHours, pricePerKwh.minorUnits(), 1000));
    vend.carry = available - vend.cost;
    return vend;
}
