#include "tests/ui/small_company.h"

#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/payment_service.h"
#include "core/services/place_service.h"
#include "core/services/registration_service.h"
#include "core/services/tariff_service.h"

namespace {

struct PracticeAccount
{
    AccountRole role;
    const char *name;
    const char *kind;
    const char *path; ///< below the sandbox's address
    std::initializer_list<std::pair<const char *, const char *>> settings;
    std::initializer_list<std::pair<const char *, const char *>> secrets;
};

/// The sandbox's own logins for practice (`mpm-sandbox --help`).
const PracticeAccount accounts[] = {
    {AccountRole::Channel,
     "Paystack",
     "paystack",
     "/paystack",
     {{"interval", "5"}, {"email", "office@example.org"}},
     {{"secret_key", "sk_test_practice"}}},
    {AccountRole::Manufacturer, "Calin", "calin", "/calin", {{"user_id", "practice"}}, {{"password", "practice"}}},
    {AccountRole::Manufacturer,
     "Sun King",
     "sunking",
     "/sunking/v2",
     {{"client_id", "practice"}},
     {{"client_secret", "practice"}}},
    {AccountRole::Manufacturer, "Daly", "daly", "/daly", {{"username", "practice"}}, {{"password", "practice"}}},
    {AccountRole::Gateway,
     "Africa's Talking",
     "africastalking",
     "/africastalking/version1/messaging",
     {{"username", "sandbox"}},
     {{"api_key", "practice"}}},
};

AccountInput toInput(const PracticeAccount &account, const QUrl &sandbox)
{
    AccountInput input;
    input.role = account.role;
    input.name = QString::fromUtf8(account.name);
    input.kind = QLatin1String(account.kind);
    const QString root = sandbox.toString(QUrl::StripTrailingSlash);
    input.baseUrl = root + QLatin1String(account.path);
    input.allowInsecureLoopback = true;
    for (const auto &[key, value] : account.settings)
        input.settings.insert(QLatin1String(key), QLatin1String(value));
    if (input.kind == u"sunking")
        input.settings.insert(QStringLiteral("auth_url"), root + QStringLiteral("/sunking/auth"));
    for (const auto &[key, value] : account.secrets)
        input.secrets.insert(QLatin1String(key), SecretString(QLatin1String(value)));
    return input;
}

struct PracticeCustomer
{
    const char *name;
    const char *surname;
    const char *phone;
    const char *village;
    const char *serial;
    DeviceKind kind;
};

constexpr PracticeCustomer customers[] = {
    {"Amina", "Juma", "+255712000001", "Loiborsoit", "47000000001", DeviceKind::Meter},
    {"Baraka", "Mollel", "+255712000002", "Loiborsoit", "47000000002", DeviceKind::Meter},
    {"Chiku", "Ngowi", "+255712000003", "Emboreet", "47000000003", DeviceKind::Meter},
    {"Daudi", "Laizer", "+255712000004", "Emboreet", "SKH20000004", DeviceKind::Shs},
    {"Esther", "Kimaro", "+255712000005", "Terrat", "SKH20000005", DeviceKind::Shs},
    {"Faraja", "Mushi", "+255712000006", "Terrat", "BIKE2000006", DeviceKind::EBike},
};

Outcome addPlaces(const ServiceContext &context)
{
    PlaceService places(context);
    MPM_TRY(const auto cluster, places.addCluster(QStringLiteral("Simanjiro")));
    MPM_TRY(const auto grid, places.addMiniGrid(QStringLiteral("Loiborsoit grid"), cluster.id.toText()));
    MPM_TRY(const auto second, places.addMiniGrid(QStringLiteral("Terrat grid"), cluster.id.toText()));
    MPM_CHECK(places.addVillage(QStringLiteral("Loiborsoit"), grid.id.toText()).transform([](const auto &) {}));
    MPM_CHECK(places.addVillage(QStringLiteral("Emboreet"), grid.id.toText()).transform([](const auto &) {}));
    return places.addVillage(QStringLiteral("Terrat"), second.id.toText()).transform([](const auto &) {});
}

Outcome addCatalogue(const ServiceContext &context)
{
    Tariff household{QStringLiteral("Household"), Money(25'000), {}, {Money(100'000), 30}, Money(0), {}, {}};
    Tariff business{QStringLiteral("Business"),
                    Money(32'000),
                    {{QStringLiteral("Rural levy"), Money(1'500)}},
                    {Money(250'000), 30},
                    Money(100'000),
                    {},
                    {}};
    TariffService tariffs(context);
    MPM_CHECK(tariffs.add(household).transform([](const auto &) {}));
    MPM_CHECK(tariffs.add(business).transform([](const auto &) {}));
    ApplianceService appliances(context);
    MPM_CHECK(
        appliances.add(QStringLiteral("Home 60"), ApplianceType::Shs, Money(84'000'000)).transform([](const auto &) {
        }));
    MPM_CHECK(appliances.add(QStringLiteral("E-bike Boda"), ApplianceType::EBike, Money(350'000'000))
                  .transform([](const auto &) {}));
    MPM_CHECK(appliances.add(QStringLiteral("Fridge 90 l"), ApplianceType::Electronics, Money(60'000'000))
                  .transform([](const auto &) {}));
    return appliances.add(QStringLiteral("Cooking set"), ApplianceType::Other, Money(12'000'000))
        .transform([](const auto &) {});
}

Outcome addCustomers(const ServiceContext &context, const IntegrationRegistry &registry)
{
    MPM_TRY(const auto company, readCompany(context.database));
    const QDate soldOn = company.dateOf(context.database.clock().now()).addDays(-40);
    for (const auto &customer : customers) {
        Registration input;
        input.customer.name = QLatin1String(customer.name);
        input.customer.surname = QLatin1String(customer.surname);
        input.customer.phone = QLatin1String(customer.phone);
        input.customer.village = QLatin1String(customer.village);
        input.kind = customer.kind;
        input.serial = QLatin1String(customer.serial);
        input.date = soldOn;
        if (customer.kind == DeviceKind::Meter) {
            input.manufacturer = QStringLiteral("Calin");
            input.tariff = QStringLiteral("Household");
        } else {
            const bool isShs = customer.kind == DeviceKind::Shs;
            input.manufacturer = isShs ? QStringLiteral("Sun King") : QStringLiteral("Daly");
            SaleInput sale;
            sale.appliance = isShs ? QStringLiteral("Home 60") : QStringLiteral("E-bike Boda");
            sale.date = soldOn;
            PlanTerms terms;
            terms.cost = isShs ? Money(84'000'000) : Money(350'000'000);
            terms.scheme = InstalmentCount{isShs ? 12 : 50};
            terms.period = isShs ? Period::Monthly : Period::Weekly;
            sale.terms = terms;
            input.sale = sale;
        }
        MPM_TRY(const auto registered, RegistrationService(context, registry).registerDevice(input));
        if (input.customer.name == u"Amina") {
            SaleInput fridge;
            fridge.customer = registered.customer.id;
            fridge.appliance = QStringLiteral("Fridge 90 l");
            fridge.date = soldOn;
            fridge.terms =
                PlanTerms{Money(60'000'000), Money(0), InstalmentCount{6}, Period::Monthly, {}, SaleMinimum::Any, 0};
            MPM_CHECK(SaleService(context).sell(fridge).transform([](const auto &) {}));
        }
    }
    return {};
}

} // namespace

Result<Company> makeSmallCompany(const ServiceContext &context, const IntegrationRegistry &registry,
                                 SecretStore &secrets, const QUrl &sandbox)
{
    NewCompany company;
    company.name = QStringLiteral("Simanjiro Energy");
    company.currency = QStringLiteral("TZS");
    company.country = QStringLiteral("TZ");
    company.timeZone = QStringLiteral("Africa/Dar_es_Salaam");
    company.isPractice = true;
    MPM_CHECK(CompanyService(context).init(company).transform([](const auto &) {}));
    MPM_CHECK(addPlaces(context));
    MPM_CHECK(addCatalogue(context));
    AccountService service(context, registry, secrets);
    for (const auto &account : accounts)
        MPM_CHECK(service.add(toInput(account, sandbox)).transform([](const auto &) {}));
    MPM_CHECK(addCustomers(context, registry));
    DeskPayment cash;
    cash.serial = QStringLiteral("47000000002");
    cash.amountText = QStringLiteral("5000.00");
    MPM_CHECK(PaymentService(context).addAtDesk(cash).transform([](const auto &) {}));
    return readCompany(context.database);
}
