#pragma once

#include "core/domain/money.h"

#include <QDate>
#include <QString>
#include <vector>

struct PricingComponent
{
    QString name;
    Money pricePerKwh;

    friend bool operator==(const PricingComponent &, const PricingComponent &) = default;
};

/// Domain rules, section 6. An amount of zero is "no access rate".
struct AccessRate
{
    Money amount;
    int periodDays = 0;  ///< >= 1 when amount > 0

    [[nodiscard]] bool isCharged() const { return amount.isPositive(); }
    friend bool operator==(const AccessRate &, const AccessRate &) = default;
};

/// Domain rules, section 5: parameters handed to the meter; they do not price a prepaid token.
struct SocialTariff
{
    qint64 dailyAllowanceWh = 0;
    Money pricePerKwh;
    qint64 initialBudgetWh = 0;
    qint64 maximumStackedWh = 0;

    friend bool operator==(const SocialTariff &, const SocialTariff &) = default;
};

/// [from, to) in minutes of the day; from > to crosses midnight. `percent` of the base price.
struct TimeOfUse
{
    int fromMinute = 0;
    int toMinute = 0;
    int percent = 100;

    friend bool operator==(const TimeOfUse &, const TimeOfUse &) = default;
};

/// What a meter's energy costs (domain rules, section 5). Prices are per kWh.
struct Tariff
{
    QString name;
    Money pricePerKwh;
    std::vector<PricingComponent> components;
    AccessRate accessRate;
    Money minimumPurchase;
    std::optional<SocialTariff> social;
    std::vector<TimeOfUse> timeOfUse;

    /// Price plus all components: the only price used to turn money into energy.
    [[nodiscard]] Money totalPricePerKwh() const;
    /// Fails with Invalid naming the field: name, price, component, access_rate, access_days, minimum, time_of_use
    /// (windows of one tariff must not overlap).
    [[nodiscard]] Outcome validate() const;

    friend bool operator==(const Tariff &, const Tariff &) = default;
};
