#include "core/services/action_date.h"
#include "core/services/customer_rows.h"
#include "core/services/device_facts.h"
#include "core/services/import_columns.h"
#include "core/services/import_rows.h"
#include "core/services/sale_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInitialDays = 366;
const QString servicePrice = u"service_per_day"_s;
const QString serviceMinimum = u"minimum_payment"_s;

Result<InstalmentScheme> schemeOf(const ImportContext &context, const ImportRow &row)
{
    MPM_TRY(const auto count, context.number(row, u"instalments"_s, 0, maximumInstalments));
    MPM_TRY(const auto cost, context.amount(row, u"instalment_amount"_s));
    if (count && cost)
        return invalid(u"invalid_count"_s, u"Either the number of instalments or the amount of one, not both."_s,
                       u"instalments"_s);
    if (cost)
        return InstalmentScheme(InstalmentCost{*cost});
    return InstalmentScheme(InstalmentCount{count.value_or(0)});
}

Result<Period> periodOf(const ImportRow &row)
{
    const QString word = importWord(row.text(u"every"_s));
    if (word == u"weekly")
        return Period::Weekly;
    if (word == u"monthly")
        return Period::Monthly;
    return invalid(u"invalid_period"_s, u"\"%1\" is neither weekly nor monthly."_s.arg(word.left(40)), u"every"_s);
}

Result<SaleMinimum> minimumOf(const ImportRow &row)
{
    const QString word = importWord(row.text(u"minimum"_s));
    if (word.isEmpty() || word == u"any")
        return SaleMinimum::Any;
    if (word == u"next_instalment")
        return SaleMinimum::NextInstalment;
    return invalid(u"invalid_minimum"_s, u"\"%1\" is neither any nor next_instalment."_s.arg(word.left(40)),
                   u"minimum"_s);
}

Result<PlanTerms> planOf(const ImportContext &context, const ImportRow &row)
{
    PlanTerms terms;
    MPM_TRY(terms.cost, context.requiredAmount(row, u"cost"_s));
    MPM_TRY(const auto down, context.amount(row, u"down"_s));
    terms.down = down.value_or(Money());
    MPM_TRY(terms.scheme, schemeOf(context, row));
    MPM_TRY(terms.period, periodOf(row));
    MPM_TRY(terms.firstDue, context.date(row, u"first_due"_s));
    MPM_TRY(terms.minimum, minimumOf(row));
    MPM_TRY(const auto initialDays, context.number(row, u"initial_days"_s, 0, mostInitialDays));
    terms.initialDays = static_cast<int>(initialDays.value_or(0));
    return terms;
}

/// Energy as a service (domain rules, section 13), as `sell` asks for it: nothing of a plan stands beside it.
Result<ServiceTerms> serviceOf(const ImportContext &context, const ImportRow &row)
{
    for (const auto &column : {u"cost"_s, u"down"_s, u"instalments"_s, u"instalment_amount"_s, u"every"_s,
                               u"first_due"_s, u"minimum"_s, u"initial_days"_s}) {
        if (!row.text(column).isEmpty())
            return invalid(u"not_allowed"_s,
                           u"This is for a plan; energy as a service has none: leave one of them out."_s, column);
    }
    ServiceTerms terms;
    MPM_TRY(terms.pricePerDay, context.requiredAmount(row, servicePrice));
    MPM_TRY(const auto minimum, context.amount(row, serviceMinimum));
    terms.minimumPayment = minimum.value_or(Money());
    return terms;
}

Result<std::variant<PlanTerms, ServiceTerms>> termsOf(const ImportContext &context, const ImportRow &row)
{
    using Terms = std::variant<PlanTerms, ServiceTerms>;
    if (!row.text(servicePrice).isEmpty())
        return serviceOf(context, row).map([](const ServiceTerms &terms) { return Terms(terms); });
    if (!row.text(serviceMinimum).isEmpty())
        return invalid(u"required"_s, u"A smallest payment is for energy as a service, which has a price per day."_s,
                       servicePrice);
    return planOf(context, row).map([](const PlanTerms &terms) { return Terms(terms); });
}

