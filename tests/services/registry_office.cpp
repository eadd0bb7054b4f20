#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value())
        qFatal("the test office cannot be set up: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Tariff tariff(const QString &name, qint64 price, AccessRate access = {})
{
    Tariff made;
    made.name = name;
    made.pricePerKwh = Money(price);
    made.accessRate = access;
    return made;
}

AccountInput maker(const QString &name, const QString &kind)
{
    AccountInput input;
    input.role = AccountRole::Manufacturer;
    input.name = name;
    input.kind = kind;
    return input;
}

} // namespace

RegistryOffice::RegistryOffice()
{
    clock.setUtc(u"2026-01-10T08:00:00Z"_s);
    database = must(Database::open(folder.filePath(u"company.mpm"_s), clock, random));
    must(CompanyService(context()).init({u"Umeme"_s, u"TZS"_s, u"TZ"_s, u"Africa/Dar_es_Salaam"_s, u"Dodoma"_s, u"en"_s, false}));
    must(places().addCluster(u"North"_s));
    must(places().addMiniGrid(u"Hill"_s, u"North"_s));
    must(places().addVillage(u"Moshi"_s, u"Hill"_s));
    must(accounts().add(maker(u"Maker"_s, u"manual"_s)));
    auto calin = maker(u"Calin"_s, u"calin"_s);
    calin.baseUrl = u"https://calin.example"_s;
    calin.settings.insert(u"user_id"_s, u"office"_s);
    calin.secrets.insert(u"password"_s, SecretString(u"secret"_s));
    must(accounts().add(calin));
    must(tariffs().add(tariff(u"Home"_s, 25'000)));
    must(tariffs().add(tariff(u"Access"_s, 25'000, {Money(1'500), 7})));
    must(appliances().add(u"Home kit"_s, ApplianceType::Shs, Money(84'000)));
    must(appliances().add(u"E-bike"_s, ApplianceType::EBike, Money(350'000)));
    must(appliances().add(u"Television"_s, ApplianceType::Electronics, Money(24'000)));
}

CustomerFields RegistryOffice::customer(int number)
{
    CustomerFields fields;
    fields.name = u"Neema"_s;
    fields.surname = u"Moshi"_s + QString::number(number);
    fields.phone = u"+2557120%1"_s.arg(number, 5, 10, QChar(u'0'));
    fields.village = u"Moshi"_s;
    return fields;
}

Registration RegistryOffice::meter(const QString &serial, int customerNumber)
{
    Registration input;
    input.customer = customer(customerNumber);
    input.kind = DeviceKind::Meter;
    input.serial = serial;
    input.manufacturer = u"Maker"_s;
    input.tariff = u"Home"_s;
    return input;
}

Registration RegistryOffice::homeSystem(const QString &serial, int customerNumber)
{
    Registration input;
    input.customer = customer(customerNumber);
    input.kind = DeviceKind::Shs;
    input.serial = serial;
    input.manufacturer = u"Maker"_s;
    SaleInput sale;
    sale.appliance = u"Home kit"_s;
    PlanTerms terms;
    terms.cost = Money(84'000);
    terms.down = Money(14'000);
    terms.scheme = InstalmentCount{7};
    sale.terms = terms;
    input.sale = sale;
    return input;
}

CustomerId RegistryOffice::addCustomer(int number)
{
    return must(customers().add(customer(number))).id;
}

qint64 RegistryOffice::count(const QString &sql, const SqlValues &values)
{
    return must(database->readInteger(sql, values));
}
