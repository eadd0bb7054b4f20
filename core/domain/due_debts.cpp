#include "core/domain/due_debts.h"

#include "core/domain/purse.h"

#include <algorithm>
#include <tuple>

namespace {

void addDueInstalments(std::vector<DueDebt> &debts, PlanState &plan, const QDate &date)
{
    for (auto &instalment : plan.schedule.instalments) {
        if (instalment.due <= date && instalment.open().isPositive())
            debts.push_back({instalmentLine(plan, instalment), instalment.open(), plan.creationOrder, &instalment});
    }
}

DueDebt accessDebt(const AccessDebt &charge)
{
    AllocationLine line;
    line.type = AllocationType::AccessRate;
    line.accessCharge = charge.id;
    line.device = charge.device;
    line.due = charge.due;
    return {line, charge.open, 0, nullptr};
}

/// By due date; on one date access charges before instalments, then by the age of the sale and the number.
bool comesBefore(const DueDebt &a, const DueDebt &b)
{
    const auto key = [](const DueDebt &debt) {
        return std::tuple(debt.line.due->toJulianDay(), debt.instalment != nullptr, debt.creationOrder,
                          debt.line.instalment.value_or(0));
    };
    return key(a) < key(b);
}

} // namespace

std::vector<DueDebt> dueApplianceDebts(std::vector<PlanState> &plans, const QDate &date)
{
    std::vector<DueDebt> debts;
    for (auto &plan : plans) {
        if (!plan.device.has_value())
            addDueInstalments(debts, plan, date);
    }
    std::stable_sort(debts.begin(), debts.end(), comesBefore);
    return debts;
}

std::vector<DueDebt> dueDeviceDebts(const DebtPicture &picture, std::vector<PlanState> &plans, const QDate &date,
                                    DeviceDebtScope scope)
{
    const DeviceId paidDevice = picture.paidDevice.id;
    const bool all = scope == DeviceDebtScope::AllDevices;
    std::vector<DueDebt> debts;
    for (const auto &charge : picture.accessCharges) {
        const bool inScope = all || charge.device == paidDevice;
        if (inScope && charge.due <= date && charge.open.isPositive())
            debts.push_back(accessDebt(charge));
    }
    for (auto &plan : plans) {
        if (all && plan.device.has_value() && plan.device != paidDevice)
            addDueInstalments(debts, plan, date);
    }
    std::stable_sort(debts.begin(), debts.end(), comesBefore);
    return debts;
}