/// What tells two sales of one appliance apart: the cost of a plan, the price per day of a service.
Money priceOf(const std::variant<PlanTerms, ServiceTerms> &terms)
{
    const auto *plan = std::get_if<PlanTerms>(&terms);
    return plan != nullptr ? plan->cost : std::get<ServiceTerms>(terms).pricePerDay;
}

struct SaleKey
{
    CustomerId customer;
    ApplianceId appliance;
    QString serialKey;
    QDate date;
    Money price;
    bool isService = false;

    [[nodiscard]] QString toText() const
    {
        return customer.toText() + appliance.toText() + serialKey + date.toString(Qt::ISODate) +
               QString::number(price.minorUnits()) + (isService ? u"service"_s : u"plan"_s);
    }
};

Result<qint64> countStored(Database &database, const SaleKey &key)
{
    return database.readInteger(
        u"SELECT count(*) FROM sale s LEFT JOIN device d ON d.id = s.device_id WHERE s.customer_id = ? AND "
        "s.appliance_id = ? AND coalesce(d.serial_key, '') = ? AND s.sale_date = ? AND s.kind = ? AND "
        "s.cost + s.price_per_day = ? AND NOT EXISTS "
        "(SELECT 1 FROM import_row r WHERE r.entity_id = s.id AND r.taken_back = 1)"_s,
        {toSql(key.customer), toSql(key.appliance), toSql(key.serialKey), toSql(key.date),
         toSql(key.isService ? u"service"_s : u"plan"_s), toSql(key.price)});
}

/// A customer may buy two equal lamps on one day: the second such row is the second lamp, and only what the file holds
/// more often than the books is new.
Result<bool> isKnown(ImportContext &context, const SaleKey &key)
{
    MPM_TRY(const qint64 stored, countStored(context.database(), key));
    return stored > context.salesInFile.value(key.toText());
}

/// The device of the sale, when nobody has it yet: then the sale hands it over, and taking the sale back takes it
/// along.
Result<std::optional<DeviceId>> findInStock(Database &database, const QString &serial)
{
    if (serial.isEmpty())
        return std::nullopt;
    MPM_TRY(const auto device, findDeviceFacts(database, serial));
    return device && !device->customer ? std::optional(device->id) : std::nullopt;
}

} // namespace

Result<ImportedRow> importSale(ImportContext &context, const ImportRow &row)
{
    SaleInput sale;
    MPM_TRY(const QString customer, row.required(u"customer"_s));
    MPM_TRY(sale.customer, findCustomer(context.database(), context.company, customer));
    MPM_TRY(sale.appliance, row.required(u"appliance"_s));
    MPM_TRY(const auto appliance, ApplianceService({context.database(), context.user}).find(sale.appliance));
    sale.serial = row.text(u"serial"_s);
    MPM_TRY(const auto terms, termsOf(context, row));
    MPM_TRY(const auto date, context.date(row, u"date"_s));
    MPM_TRY(sale.date, actionDate(context.company, context.database().clock(), date));
    const SaleKey key{sale.customer, appliance.id,   normaliseSerial(sale.serial),
                      *sale.date,    priceOf(terms), std::holds_alternative<ServiceTerms>(terms)};
    sale.terms = terms;
    MPM_TRY(const bool known, isKnown(context, key));
    if (known) {
        ++context.salesInFile[key.toText()];
        return ImportedRow{RowVerdict::Existing, {}};
    }
    MPM_TRY(const auto inStock, findInStock(context.database(), sale.serial));
    MPM_TRY(const auto id, insertSale(context.transaction, context.company, sale, context.user));
    ++context.salesInFile[key.toText()];
    ImportedRow imported{RowVerdict::Added, {{u"sale"_s, id.toBytes()}}};
    if (inStock)
        imported.made.push_back({u"device_handover"_s, inStock->toBytes()});
    return imported;
}
