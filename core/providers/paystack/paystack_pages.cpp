#include "core/providers/paystack/paystack_pages.h"

namespace {

tl::unexpected<Error> unusable(QString detail)
{
    return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"), std::move(detail));
}

} // namespace

QueryItems PaystackPages::query() const
{
    QueryItems items = {{QStringLiteral("perPage"), QString::number(m_size)}};
    if (m_cursor.isEmpty()) {
        items.emplace_back(QStringLiteral("page"), QString::number(m_page));
    } else {
        items.emplace_back(QStringLiteral("use_cursor"), QStringLiteral("true"));
        items.emplace_back(QStringLiteral("next"), m_cursor);
    }
    items.insert(items.end(), m_filters.begin(), m_filters.end());
    return items;
}

Result<JsonValue::Array> PaystackPages::take(const JsonValue &body)
{
    if (!body[u"data"].isArray())
        return unusable(QStringLiteral("Paystack's answer holds no list."));
    JsonValue::Array rows = body[u"data"].items();
    if (m_page > 1 && !rows.empty() && rows == m_lastRows)
        return unusable(QStringLiteral("Paystack sent page %1 twice.").arg(m_page));
    const auto served = body[u"meta"][u"perPage"].toInteger().value_or(m_size);
    m_served = served >= 1 && served <= m_size ? static_cast<int>(served) : m_size;
    m_servedOfWidest = m_size == widest ? m_served : m_servedOfWidest;
    m_hasRead = true;
    MPM_CHECK(goOn(body[u"meta"], !rows.empty()));
    m_lastRows = rows;
    return rows;
}

Outcome PaystackPages::goOn(const JsonValue &meta, bool hasRows)
{
    const auto pageCount = meta[u"pageCount"].toInteger();
    const QString next = meta[u"next"].toText();
    if (pageCount && m_cursor.isEmpty()) {
        m_isComplete = m_page >= *pageCount;
    } else if (!next.isEmpty()) {
        if (next == m_cursor)
            return unusable(QStringLiteral("Paystack named the same next page twice."));
        m_cursor = next;
    } else if (meta.contains(u"next") || !m_cursor.isEmpty() || !hasRows) {
        m_isComplete = true;
    } else {
        return unusable(QStringLiteral("Paystack's answer does not say whether there are more pages."));
    }
    if (!m_isComplete)
        advance();
    if (m_asked > maximumPages)
        return unusable(QStringLiteral("Paystack's list does not end."));
    return {};
}

/// Behind what was hard to read, pages are as wide again as they can begin here.
void PaystackPages::advance()
{
    const int rowsBefore = m_page * m_served;
    ++m_page;
    ++m_asked;
    for (const auto &[size, served] : {std::pair(widest, m_servedOfWidest), std::pair(narrower, narrower)}) {
        if (size <= m_size || rowsBefore % served != 0)
            continue;
        m_size = size;
        m_served = served;
        m_page = rowsBefore / served + 1;
        return;
    }
}

bool PaystackPages::narrow()
{
    if (!m_cursor.isEmpty() || m_size == 1)
        return false;
    const int rowsBefore = (m_page - 1) * m_served;
    m_size = m_served > narrower ? narrower : 1;
    m_served = m_size;
    m_page = rowsBefore / m_size + 1;
    ++m_asked;
    return true;
}

bool PaystackPages::passOver()
{
    constexpr int most = 20;
    constexpr int mostAtFirst = 3; // when nothing at all can be read, the fault is not a row's
    if (!m_cursor.isEmpty() || ++m_passedOver > most || (!m_hasRead && m_passedOver >= mostAtFirst))
        return false;
    advance();
    return true;
}
