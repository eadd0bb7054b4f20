#include "core/domain/purse.h"

#include <algorithm>

Money Purse::spend(Money open, const AllocationLine &line)
{
    const Money part = std::min(m_left, open);
    if (!part.isPositive())
        return Money();
    m_lines.push_back(line);
    m_lines.back().amount = part;
    m_left -= part;
    return part;
}

void Purse::spendOnPlan(PlanState &plan)
{
    for (auto &instalment : plan.schedule.instalments) {
        if (m_left.isZero())
            return;
        instalment.paid += spend(instalment.open(), instalmentLine(plan, instalment));
    }
}

std::vector<AllocationLine> Purse::takeLines(Money amount)
{
    Money sum = m_left;
    for (const auto &line : m_lines)
        sum += line.amount;
    if (sum != amount || !m_left.isZero())
        qFatal("Distribution: the allocation lines do not add up to the payment.");
    return std::move(m_lines);
}

AllocationLine instalmentLine(const PlanState &plan, const Instalment &instalment)
{
    AllocationLine line;
    line.type = plan.device.has_value() ? AllocationType::DeviceInstalment : AllocationType::ApplianceInstalment;
    line.sale = plan.sale;
    line.instalment = instalment.number;
    line.device = plan.device;
    line.due = instalment.due;
    return line;
}
