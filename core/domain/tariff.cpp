#include "core/domain/tariff.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr qsizetype longestName = 255;

bool isAmount(Money amount)
{
    return !amount.isNegative() && amount <= Money(Money::maximum);
}

tl::unexpected<Error> invalidAmount(const QString &sentence, const QString &field)
{
    return invalid(QStringLiteral("invalid_amount"), sentence, field);
}

Outcome validateName(const QString &name, const QString &field)
{
    if (name.trimmed().isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("The name is missing."), field);
    if (name.size() > longestName)
        return invalid(QStringLiteral("too_long"),
                       QStringLiteral("The name is longer than %1 characters.").arg(longestName), field);
    return {};
}

Outcome validatePrices(const Tariff &tariff)
{
    if (!tariff.pricePerKwh.isPositive() || !isAmount(tariff.pricePerKwh))
        return invalidAmount(QStringLiteral("The price per kWh must be above zero."), QStringLiteral("price"));
    Money total = tariff.pricePerKwh;
    for (const auto &component : tariff.components) {
        MPM_CHECK(validateName(component.name, QStringLiteral("component")));
        if (!isAmount(component.pricePerKwh))
            return invalidAmount(
                QStringLiteral("The price of the component \"%1\" is below zero or too large.").arg(component.name),
                QStringLiteral("component"));
        total += component.pricePerKwh;
        if (!isAmount(total))
            return invalidAmount(QStringLiteral("The price and its components together are too large."),
                                 QStringLiteral("component"));
    }
    return {};
}

Outcome validateAccessRate(const AccessRate &rate)
{
    if (!isAmount(rate.amount))
        return invalidAmount(QStringLiteral("The access rate is below zero or too large."),
                             QStringLiteral("access_rate"));
    constexpr int longestPeriod = 36'500; // a hundred years: more is a typing error
    if (rate.isCharged() && (rate.periodDays < 1 || rate.periodDays > longestPeriod))
        return invalid(QStringLiteral("invalid_period"),
                       QStringLiteral("The period of the access rate is 1 to %1 whole days.").arg(longestPeriod),
                       QStringLiteral("access_days"));
    return {};
}

Outcome validateSocial(const SocialTariff &social)
{
    if (!isAmount(social.pricePerKwh))
        return invalidAmount(QStringLiteral("The social price is below zero or too large."), QStringLiteral("social"));
    if (social.dailyAllowanceWh < 0 || social.initialBudgetWh < 0 || social.maximumStackedWh < 0)
        return invalidAmount(QStringLiteral("The energy amounts of the social tariff cannot be below zero."),
                             QStringLiteral("social"));
    return {};
}

/// The minutes [first, second) of one day that a window covers: two parts when it crosses midnight.
std::vector<std::pair<int, int>> partsOfDay(const TimeOfUse &window)
{
    if (window.fromMinute < window.toMinute)
        return {{window.fromMinute, window.toMinute}};
    return {{window.fromMinute, minutesOfDay}, {0, window.toMinute}};
}

tl::unexpected<Error> invalidWindow(const QString &sentence)
{
    return invalid(QStringLiteral("invalid_time_of_use"), sentence, QStringLiteral("time_of_use"));
}

Outcome validateTimeOfUse(const std::vector<TimeOfUse> &windows)
{
    std::vector<std::pair<int, int>> parts;
    for (const auto &window : windows) {
        const bool inDay = window.fromMinute >= 0 && window.fromMinute < minutesOfDay && window.toMinute >= 0 &&
                           window.toMinute <= minutesOfDay;
        if (!inDay || window.fromMinute == window.toMinute)
            return invalidWindow(QStringLiteral("A time-of-use window goes from one time of the day to another."));
        if (window.percent < 0)
            return invalidWindow(QStringLiteral("The value of a time-of-use window cannot be below 0 per cent."));
        const auto own = partsOfDay(window);
        parts.insert(parts.end(), own.begin(), own.end());
    }
    std::sort(parts.begin(), parts.end());
    for (size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].first < parts[i - 1].second)
            return invalidWindow(QStringLiteral("Two time-of-use windows of one tariff overlap."));
    }
    return {};
}

} // namespace

Money Tariff::totalPricePerKwh() const
{
    Money total = pricePerKwh;
    for (const auto &component : components)
        total += component.pricePerKwh;
    return total;
}

Outcome Tariff::validate() const
{
    MPM_CHECK(validateName(name, QStringLiteral("name")));
    MPM_CHECK(validatePrices(*this));
    MPM_CHECK(validateAccessRate(accessRate));
    if (!isAmount(minimumPurchase))
        return invalidAmount(QStringLiteral("The minimum purchase amount is below zero or too large."),
                             QStringLiteral("minimum"));
    if (social.has_value())
        MPM_CHECK(validateSocial(*social));
    return validateTimeOfUse(timeOfUse);
}
