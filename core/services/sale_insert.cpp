#include "core/services/audit.h"
#include "core/services/customer_rows.h"
#include "core/services/device_facts.h"
#include "core/services/device_rows.h"
#include "core/services/plan_rows.h"
#include "core/services/sale_service.h"
#include "core/services/token_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumInitialDays = 366;

struct SoldAppliance
{
    ApplianceId id;
    QString name;
    ApplianceType type = ApplianceType::Other;
    Money price;
};

Result<SoldAppliance> findAppliance(Database &database, const QString &nameOrId)
{
    struct Stored
    {
        SoldAppliance appliance;
        QString type;
    };
    const auto id = ApplianceId::fromText(nameOrId.trimmed()).value_or(ApplianceId());
    MPM_TRY(
        auto stored,
        database.readFirst(
            u"SELECT id, name, type, price FROM appliance WHERE deleted = 0 AND (id = ? OR name = ? "
            "COLLATE NOCASE) LIMIT 1"_s,
            {toSql(id.toBytes()), toSql(nameOrId.trimmed())}, [](const Row &row) {
                return Stored{{row.id<ApplianceId>(0), row.text(1), ApplianceType::Other, row.money(3)}, row.text(2)};
            }));
    if (!stored.has_value())
        return notFound(u"unknown_appliance"_s, u"appliance"_s, nameOrId, u"appliance"_s);
    MPM_TRY(stored->appliance.type, applianceTypeFromWord(stored->type));
    return stored->appliance;
}

tl::unexpected<Error> refuseDevice(const QString &reason, const QString &sentence)
{
    return refused(reason, sentence, u"serial"_s);
}

/// In stock, the buyer's own, or somebody else's with no open sale: then it moves to the buyer.
Outcome checkSellable(Database &database, const DeviceFacts &device)
{
    if (device.isRetired)
        return refuseDevice(u"not_allowed"_s, u"The device %1 is retired."_s.arg(device.serial));
    if (device.needsReset)
        return refuseDevice(
            u"not_allowed"_s,
            u"The device %1 was taken back and needs a reset first: `device reset %1`."_s.arg(device.serial));
    MPM_TRY(const auto open,
            database.readInteger(
                u"SELECT count(*) FROM sale WHERE device_id = ? AND state = 'open' AND device_id IS NOT NULL"_s,
                {toSql(device.id)}));
    if (open > 0)
        return refuseDevice(u"open_sale"_s, u"The device %1 has an open sale."_s.arg(device.serial));
    return {};
}

/// The device that the sale needs; empty for appliances without one.
Result<std::optional<DeviceFacts>> soldDevice(Database &database, const SoldAppliance &appliance, const QString &serial)
{
    const auto kind = deviceKindOf(appliance.type);
    if (!kind && serial.trimmed().isEmpty())
        return std::nullopt;
    if (!kind)
        return refuseDevice(u"wrong_device_kind"_s, u"%1 is sold without a device."_s.arg(appliance.name));
    if (serial.trimmed().isEmpty())
        return invalid(u"required"_s, u"%1 is sold with its device: name the serial number."_s.arg(appliance.name),
                       u"serial"_s);
    MPM_TRY(const auto device, requireDeviceFacts(database, serial));
    if (device.kind != *kind)
        return refuseDevice(u"wrong_device_kind"_s, u"The device %1 is no %2."_s.arg(device.serial, toWord(*kind)));
    MPM_CHECK(checkSellable(database, device));
    return device;
}

Outcome checkBuyer(Database &database, const CustomerId &customer)
{
    MPM_TRY(const auto buyer, readCustomerFacts(database, customer));
    if (buyer.isArchived)
        return refused(u"not_allowed"_s, u"The customer %1 is archived."_s.arg(buyer.name), u"customer"_s);
    return {};
}

Result<QDate> saleDate(const Database &database, const Company &company, const SaleInput &input)
{
    const auto today = company.dateOf(database.clock().now());
    const auto date = input.date.value_or(today);
    if (!date.isValid())
        return invalid(u"invalid_date"_s, u"The sale date is not a date."_s, u"date"_s);
    if (date > today.addDays(1))
        return refused(u"future_date"_s, u"A sale cannot lie in the future."_s, u"date"_s);
    return date;
}

/// The columns and instalments that the two sorts of sale differ in.
struct SaleParts
{
    Fields fields;
    std::vector<Instalment> instalments;
    Money cost;
};

Result<SaleParts> partsOf(const PlanTerms &terms, const QDate &date, bool hasDevice)
{
    if (terms.initialDays < 0 || terms.initialDays > maximumInitialDays || (terms.initialDays > 0 && !hasDevice))
        return invalid(u"invalid_count"_s,
                       u"Initial days are 0 to %1, and only for a device."_s.arg(maximumInitialDays),
                       u"initial_days"_s);
    MPM_TRY(auto schedule, makeSchedule({terms.cost, terms.down, terms.scheme, terms.period, date, terms.firstDue}));
    return SaleParts{{{"kind"_L1, toSql(u"plan"_s)},
                      {"cost"_L1, toSql(terms.cost)},
                      {"period"_L1, toSql(toWord(terms.period))},
                      {"anchor_day"_L1, toSql(schedule.anchorDay)},
                      {"minimum"_L1, toSql(toWord(terms.minimum))},
                      {"initial_days"_L1, toSql(terms.initialDays)}},
                     std::move(schedule.instalments),
                     terms.cost};
}

