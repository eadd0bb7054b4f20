#include "core/providers/paystack/paystack_collector.h"

#include <algorithm>

void PaystackCollector::add(const JsonValue::Array &rows)
{
    for (const JsonValue &row : rows) {
        auto payment = readPaystackRow(row, m_rules);
        if (payment.has_value())
            addPayment(std::move(*payment));
        else
            m_result.problems.push_back(payment.error().detail);
    }
}

void PaystackCollector::addPayment(ProviderPayment payment)
{
    // A row dated ahead of the clock must not move the cursor past payments that are still to come.
    const Instant created = std::min(payment.createdAt, m_window.to);
    m_result.newestCreated = std::max(m_result.newestCreated.value_or(created), created);
    const QString key = payment.reference + u'\n' + payment.providerId;
    const auto known = m_positions.constFind(key);
    if (known != m_positions.cend()) {
        m_result.payments[*known] = std::move(payment);
        return;
    }
    m_positions.insert(key, m_result.payments.size());
    m_result.payments.push_back(std::move(payment));
}
