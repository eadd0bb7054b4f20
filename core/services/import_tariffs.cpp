// Price lists: tariffs and appliances.

#include "core/providers/csv/cell_rules.h"
#include "core/services/appliance_service.h"
#include "core/services/import_columns.h"
#include "core/services/import_rows.h"
#include "core/services/tariff_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPeriod = 36'500;

/// "levy=55.00;vat=1.00"
Result<std::vector<PricingComponent>> componentsOf(const ImportContext &context, const ImportRow &row)
{
    const QString column = u"components"_s;
    std::vector<PricingComponent> components;
    for (const auto &part : row.text(column).split(u';', Qt::SkipEmptyParts)) {
        const auto equals = part.lastIndexOf(u'=');
        if (equals < 1)
            return invalid(
                u"invalid_component"_s,
                u"\"%1\" is not a component such as levy=55.00; several are separated by ;"_s.arg(part.left(40)),
                column);
        MPM_TRY(const Money price, parseAmount(part.mid(equals + 1), context.company.currency, column,
                                               fileAmountFormat(context.mapping.decimalSign)));
        components.push_back({part.left(equals).trimmed(), price});
    }
    return components;
}

/// What exists under this name: empty when nothing does.
template <typename Service>
auto findExisting(Service service, const QString &name)
    -> Result<std::optional<typename decltype(service.find(name))::value_type>>
{
    auto found = service.find(name);
    if (found)
        return std::optional(std::move(*found));
    if (found.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return tl::make_unexpected(found.error());
}

bool sameTerms(Tariff a, const Tariff &b)
{
    a.name = b.name;
    return a == b;
}

} // namespace

Result<ImportedRow> importTariff(ImportContext &context, const ImportRow &row)
{
    Tariff tariff;
    MPM_TRY(tariff.name, row.required(u"name"_s));
    MPM_TRY(tariff.pricePerKwh, context.requiredAmount(row, u"price_per_kwh"_s));
    MPM_TRY(const auto access, context.amount(row, u"access_rate"_s));
    MPM_TRY(const auto days, context.number(row, u"access_days"_s, 1, longestPeriod));
    if (access && access->isPositive() && !days)
        return invalid(u"required"_s, u"An access rate needs its period in days."_s, u"access_days"_s);
    if (access && access->isPositive())
        tariff.accessRate = {*access, static_cast<int>(*days)};
    MPM_TRY(const auto minimum, context.amount(row, u"minimum"_s));
    tariff.minimumPurchase = minimum.value_or(Money());
    MPM_TRY(tariff.components, componentsOf(context, row));

    MPM_TRY(const auto existing, findExisting(TariffService({context.database(), context.user}), tariff.name));
    if (existing && sameTerms(tariff, existing->tariff))
        return ImportedRow{RowVerdict::Existing, {}};
    MPM_TRY(const auto id, insertTariff(context.transaction, tariff, context.user));
    return ImportedRow{RowVerdict::Added, {{u"tariff"_s, id.toBytes()}}};
}

Result<ImportedRow> importAppliance(ImportContext &context, const ImportRow &row)
{
    MPM_TRY(const QString name, row.required(u"name"_s));
    MPM_TRY(const QString typeWord, row.required(u"type"_s));
    MPM_TRY(const auto type, applianceTypeFromWord(importWord(typeWord)));
    MPM_TRY(const Money price, context.requiredAmount(row, u"price"_s));
    MPM_TRY(const auto existing, findExisting(ApplianceService({context.database(), context.user}), name));
    if (existing && existing->type == type && existing->price == price)
        return ImportedRow{RowVerdict::Existing, {}};
    MPM_TRY(const auto id, insertAppliance(context.transaction, name, type, price, context.user));
    return ImportedRow{RowVerdict::Added, {{u"appliance"_s, id.toBytes()}}};
}
