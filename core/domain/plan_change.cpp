#include "core/domain/plan_change.h"

#include "core/domain/instalment_spread.h"

#include <algorithm>
#include <iterator>

namespace {

// The down payment is an agreement of its own: it is kept even while nothing is paid on it.
bool isUntouched(const Instalment &instalment)
{
    return instalment.number > 0 && instalment.paid.isZero();
}

bool isFree(const Instalment &instalment)
{
    return instalment.cost.isZero();
}

tl::unexpected<Error> refuseTotal(const char *reason, const QString &sentence)
{
    return refused(QString::fromLatin1(reason), sentence, QStringLiteral("total"));
}

Outcome checkTotal(Money total, Money paid)
{
    if (!total.isPositive() || total > Money(Money::maximum))
        return refuseTotal("invalid_amount", QStringLiteral("The total cost must be above zero and not too large."));
    if (total < paid)
        return refuseTotal("total_below_paid", QStringLiteral("More than the new total cost is already paid."));
    return {};
}

/// Takes `excess` off the open parts of the kept instalments, the latest first and the down payment last.
void shorten(std::vector<Instalment> &kept, Money excess)
{
    for (auto instalment = kept.rbegin(); instalment != kept.rend() && excess.isPositive(); ++instalment) {
        const Money cut = std::min(excess, instalment->open());
        instalment->cost -= cut;
        excess -= cut;
    }
    std::erase_if(kept, isFree); // only a down payment on which nothing was paid
}

/// Shares `rest` >= 0 among the untouched ones; those that come out at nothing disappear.
Outcome respread(std::vector<Instalment> &untouched, Money rest)
{
    if (untouched.empty() && rest.isPositive())
        return refuseTotal("no_untouched_instalment",
                           QStringLiteral("Every instalment has money on it; give a new number of instalments."));
    if (untouched.empty())
        return {};
    const auto costs = spreadByCount(rest, static_cast<qint64>(untouched.size()));
    for (size_t i = 0; i < costs.size(); ++i)
        untouched[i].cost = costs[i];
    std::erase_if(untouched, isFree);
    return {};
}

Result<std::vector<Instalment>> newInstalments(const Schedule &kept, Money rest, const NewCount &newCount)
{
    std::vector<Instalment> made;
    if (rest.isZero())
        return made;
    MPM_CHECK(checkInstalmentCount(newCount.count, rest));
    QDate start = kept.saleDate;
    int lastNumber = 0;
    for (const auto &instalment : kept.instalments) {
        start = std::max(start, instalment.due);
        lastNumber = std::max(lastNumber, instalment.number);
    }
    for (const Money cost : spreadByCount(rest, newCount.count)) {
        const int position = static_cast<int>(made.size()) + 1;
        const QDate due = addPeriods(start, newCount.period, position, kept.anchorDay);
        made.push_back({lastNumber + position, due, cost, Money(), 0});
    }
    setDaysBought(made, start);
    return made;
}

} // namespace

Result<Schedule> editInstalment(const Schedule &schedule, int number, Money newCost)
{
    Schedule changed = schedule;
    const auto found = std::find_if(changed.instalments.begin(), changed.instalments.end(),
                                    [number](const Instalment &instalment) { return instalment.number == number; });
    if (found == changed.instalments.end())
        return notFound(QStringLiteral("not_found"), QStringLiteral("instalment"), QString::number(number),
                        QStringLiteral("instalment"));
    if (found->paid.isPositive())
        return refused(QStringLiteral("instalment_has_payments"),
                       QStringLiteral("Money is already paid on this instalment; its cost stays."),
                       QStringLiteral("instalment"));
    const auto invalidCost = [](const QString &sentence) {
        return refused(QStringLiteral("invalid_amount"), sentence, QStringLiteral("cost"));
    };
    if (newCost.isNegative() || newCost > Money(Money::maximum))
        return invalidCost(QStringLiteral("The cost of an instalment cannot be below zero or too large."));
    found->cost = newCost;
    if (newCost.isZero())
        changed.instalments.erase(found);
    const Money total = changed.total();
    // A plan of nothing would count as fully repaid and unlock its device.
    if (!total.isPositive() || total > Money(Money::maximum))
        return invalidCost(QStringLiteral("The plan must cost more than nothing and not too much."));
    return changed;
}

Result<Schedule> replan(const Schedule &schedule, std::optional<Money> newTotal, std::optional<NewCount> newCount)
{
    if (!newTotal.has_value() && !newCount.has_value())
        return schedule;
    const Money total = newTotal.value_or(schedule.total());
    MPM_CHECK(checkTotal(total, schedule.paid()));
    if (newCount.has_value() && newCount->count < 1)
        return refused(QStringLiteral("invalid_count"), QStringLiteral("There must be at least one instalment."),
                       QStringLiteral("instalments"));

    Schedule changed = schedule;
    std::vector<Instalment> untouched;
    std::copy_if(schedule.instalments.begin(), schedule.instalments.end(), std::back_inserter(untouched), isUntouched);
    std::erase_if(changed.instalments, isUntouched);
    const Money rest = total - changed.total();
    if (rest.isNegative())
        shorten(changed.instalments, -rest);
    const Money toSpread = std::max(rest, Money());
    if (newCount.has_value()) {
        MPM_TRY(untouched, newInstalments(changed, toSpread, *newCount));
        changed.period = newCount->period;
    } else {
        MPM_CHECK(respread(untouched, toSpread));
    }
    changed.instalments.insert(changed.instalments.end(), untouched.begin(), untouched.end());
    // After a reversal an untouched instalment may stand before a paid one.
    std::sort(changed.instalments.begin(), changed.instalments.end(),
              [](const Instalment &a, const Instalment &b) { return a.number < b.number; });
    return changed;
}
