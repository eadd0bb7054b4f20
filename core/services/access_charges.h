#pragma once

#include "core/store/transaction.h"

/// Creates the access-rate charges of all meters of `customer` that are due on or before `date` and not yet there
/// (domain rules, section 6). Idempotent; comes before anything that reads debts.
[[nodiscard]] Outcome createAccessCharges(Transaction &transaction, const CustomerId &customer, const QDate &date);

/// The same for every customer, for a screen or file that reads the debts of all, in transactions of at most a
/// thousand charges.
[[nodiscard]] Outcome createAllAccessCharges(Database &database, const QDate &date);
/// One of these transactions; answers whether there is more to do.
[[nodiscard]] Result<bool> createSomeAccessCharges(Database &database, const QDate &date);

struct AccessPreview
{
    DeviceId device;
    Money amount;
};
/// What createAccessCharges() would add, by meter, without writing: for a look at a date to come.
[[nodiscard]] Result<std::vector<AccessPreview>> previewAccessCharges(Database &database, const CustomerId &customer,
                                                                      const QDate &date);