Result<SaleParts> partsOf(const ServiceTerms &terms, const QDate &, bool hasDevice)
{
    if (!hasDevice)
        return refuseDevice(u"wrong_device_kind"_s, u"Energy as a service needs a device."_s);
    if (!terms.pricePerDay.isPositive() || terms.pricePerDay > Money(Money::maximum))
        return refused(u"invalid_amount"_s, u"The price per day must be above zero."_s, u"service_per_day"_s);
    if (terms.minimumPayment.isNegative() || terms.minimumPayment > Money(Money::maximum))
        return refused(u"invalid_amount"_s, u"The minimum payment cannot be below zero."_s, u"minimum_payment"_s);
    return SaleParts{{{"kind"_L1, toSql(u"service"_s)},
                      {"price_per_day"_L1, toSql(terms.pricePerDay)},
                      {"minimum_payment"_L1, toSql(terms.minimumPayment)}},
                     {},
                     Money()};
}

/// The device is paid for anew, whatever it was given under an earlier sale.
Outcome handOver(Transaction &transaction, const DeviceFacts &device, const SaleInput &sale, const QDate &date,
                 const SoldAppliance &appliance)
{
    const CustomerId &customer = sale.customer;
    Fields fields{{"customer_id"_L1, toSql(customer)}, {"appliance_id"_L1, toSql(appliance.id)}};
    if (device.customer != customer)
        fields.emplace_back("assigned_on"_L1, toSql(date));
    MPM_CHECK(transaction.update("device"_L1, device.id.toBytes(), fields));
    MPM_CHECK(forgetPaidTime(transaction, device.id));
    // Customers are found by the serials of their devices.
    if (device.customer && *device.customer != customer)
        MPM_CHECK(refreshCustomerSearch(transaction, *device.customer));
    return refreshCustomerSearch(transaction, customer);
}

/// Without a down payment the initial days are there from the sale on; they come at once.
Outcome giveInitialDays(Transaction &transaction, const SaleId &sale, const CustomerId &customer)
{
    auto &database = transaction.database();
    MPM_TRY(const auto plan, readPlan(database, sale));
    const auto demand = planToken(plan);
    if (!demand)
        return {};
    const TokenCause cause{u"plan_change"_s, sale.toBytes(), customer, database.clock().now()};
    MPM_TRY(const auto token, insertToken(transaction, cause, *demand));
    Q_UNUSED(token);
    return {};
}

} // namespace

Result<SaleId> insertSale(Transaction &transaction, const Company &company, const SaleInput &input, const QString &user)
{
    auto &database = transaction.database();
    MPM_CHECK(checkBuyer(database, input.customer));
    MPM_TRY(const auto appliance, findAppliance(database, input.appliance));
    MPM_TRY(const auto device, soldDevice(database, appliance, input.serial));
    MPM_TRY(const auto date, saleDate(database, company, input));
    MPM_TRY(auto parts,
            std::visit([&](const auto &terms) { return partsOf(terms, date, device.has_value()); }, input.terms));

    const auto id = SaleId::make(database.clock(), database.random());
    MPM_TRY(const auto number, transaction.nextNumber(u"sale"_s));
    Fields fields{{"id"_L1, toSql(id)},
                  {"number"_L1, toSql(u"%1-S%2"_s.arg(company.officePrefix).arg(number, 6, 10, QChar(u'0')))},
                  {"customer_id"_L1, toSql(input.customer)},
                  {"appliance_id"_L1, toSql(appliance.id)},
                  {"device_id"_L1, toSql(device ? std::optional(device->id) : std::nullopt)},
                  {"sale_date"_L1, toSql(date)},
                  {"list_price"_L1, toSql(appliance.price)},
                  {"created_ms"_L1, toSql(database.clock().now())},
                  {"created_by"_L1, toSql(user)}};
    fields.insert(fields.end(), parts.fields.begin(), parts.fields.end());
    MPM_CHECK(transaction.insert("sale"_L1, fields));
    MPM_CHECK(insertInstalments(transaction, id, parts.instalments));
    if (device)
        MPM_CHECK(handOver(transaction, *device, input, date, appliance));
    if (device && !parts.instalments.empty())
        MPM_CHECK(giveInitialDays(transaction, id, input.customer));
    // A price that differs from the list is allowed, but it is on record (domain rules, section 11).
    MPM_CHECK(writeAudit(transaction, {user, u"sale.made"_s, u"sale"_s, id.toBytes(),
                                       u"list price "_s + formatAmount(appliance.price, company.currency),
                                       u"cost "_s + formatAmount(parts.cost, company.currency)}));
    return id;
}
