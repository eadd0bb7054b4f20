#pragma once

#include "core/store/transaction.h"

/// Runs `work(transaction)` as it would really be done, takes everything back and answers what it answered: a preview
/// by the very code that does the thing. It takes the write lock for that moment.
template <typename Work>
[[nodiscard]] auto rehearse(Database &database, Work work) -> std::invoke_result_t<Work, Transaction &>
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    return work(transaction);
}
