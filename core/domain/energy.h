#pragma once

#include "core/domain/money.h"

/// What one purchase of energy gives (domain rules, section 9).
struct EnergyVend
{
    qint64 wattHours = 0;  ///< a multiple of the resolution; 0 = no token, the money waits in the carry
    Money cost;            ///< ceil(Wh x p / 1000): what the energy uses up of remainder + carry
    Money carry;           ///< what stays on the meter; >= 0

    friend bool operator==(const EnergyVend &, const EnergyVend &) = default;
};

/// `available` = remainder + the meter's carry (>= 0), `pricePerKwh` > 0 the tariff's total price,
/// `resolutionWh` >= 1 the smallest step of the meter's tokens.
[[nodiscard]] EnergyVend vendEnergy(Money available, Money pricePerKwh, qint64 resolutionWh);

/// False when the energy would not fit 64 bits: only with absurd amounts at the smallest price. Ask before vending.
[[nodiscard]] bool isEnergyCountable(Money available, Money pricePerKwh, qint64 resolutionWh);
