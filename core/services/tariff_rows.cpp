#include "core/services/tariff_rows.h"

#include "core/base/json.h"

namespace {

// Prices in these small documents are whole minor units, like the columns beside them.

QString componentsToJson(const std::vector<PricingComponent> &components)
{
    JsonValue list = JsonValue::array();
    for (const auto &component : components)
        list.append(JsonValue::object(
            {{QStringLiteral("name"), component.name}, {QStringLiteral("price"), component.pricePerKwh.minorUnits()}}));
    return QString::fromUtf8(list.toJson());
}

QString socialToJson(const std::optional<SocialTariff> &social)
{
    if (!social)
        return {};
    return QString::fromUtf8(JsonValue::object({{QStringLiteral("daily_allowance_wh"), social->dailyAllowanceWh},
                                                {QStringLiteral("price"), social->pricePerKwh.minorUnits()},
                                                {QStringLiteral("initial_budget_wh"), social->initialBudgetWh},
                                                {QStringLiteral("maximum_stacked_wh"), social->maximumStackedWh}})
                                 .toJson());
}

QString timeOfUseToJson(const std::vector<TimeOfUse> &windows)
{
    JsonValue list = JsonValue::array();
    for (const auto &window : windows)
        list.append(JsonValue::object({{QStringLiteral("from"), window.fromMinute},
                                       {QStringLiteral("to"), window.toMinute},
                                       {QStringLiteral("percent"), window.percent}}));
    return QString::fromUtf8(list.toJson());
}

qint64 integerOf(const JsonValue &object, QStringView key)
{
    return object[key].toInteger().value_or(0);
}

std::vector<PricingComponent> componentsOf(const JsonValue &list)
{
    std::vector<PricingComponent> components;
    for (const auto &item : list.items())
        components.push_back({item[u"name"].toText(), Money(integerOf(item, u"price"))});
    return components;
}

std::vector<TimeOfUse> timeOfUseOf(const JsonValue &list)
{
    std::vector<TimeOfUse> windows;
    for (const auto &item : list.items())
        windows.push_back({static_cast<int>(integerOf(item, u"from")), static_cast<int>(integerOf(item, u"to")),
                           static_cast<int>(integerOf(item, u"percent"))});
    return windows;
}

Result<std::optional<SocialTariff>> socialOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    MPM_TRY(const JsonValue object, parseJson(text.toUtf8()));
    return SocialTariff{integerOf(object, u"daily_allowance_wh"), Money(integerOf(object, u"price")),
                        integerOf(object, u"initial_budget_wh"), integerOf(object, u"maximum_stacked_wh")};
}

struct StoredTariff
{
    Tariff tariff;
    QString components, social, timeOfUse;
};

StoredTariff readStored(const Row &row)
{
    StoredTariff stored;
    stored.tariff.name = row.text(0);
    stored.tariff.pricePerKwh = row.money(1);
    stored.components = row.text(2);
    stored.tariff.accessRate = {row.money(3), row.smallInteger(4)};
    stored.tariff.minimumPurchase = row.money(5);
    stored.social = row.text(6);
    stored.timeOfUse = row.text(7);
    return stored;
}

const QString storedColumns = QStringLiteral("SELECT name, price_per_kwh, components, access_amount, access_days, "
                                             "minimum_purchase, social, time_of_use FROM ");

Result<Tariff> unpacked(StoredTariff stored)
{
    MPM_TRY(const JsonValue components, parseJson(stored.components.toUtf8()));
    MPM_TRY(const JsonValue timeOfUse, parseJson(stored.timeOfUse.toUtf8()));
    MPM_TRY(stored.tariff.social, socialOf(stored.social));
    stored.tariff.components = componentsOf(components);
    stored.tariff.timeOfUse = timeOfUseOf(timeOfUse);
    return std::move(stored.tariff);
}

} // namespace

Fields tariffFields(const Tariff &tariff)
{
    return {{QLatin1String("name"), toSql(tariff.name.trimmed())},
            {QLatin1String("price_per_kwh"), toSql(tariff.pricePerKwh)},
            {QLatin1String("components"), toSql(componentsToJson(tariff.components))},
            {QLatin1String("access_amount"), toSql(tariff.accessRate.amount)},
            {QLatin1String("access_days"), toSql(tariff.accessRate.isCharged() ? tariff.accessRate.periodDays : 0)},
            {QLatin1String("minimum_purchase"), toSql(tariff.minimumPurchase)},
            {QLatin1String("social"), toSql(socialToJson(tariff.social))},
            {QLatin1String("time_of_use"), toSql(timeOfUseToJson(tariff.timeOfUse))}};
}

Result<Tariff> readTariff(Database &database, const TariffId &id)
{
    MPM_TRY(auto stored,
            database.readFirst(storedColumns + QStringLiteral("tariff WHERE id = ?"), {toSql(id)}, readStored));
    if (!stored)
        return notFound(QStringLiteral("unknown_tariff"), QStringLiteral("tariff"), id.toText(),
                        QStringLiteral("tariff"));
    return unpacked(*std::move(stored));
}

Result<Tariff> readTariffAt(Database &database, const TariffId &id, const Instant &moment)
{
    MPM_TRY(auto stored,
            database.readFirst(storedColumns + QStringLiteral("tariff_terms WHERE tariff_id = ? AND from_ms <= ? "
                                                              "ORDER BY entered_ms DESC, id DESC LIMIT 1"),
                               {toSql(id), toSql(moment)}, readStored));
    return stored ? unpacked(*std::move(stored)) : readTariff(database, id);
}
