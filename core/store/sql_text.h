#pragma once

#include "core/store/transaction.h"

/// The few statements a Transaction writes, from column names of this program (never from outside); every value is
/// bound.
[[nodiscard]] QString insertSql(QLatin1String table, const Fields &fields);
[[nodiscard]] QString updateSql(QLatin1String table, const Fields &fields, const Fields &condition);
[[nodiscard]] QString deleteSql(QLatin1String table, const Fields &condition);
/// The columns of `fields` in their order.
[[nodiscard]] QString selectSql(QLatin1String table, const Fields &fields, const Fields &condition);

[[nodiscard]] SqlValues valuesOf(const Fields &fields);
/// The values a condition binds: NULL is compared with IS NULL and binds none.
[[nodiscard]] SqlValues conditionValues(const Fields &condition);

/// Those of `fields` whose value differs from the one in the row, which selects them in the same order.
[[nodiscard]] Fields differingFields(const Row &row, const Fields &fields);
