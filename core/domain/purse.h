#pragma once

#include "core/domain/distribution.h"

/// One payment while it is being spent: what is left and the lines written so far.
class Purse
{
public:
    explicit Purse(Money amount) : m_left(amount) {}

    [[nodiscard]] Money left() const { return m_left; }

    /// Spends up to `open` on what `line` names and returns how much it was; no line is written for nothing.
    Money spend(Money open, const AllocationLine &line);
    void spendAll(const AllocationLine &line) { spend(m_left, line); }
    /// Oldest instalment first, future ones included (domain rules, section 8 step 4).
    void spendOnPlan(PlanState &plan);

    /// The lines. Stops the program unless they add up to `amount` (domain rules, section 21.1).
    [[nodiscard]] std::vector<AllocationLine> takeLines(Money amount);

private:
    Money m_left;
    std::vector<AllocationLine> m_lines;
};

/// What a line says about an instalment of a plan; its amount is still zero.
[[nodiscard]] AllocationLine instalmentLine(const PlanState &plan, const Instalment &instalment);
