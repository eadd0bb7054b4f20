#include "core/services/customer_rows.h"

#include "core/services/customer_family.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace {

CustomerView readView(const Row &row)
{
    CustomerView view;
    view.id = row.id<CustomerId>(0);
    view.number = row.text(1);
    view.title = row.text(2);
    view.name = row.text(3);
    view.surname = row.text(4);
    if (!row.isNull(5))
        view.birthDate = row.date(5);
    view.gender = row.text(6);
    view.education = row.text(7);
    view.nationality = row.text(8);
    view.phone = row.text(9);
    view.email = row.text(10);
    view.villageId = row.id<VillageId>(11);
    view.street = row.text(12);
    view.language = row.text(13);
    view.isArchived = row.text(14) == u"archived";
    view.registered = row.instant(15);
    view.village = row.text(16);
    view.miniGrid = row.text(17);
    view.cluster = row.text(18);
    view.mergedInto = row.optionalId<CustomerId>(19);
    view.mergedIntoNumber = row.text(20);
    view.mergedIntoName = row.text(21);
    return view;
}

tl::unexpected<Error> unknownCustomer(const QString &key)
{
    return notFound(u"unknown_customer"_s, u"customer"_s, key.left(80), u"customer"_s);
}

Result<bool> isActiveCustomer(Database &database, const CustomerId &id)
{
    MPM_TRY(const qint64 found,
            database.readInteger(u"SELECT count(*) FROM customer WHERE id = ? AND state = 'active'"_s, {toSql(id)}));
    return found > 0;
}

} // namespace

const QString customerRowColumns =
    QStringLiteral("c.number, c.name, c.surname, c.phone, (SELECT v.name FROM village v WHERE v.id = c.village_id), "
                   "(SELECT count(*) FROM device d WHERE d.customer_id = c.id)");

CustomerRow readCustomerRow(const Row &row)
{
    return {row.id<CustomerId>(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.smallInteger(7)};
}

Result<CustomerView> readCustomerView(Database &database, const CustomerId &id)
{
    MPM_TRY(auto view,
            database.readFirst(
                u"SELECT c.id, c.number, c.title, c.name, c.surname, c.birth_date, c.gender, c.education, "
                "c.nationality, c.phone, c.email, c.village_id, c.street, c.language, c.state, c.registered_ms, "
                "v.name, m.name, k.name, o.id, coalesce(o.number, ''), coalesce(o.name || ' ' || o.surname, '') "
                "FROM customer c JOIN village v ON v.id = c.village_id "
                "JOIN mini_grid m ON m.id = v.mini_grid_id JOIN cluster k ON k.id = m.cluster_id "
                "LEFT JOIN customer o ON o.id = c.merged_into WHERE c.id = ?"_s,
                {toSql(id)}, readView));
    if (!view)
        return unknownCustomer(id.toText());
    return std::move(*view);
}

Outcome requireActiveCustomer(Database &database, const CustomerId &id)
{
    MPM_TRY(const bool isActive, isActiveCustomer(database, id));
    if (!isActive)
        return unknownCustomer(id.toText());
    return {};
}

Result<std::optional<CustomerId>> findCustomerByPhone(Database &database, const QString &e164)
{
    const auto readId = [](const Row &row) { return row.id<CustomerId>(0); };
    MPM_TRY(auto active, database.readFirst(u"SELECT id FROM customer WHERE phone = ? AND state = 'active'"_s,
                                            {toSql(e164)}, readId));
    if (active)
        return active;
    MPM_TRY(const auto merged,
            database.readAll(u"SELECT id FROM customer WHERE phone = ? AND merged_into IS NOT NULL"_s, {toSql(e164)},
                             readId));
    for (const auto &id : merged) {
        MPM_TRY(const auto present, presentCustomer(database, id));
        MPM_TRY(const bool isActive, isActiveCustomer(database, present));
        if (isActive)
            return present;
    }
    return std::nullopt;
}

Result<CustomerId> findCustomer(Database &database, const Company &company, const QString &key)
{
    const QString trimmed = key.trimmed();
    if (trimmed.isEmpty())
        return invalid(u"required"_s, u"The customer is missing."_s, u"customer"_s);
    const auto id = CustomerId::fromText(trimmed);
    MPM_TRY(const auto byKey, database.readFirst(u"SELECT id FROM customer WHERE id = ? OR number = ? ORDER BY state LIMIT 1"_s,
                                                 {toSql(id), toSql(trimmed.toUpper())},
                                                 [](const Row &row) { return row.id<CustomerId>(0); }));
    if (byKey)
        return presentCustomer(database, *byKey);
    if (const auto phone = parsePhone(trimmed, company.country)) {
        MPM_TRY(const auto byPhone, findCustomerByPhone(database, phone->e164));
        if (byPhone)
            return *byPhone;
    }
    return unknownCustomer(trimmed);
}

Outcome refreshCustomerSearch(Transaction &transaction, const CustomerId &id)
{
    Database &database = transaction.database();
    MPM_TRY(const bool isActive, isActiveCustomer(database, id));
    if (!isActive)
        return removeSearchDocument(transaction, id.toBytes());
    QStringList parts;
    MPM_TRY(const auto family, customerFamily(database, id));
    for (const auto &member : family) {
        MPM_CHECK(database.forEach(u"SELECT name, surname, phone, number FROM customer WHERE id = ?"_s, {toSql(member)},
                                   [&](const Row &row) {
                                       parts += {row.text(0), row.text(1), row.text(2), row.text(3)};
                                       return true;
                                   }));
    }
    MPM_CHECK(database.forEach(u"SELECT serial FROM device WHERE customer_id = ? ORDER BY created_ms"_s, {toSql(id)},
                               [&](const Row &row) {
                                   parts.append(row.text(0));
                                   return true;
                               }));
    parts.removeDuplicates();
    return putSearchDocument(transaction, SearchKind::Customer, id.toBytes(), parts);
}

QString customerSortKey(const QString &surname, const QString &name)
{
    return foldForSearch(surname + u' ' + name);
}
