#include "core/services/practice_company.h"

#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/place_service.h"
#include "core/services/practice_accounts.h"
#include "core/services/practice_history.h"
#include "core/services/tariff_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfHistory = 160;

/// A start that was interrupted half-way goes on where it was: what is there already is fine.
template <typename T>
Outcome unlessThere(const Result<T> &result)
{
    if (result.has_value() || result.error().reason == u"name_taken" || result.error().reason == u"already_initialised")
        return {};
    return tl::make_unexpected(result.error());
}

Money tzs(qint64 shillings)
{
    return Money(shillings * 100);
}

Outcome addCompany(const ServiceContext &context)
{
    NewCompany company;
    company.name = u"Jua Letu Energy"_s;
    company.currency = u"TZS"_s;
    company.country = u"TZ"_s;
    company.timeZone = u"Africa/Dar_es_Salaam"_s;
    company.office = u"Mwanza office"_s;
    company.isPractice = true;
    return unlessThere(CompanyService(context).init(company));
}

Outcome addPlaces(const ServiceContext &context)
{
    PlaceService places(context);
    MPM_CHECK(unlessThere(places.addCluster(u"Lake Victoria"_s)));
    MPM_CHECK(unlessThere(places.addCluster(u"Southern Highlands"_s)));
    MPM_CHECK(unlessThere(places.addCluster(u"Coast"_s)));
    MPM_CHECK(unlessThere(places.addMiniGrid(u"Ukara"_s, u"Lake Victoria"_s, Position{-1850000, 33050000})));
    MPM_CHECK(unlessThere(places.addMiniGrid(u"Kilolo"_s, u"Southern Highlands"_s, Position{-8010000, 35920000})));
    MPM_CHECK(unlessThere(places.addMiniGrid(u"Home systems"_s, u"Coast"_s)));
    MPM_CHECK(unlessThere(places.addVillage(u"Bukiko"_s, u"Ukara"_s, Position{-1845000, 33061000})));
    MPM_CHECK(unlessThere(places.addVillage(u"Bwisya"_s, u"Ukara"_s, Position{-1868000, 33040000})));
    MPM_CHECK(unlessThere(places.addVillage(u"Nyamanga"_s, u"Ukara"_s, Position{-1832000, 33055000})));
    MPM_CHECK(unlessThere(places.addVillage(u"Idete"_s, u"Kilolo"_s, Position{-8103000, 35801000})));
    MPM_CHECK(unlessThere(places.addVillage(u"Mkuranga"_s, u"Home systems"_s, Position{-7121000, 39202000})));
    return unlessThere(places.addVillage(u"Kisiju"_s, u"Home systems"_s, Position{-7402000, 39331000}));
}

Outcome addPrices(const ServiceContext &context)
{
    Tariff household;
    household.name = u"Household"_s;
    household.pricePerKwh = tzs(1200);
    household.components = {{u"Rural energy levy"_s, tzs(36)}};
    household.accessRate = {tzs(2000), 30};
    Tariff business;
    business.name = u"Business"_s;
    business.pricePerKwh = tzs(1100);
    business.minimumPurchase = tzs(1000);
    TariffService tariffs(context);
    MPM_CHECK(unlessThere(tariffs.add(household)));
    MPM_CHECK(unlessThere(tariffs.add(business)));
    ApplianceService appliances(context);
    MPM_CHECK(unlessThere(appliances.add(u"Home 400X solar system"_s, ApplianceType::Shs, tzs(420'000))));
    MPM_CHECK(unlessThere(appliances.add(u"Boda e-bike"_s, ApplianceType::EBike, tzs(3'600'000))));
    MPM_CHECK(unlessThere(appliances.add(u"Fridge 90 L"_s, ApplianceType::Electronics, tzs(650'000))));
    return unlessThere(appliances.add(u"TV 24 inch"_s, ApplianceType::Electronics, tzs(380'000)));
}

Outcome addAccounts(const ServiceContext &context, const IntegrationRegistry &registry, SecretStore &secrets,
                    const QString &sandboxUrl)
{
    AccountService accounts(context, registry, secrets);
    for (const AccountInput &input : practiceAccounts(sandboxUrl))
        MPM_CHECK(unlessThere(accounts.add(input)));
    return {};
}

/// Everything up to now, on a connection whose clock stands in the past.
Outcome makeCompany(const ServiceContext &context, const IntegrationRegistry &registry, SecretStore &secrets,
                    const QString &sandboxUrl)
{
    const Instant now = context.database.clock().now();
    HistoryClock clock(now.plus(-std::chrono::hours(24) * daysOfHistory));
    MPM_TRY(const auto database, Database::open(context.database.path(), clock, context.database.random()));
    // A thousand bookings, each forced to the disk, would keep a slow machine busy for minutes. Nothing here is
    // anybody's money, and the file stays whole in any case (WAL): what a power cut takes is made again.
    MPM_CHECK(database->forEach(u"PRAGMA synchronous = NORMAL"_s, {}, [](const Row &) { return true; }));
    const ServiceContext past{*database, u"practice"_s};
    MPM_CHECK(addCompany(past));
    MPM_CHECK(addPlaces(past));
    MPM_CHECK(addPrices(past));
    MPM_CHECK(addAccounts(past, registry, secrets, sandboxUrl));
    MPM_TRY(const auto company, readCompany(*database));
    const auto customers = practiceCustomers();
    return playPracticeHistory(*database, clock, registry, customers, practiceEvents(customers, now, company.zone));
}

} // namespace

Outcome ensurePracticeCompany(ServiceContext context, const IntegrationRegistry &registry, SecretStore &secrets,
                              const QString &sandboxUrl)
{
    const auto company = readCompany(context.database);
    if (!company.has_value() && company.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(company.error());
    if (company.has_value() && !company->isPractice)
        return refused(u"not_practice"_s,
                       u"This folder holds a real company; the practice company needs a folder of its own."_s);
    MPM_TRY(const qint64 customers, context.database.readInteger(u"SELECT EXISTS (SELECT 1 FROM customer)"_s));
    if (customers == 0)
        MPM_CHECK(makeCompany(context, registry, secrets, sandboxUrl));
    AccountService accounts(context, registry, secrets);
    return followSandbox(accounts, sandboxUrl);
}
