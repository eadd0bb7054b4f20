#include "core/services/customer_family.h"

using namespace Qt::StringLiterals;

Result<CustomerId> presentCustomer(Database &database, const CustomerId &customer)
{
    // Offices that merge while apart could close a ring: the depth ends it.
    MPM_TRY(const auto last,
            database.readFirst(
                u"WITH RECURSIVE chain (id, depth) AS (SELECT ?, 0 UNION ALL SELECT c.merged_into, depth + 1 "
                "FROM chain JOIN customer c ON c.id = chain.id WHERE c.merged_into IS NOT NULL AND depth < 32) "
                "SELECT id FROM chain ORDER BY depth DESC LIMIT 1"_s,
                {toSql(customer)}, [](const Row &row) { return row.id<CustomerId>(0); }));
    return last.value_or(customer);
}

Result<std::vector<CustomerId>> customerFamily(Database &database, const CustomerId &customer)
{
    std::vector<CustomerId> family{customer};
    MPM_CHECK(database.forEach(u"WITH RECURSIVE family (id) AS (SELECT ? UNION SELECT c.id FROM family JOIN customer c "
                               "ON c.merged_into = family.id) SELECT id FROM family"_s,
                               {toSql(customer)}, [&](const Row &row) {
                                   const auto id = row.id<CustomerId>(0);
                                   if (id != customer)
                                       family.push_back(id);
                                   return true;
                               }));
    return family;
}

Result<FamilyCondition> familyCondition(Database &database, const QString &column, const CustomerId &customer)
{
    MPM_TRY(const auto family, customerFamily(database, customer));
    FamilyCondition condition;
    QStringList marks;
    for (const auto &id : family) {
        marks.append(u"?"_s);
        condition.values.push_back(toSql(id));
    }
    condition.sql = marks.size() == 1 ? column + u" = ?"_s : u"%1 IN (%2)"_s.arg(column, marks.join(u", "));
    return condition;
}
