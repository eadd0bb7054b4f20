#include "core/services/customer_rows.h"
#include "core/services/import_rows.h"
#include "core/services/named_thing.h"

using namespace Qt::StringLiterals;

namespace {

/// Thousands of rows name the same few villages.
Result<QString> villageOf(ImportContext &context, const ImportRow &row)
{
    MPM_TRY(const QString name, row.required(u"village"_s));
    const QString key = name.toCaseFolded();
    if (const auto known = context.villages.constFind(key); known != context.villages.constEnd())
        return *known;
    MPM_TRY(const auto id, findNamed(context.database(), namedKinds::village(), name));
    return *context.villages.insert(key, VillageId::fromBytes(id).toText());
}

Result<bool> isSameCustomer(Database &database, const CustomerId &holder, const CustomerFields &fields)
{
    MPM_TRY(const auto customer, readCustomerView(database, holder));
    return customerSortKey(customer.surname, customer.name) == customerSortKey(fields.surname, fields.name);
}

} // namespace

Result<ImportedRow> importCustomer(ImportContext &context, const ImportRow &row)
{
    CustomerFields fields;
    MPM_TRY(fields.name, row.required(u"name"_s));
    MPM_TRY(fields.surname, row.required(u"surname"_s));
    MPM_TRY(fields.phone, row.required(u"phone"_s));
    MPM_TRY(const auto phone, parsePhone(fields.phone, context.company.country));
    MPM_TRY(const auto holder, findCustomerByPhone(context.database(), phone.e164));
    if (holder) {
        MPM_TRY(const bool isSame, isSameCustomer(context.database(), *holder, fields));
        if (isSame)
            return ImportedRow{RowVerdict::Existing, {}};
    }
    MPM_TRY(fields.village, villageOf(context, row));
    MPM_TRY(fields.birthDate, context.date(row, u"birth_date"_s));
    fields.title = row.text(u"title"_s);
    fields.street = row.text(u"street"_s);
    fields.email = row.text(u"email"_s);
    fields.gender = row.text(u"gender"_s);
    fields.language = row.text(u"language"_s);
    MPM_TRY(const auto id, insertCustomer(context.transaction, context.company, fields, context.user));
    return ImportedRow{RowVerdict::Added, {{u"customer"_s, id.toBytes()}}};
}
