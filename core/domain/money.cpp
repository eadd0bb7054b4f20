#include "core/domain/money.h"

#include "core/domain/wide_integer.h"

#include <limits>

namespace {

qint64 fitInto64(WideInteger value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        qFatal("Exact arithmetic: a result does not fit 64 bits.");
    return static_cast<qint64>(value);
}

WideInteger productOf(qint64 a, qint64 b, qint64 divisor)
{
    if (a < 0 || b < 0 || divisor <= 0)
        qFatal("Exact arithmetic: a factor below zero or a divisor that is not above zero.");
    return static_cast<WideInteger>(a) * b;
}

} // namespace

Money operator+(Money a, Money b)
{
    return Money(fitInto64(static_cast<WideInteger>(a.m_minorUnits) + b.m_minorUnits));
}

Money operator-(Money a, Money b)
{
    return Money(fitInto64(static_cast<WideInteger>(a.m_minorUnits) - b.m_minorUnits));
}

Money operator-(Money a)
{
    return Money() - a;
}

qint64 mulDivFloor(qint64 a, qint64 b, qint64 c)
{
    return fitInto64(productOf(a, b, c) / c);
}

qint64 mulDivCeil(qint64 a, qint64 b, qint64 c)
{
    return fitInto64((productOf(a, b, c) + (c - 1)) / c);
}

qint64 mulDivRound(qint64 a, qint64 b, qint64 c)
{
    const WideInteger product = productOf(a, b, c);
    const WideInteger rest = product % c;
    return fitInto64(product / c + (rest * 2 >= c ? 1 : 0));
}
