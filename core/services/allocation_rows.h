#pragma once

#include "core/domain/distribution.h"
#include "core/services/context.h"

/// The lines of payments in the store.
[[nodiscard]] AllocationType allocationTypeFromStored(const QString &word);

struct StoredAllocation
{
    int line = 0;
    AllocationLine allocation;
    bool isReversal = false;
};
[[nodiscard]] Result<std::vector<StoredAllocation>> readAllocations(Database &database, const PaymentId &payment);

/// Appends lines numbered from `firstLine`; those of a reversal name it and are below zero.
[[nodiscard]] Outcome insertAllocations(Transaction &transaction, const PaymentId &payment, int firstLine,
                                        const std::vector<AllocationLine> &lines,
                                        std::optional<ReversalId> reversal = {});
/// Changes what is paid on the instalments, access charges and recovery charges that the lines point at.
[[nodiscard]] Outcome applyToDebts(Transaction &transaction, const std::vector<AllocationLine> &lines);
