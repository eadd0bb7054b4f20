#pragma once

#include "core/providers/paystack/paystack_row.h"

#include <QHash>

/// Gathers the rows of one sweep. While pages are read, new rows push older ones to the next page, so a row can be
/// seen twice: the later sight counts. Two rows with one reference but another id both stay; that is for the booking
/// rules to judge.
class PaystackCollector
{
public:
    PaystackCollector(PaystackRowRules rules, PollRequest window) : m_rules(std::move(rules)), m_window(window) {}

    void add(const JsonValue::Array &rows);
    void addProblem(const QString &problem) { m_result.problems.push_back(problem); }
    [[nodiscard]] PollResult take() { return std::move(m_result); }

private:
    void addPayment(ProviderPayment payment);

    PaystackRowRules m_rules;
    PollRequest m_window;
    QHash<QString, size_t> m_positions; ///< reference and id -> index in the result
    PollResult m_result;
};
