#pragma once

#include "core/domain/distribution.h"
#include "core/services/context.h"

/// Sales and their instalments as the money core sees them.

/// All open sales of the customer with a plan, oldest first.
[[nodiscard]] Result<std::vector<PlanState>> readOpenPlans(Database &database, const CustomerId &customer);
/// One plan, whatever its state; NotFound "no_plan" for a service.
[[nodiscard]] Result<PlanState> readPlan(Database &database, const SaleId &sale);
/// The schedule of one sale as it is shown: voided instalments included.
[[nodiscard]] Result<Schedule> readSchedule(Database &database, const SaleId &sale);

/// The open sale of a device, if there is one.
struct OpenSale
{
    SaleId id;
    bool isService = false;
    ServiceState service; ///< when it is one
};
[[nodiscard]] Result<std::optional<OpenSale>> readOpenSale(Database &database, const DeviceId &device,
                                                           const CustomerId &customer);
[[nodiscard]] Result<ServiceState> readService(Database &database, const SaleId &sale);

[[nodiscard]] Outcome insertInstalments(Transaction &transaction, const SaleId &sale,
                                        const std::vector<Instalment> &instalments);
/// Puts the schedule `after` in the place of `before`, the stored one; what is paid is not touched.
[[nodiscard]] Outcome replaceInstalments(Transaction &transaction, const SaleId &sale, const Schedule &before,
                                         const Schedule &after);

[[nodiscard]] QString toWord(SaleMinimum minimum);
[[nodiscard]] QString toWord(Period period);
[[nodiscard]] Period periodFromStored(const QString &word);
[[nodiscard]] SaleMinimum minimumFromStored(const QString &word);
