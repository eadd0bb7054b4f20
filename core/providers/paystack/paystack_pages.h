#pragma once

#include "core/base/json.h"
#include "core/providers/provider_url.h"

/// Follows the pages of one of Paystack's lists by what `meta` says and never by counting rows, since the server may
/// clamp the page size (mobile-money reference, section 19): page count in the offset style, `next` in the cursor
/// style. Pure: answers in, the next query out.
class PaystackPages
{
public:
    explicit PaystackPages(QueryItems filters) : m_filters(std::move(filters)) {}

    /// Query of the page to ask for now.
    [[nodiscard]] QueryItems query() const;
    /// Takes the page that was asked for: its rows. Fails with Protocol when the list does not end within
    /// `maximumPages`, when a page comes a second time, or when the answer is no list.
    [[nodiscard]] Result<JsonValue::Array> take(const JsonValue &body);
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    static constexpr int maximumPages = 10'000;

private:
    [[nodiscard]] Outcome goOn(const JsonValue &meta, bool hasRows);

    QueryItems m_filters;
    int m_page = 1;
    QString m_cursor;
    JsonValue::Array m_lastRows;
    bool m_isComplete = false;
};
