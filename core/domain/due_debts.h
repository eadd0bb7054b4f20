#pragma once

#include "core/domain/distribution.h"

/// One debt that is due on the payment date, in the order of domain rules, section 8.
struct DueDebt
{
    AllocationLine line; ///< what it is; the amount is still zero
    Money open;
    qint64 creationOrder = 0;         ///< of the sale; 0 for an access charge
    Instalment *instalment = nullptr; ///< gets what is paid; null for an access charge
};

/// Step 2: due instalments, unpaid down payments included, of the plans without a device.
[[nodiscard]] std::vector<DueDebt> dueApplianceDebts(std::vector<PlanState> &plans, const QDate &date);

/// Step 3: due access charges of all meters and due instalments of the plans of other devices than X. With
/// ThisMeterOnly: only the access charges of X itself (section 23.1).
[[nodiscard]] std::vector<DueDebt> dueDeviceDebts(const DebtPicture &debts, std::vector<PlanState> &plans,
                                                  const QDate &date, DeviceDebtScope scope);
