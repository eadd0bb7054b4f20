#include "core/services/customer_debt.h"

using namespace Qt::StringLiterals;

Result<OpenDebt> readOpenDebt(Database &database, const CustomerId &customer)
{
    MPM_TRY(const qint64 instalments,
            database.readInteger(
                u"SELECT coalesce(sum(i.cost - i.paid), 0) FROM sale s JOIN instalment i ON i.sale_id = s.id "
                "WHERE s.customer_id = ? AND s.state = 'open' AND i.voided = 0"_s,
                {toSql(customer)}));
    MPM_TRY(const qint64 charges, database.readInteger(u"SELECT coalesce(sum(amount - paid), 0) FROM access_charge "
                                                       "WHERE customer_id = ? AND paid < amount AND written_off = 0"_s,
                                                       {toSql(customer)}));
    MPM_TRY(const qint64 recoveries,
            database.readInteger(u"SELECT coalesce(sum(amount - paid), 0) FROM recovery_charge "
                                 "WHERE customer_id = ? AND paid < amount AND written_off = 0"_s,
                                 {toSql(customer)}));
    return OpenDebt{Money(instalments), Money(charges), Money(recoveries)};
}
