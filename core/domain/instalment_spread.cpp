#include "core/domain/instalment_spread.h"

namespace {

int daysBetween(const QDate &from, const QDate &to)
{
    return static_cast<int>(from.daysTo(to));
}

} // namespace

Outcome checkInstalmentCount(qint64 count, Money financed)
{
    const QString field = QStringLiteral("instalments");
    if (count < 1)
        return refused(QStringLiteral("invalid_count"), QStringLiteral("There must be at least one instalment."),
                       field);
    if (count > financed.minorUnits())
        return refused(QStringLiteral("instalment_below_one_minor_unit"),
                       QStringLiteral("The amount cannot be shared among %1 instalments.").arg(count), field);
    if (count > maximumInstalments)
        return refused(QStringLiteral("invalid_count"),
                       QStringLiteral("%1 instalments are the most a plan may have.").arg(maximumInstalments), field);
    return {};
}

std::vector<Money> spreadByCount(Money financed, qint64 count)
{
    const Money base(financed.minorUnits() / count);
    return spreadByCost(financed, base, count);
}

std::vector<Money> spreadByCost(Money financed, Money cost, qint64 count)
{
    std::vector<Money> costs(static_cast<size_t>(count), cost);
    const Money beforeLast(mulDivFloor(cost.minorUnits(), count - 1, 1));
    costs.back() = financed - beforeLast;
    return costs;
}

void setDaysBought(std::vector<Instalment> &instalments, const QDate &start)
{
    if (instalments.empty())
        return;
    for (size_t i = 0; i + 1 < instalments.size(); ++i)
        instalments[i].days = daysBetween(instalments[i].due, instalments[i + 1].due);
    auto &last = instalments.back();
    const bool single = instalments.size() == 1;
    last.days = daysBetween(single ? start : instalments[instalments.size() - 2].due, last.due);
}
