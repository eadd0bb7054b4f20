#include "core/domain/reversal.h"

#include <algorithm>

VendReversal reverseEnergy(Money paid, Money tokenCost, bool delivered, Money carry)
{
    // A token that never left gives its cost back to the carry first; then the payment is taken out of there. Of a
    // delivered one only what the payment put into the carry can still be there; a later token may have used it.
    const Money available = delivered ? carry : carry + tokenCost;
    const Money putIntoCarry = delivered ? std::max(Money(), paid - tokenCost) : paid;
    const Money fromCarry = std::min(putIntoCarry, available);
    return {paid - fromCarry, available - fromCarry};
}

Money reverseService(Money paid, Money tokenCost, bool delivered, Money carry)
{
    return delivered ? carry - paid : carry + tokenCost - paid;
}
