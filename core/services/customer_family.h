#pragma once

#include "core/store/database.h"

/// A customer and the duplicates that were merged into it (customer_merge.h). Payments, allocations, tokens, messages
/// and notes keep the customer they were written for; whoever shows the history of one person reads the family.

/// Who answers for `customer` today: itself, or the customer it was merged into, however many merges ago.
[[nodiscard]] Result<CustomerId> presentCustomer(Database &database, const CustomerId &customer);

/// `customer` first, then everybody merged into it, directly or by way of others.
[[nodiscard]] Result<std::vector<CustomerId>> customerFamily(Database &database, const CustomerId &customer);

/// "column IN (?, ?)" with its values. For the great majority, who were never merged, it is "column = ?", which an
/// index serves in the order of a list.
struct FamilyCondition
{
    QString sql;
    SqlValues values;
};
[[nodiscard]] Result<FamilyCondition> familyCondition(Database &database, const QString &column,
                                                      const CustomerId &customer);
