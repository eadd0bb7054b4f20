#pragma once

#include "core/services/sale_service.h"

/// The memory of a sale's plan: who changed it, when, why, from what to what (domain rules, section 12).

struct PlanChangeInput
{
    SaleId sale;
    QString kind;   ///< "replan", "edit_instalment"
    QString reason; ///< may be empty
    Schedule before, after;
};
/// Inside somebody else's transaction, with its audit line; answers the id of the change.
[[nodiscard]] Result<QByteArray> insertPlanChange(Transaction &transaction, const QString &user,
                                                  const PlanChangeInput &input);

/// Latest first.
[[nodiscard]] Result<std::vector<PlanChangeView>> readPlanChanges(Database &database, const SaleId &sale);
