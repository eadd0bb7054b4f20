#pragma once

#include "core/domain/money.h"

/// What taking back an energy or service line does (domain rules, section 15).
struct VendReversal
{
    Money recovery;   ///< delivered: becomes a recovery charge due at once
    Money newCarry;

    friend bool operator==(const VendReversal &, const VendReversal &) = default;
};

/// Energy. `paid` is the payment's energy line, `tokenCost` what its token used up, `delivered` false when that token was
/// cancelled before it was asked for, `carry` the meter's carry now. paid == recovery + what leaves the carry.
[[nodiscard]] VendReversal reverseEnergy(Money paid, Money tokenCost, bool delivered, Money carry);

/// Service. Days issued stay issued and are earned back: the carry goes below zero, no recovery charge is made.
/// Returns the new carry.
[[nodiscard]] Money reverseService(Money paid, Money tokenCost, bool delivered, Money carry);
