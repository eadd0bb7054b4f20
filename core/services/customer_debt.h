#pragma once

#include "core/store/database.h"

/// Everything a customer still owes, due or not. Charges up to today must exist (access_charges.h).
struct OpenDebt
{
    Money instalments, access, recovery;

    [[nodiscard]] Money total() const { return instalments + access + recovery; }
};
[[nodiscard]] Result<OpenDebt> readOpenDebt(Database &database, const CustomerId &customer);
