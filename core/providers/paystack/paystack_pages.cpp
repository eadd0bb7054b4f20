#include "core/providers/paystack/paystack_pages.h"

namespace {

tl::unexpected<Error> unusable(QString detail)
{
    return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"), std::move(detail));
}

} // namespace

QueryItems PaystackPages::query() const
{
    QueryItems items = {{QStringLiteral("perPage"), QStringLiteral("100")}};
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
    if (!m_isComplete && ++m_page > maximumPages)
        return unusable(QStringLiteral("Paystack's list does not end."));
    return {};
}
