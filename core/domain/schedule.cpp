#include "core/domain/schedule.h"

#include "core/domain/instalment_spread.h"

namespace {

tl::unexpected<Error> refuseTerm(const char *reason, const QString &sentence, const char *field)
{
    return refused(QString::fromLatin1(reason), sentence, QString::fromLatin1(field));
}

Outcome checkAmountsAndDates(const ScheduleTerms &terms)
{
    if (!terms.cost.isPositive() || terms.cost > Money(Money::maximum))
        return refuseTerm("invalid_amount", QStringLiteral("The total cost must be above zero and not too large."),
                          "cost");
    if (terms.down.isNegative())
        return refuseTerm("invalid_amount", QStringLiteral("The down payment cannot be below zero."), "down");
    if (terms.down > terms.cost)
        return refuseTerm("down_payment_exceeds_cost", QStringLiteral("The down payment is more than the total cost."),
                          "down");
    constexpr int latestYear = 9000; // a date is written with four digits of the year, and a plan takes its time
    if (!terms.saleDate.isValid() || terms.saleDate.year() > latestYear)
        return refuseTerm("invalid_date", QStringLiteral("The sale date is not a date."), "date");
    if (!terms.firstDue.has_value())
        return {};
    if (!terms.firstDue->isValid() || *terms.firstDue < terms.saleDate)
        return refuseTerm("invalid_date", QStringLiteral("The first due date is before the sale date."), "first_due");
    constexpr int longestWaitYears = 100;
    if (*terms.firstDue > terms.saleDate.addYears(longestWaitYears))
        return refuseTerm("invalid_date", QStringLiteral("The first due date is too far in the future."), "first_due");
    return {};
}

Result<std::vector<Money>> costsOf(const InstalmentCount &scheme, Money financed)
{
    MPM_CHECK(checkInstalmentCount(scheme.count, financed));
    return spreadByCount(financed, scheme.count);
}

Result<std::vector<Money>> costsOf(const InstalmentCost &scheme, Money financed)
{
    if (!scheme.cost.isPositive())
        return refuseTerm("instalment_below_one_minor_unit", QStringLiteral("An instalment must be above zero."),
                          "instalment_amount");
    if (scheme.cost > financed)
        return refuseTerm("instalment_exceeds_financed_amount",
                          QStringLiteral("The instalment is more than what is left after the down payment."),
                          "instalment_amount");
    const qint64 count = mulDivCeil(financed.minorUnits(), 1, scheme.cost.minorUnits());
    if (count > maximumInstalments)
        return refuseTerm(
            "invalid_count",
            QStringLiteral("Instalments this small would be %1 in number; %2 are the most a plan may have.")
                .arg(count)
                .arg(maximumInstalments),
            "instalment_amount");
    return spreadByCost(financed, scheme.cost, count);
}

QDate dueDate(const ScheduleTerms &terms, int number)
{
    if (terms.firstDue.has_value())
        return addPeriods(*terms.firstDue, terms.period, number - 1, terms.firstDue->day());
    return addPeriods(terms.saleDate, terms.period, number, terms.saleDate.day());
}

} // namespace

Result<Schedule> makeSchedule(const ScheduleTerms &terms)
{
    MPM_CHECK(checkAmountsAndDates(terms));
    const QDate anchor = terms.firstDue.value_or(terms.saleDate);
    Schedule schedule{{}, terms.period, anchor.day(), terms.saleDate};
    if (terms.down.isPositive())
        schedule.instalments.push_back({0, terms.saleDate, terms.down, Money(), 0});

    const Money financed = terms.cost - terms.down;
    if (financed.isZero())
        return schedule;
    MPM_TRY(const auto costs,
            std::visit([financed](const auto &scheme) { return costsOf(scheme, financed); }, terms.scheme));
    std::vector<Instalment> instalments;
    instalments.reserve(costs.size());
    for (const Money cost : costs) {
        const int number = static_cast<int>(instalments.size()) + 1;
        instalments.push_back({number, dueDate(terms, number), cost, Money(), 0});
    }
    setDaysBought(instalments, terms.saleDate);
    schedule.instalments.insert(schedule.instalments.end(), instalments.begin(), instalments.end());
    return schedule;
}

qint64 entitlementDays(const Schedule &schedule)
{
    qint64 days = 0;
    for (const auto &instalment : schedule.instalments) {
        if (instalment.number == 0)
            continue;
        days += instalment.isPaid()
                    ? instalment.days
                    : mulDivFloor(instalment.paid.minorUnits(), instalment.days, instalment.cost.minorUnits());
    }
    return days;
}

Money Schedule::total() const
{
    Money sum;
    for (const auto &instalment : instalments)
        sum += instalment.cost;
    return sum;
}

Money Schedule::paid() const
{
    Money sum;
    for (const auto &instalment : instalments)
        sum += instalment.paid;
    return sum;
}

Money Schedule::downPayment() const
{
    const bool hasOne = !instalments.empty() && instalments.front().number == 0;
    return hasOne ? instalments.front().cost : Money();
}

bool Schedule::isDownPaymentPaid() const
{
    const bool hasOne = !instalments.empty() && instalments.front().number == 0;
    return !hasOne || instalments.front().isPaid();
}
