#pragma once

#include "core/base/json.h"
#include "core/providers/provider_url.h"

/// Follows the pages of one of Paystack's lists by what `meta` says and never by counting rows, since the server may
/// clamp the page size (mobile-money reference, section 19): page count in the offset style, `next` in the cursor
/// style. Where a page cannot be read, its rows are asked for in smaller pages, and behind them in wide ones again, so
/// that one bad row hides no other. Pure: answers in, the next query out.
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

    /// The page that was asked for cannot be read, whoever asks: the same rows come in smaller pages, down to one row
    /// each. False when they cannot.
    [[nodiscard]] bool narrow();
    /// The one row that was asked for cannot be read: the list goes on behind it. False when that happens too often to
    /// be the fault of rows.
    [[nodiscard]] bool passOver();

    static constexpr int maximumPages = 10'000;

private:
    static constexpr int widest = 100;
    static constexpr int narrower = 10;
    [[nodiscard]] Outcome goOn(const JsonValue &meta, bool hasRows);
    void advance();

    QueryItems m_filters;
    int m_page = 1;
    int m_size = widest;   ///< rows that are asked for
    int m_served = widest; ///< rows that the server gives of them
    int m_servedOfWidest = widest;
    int m_asked = 1; ///< pages
    int m_passedOver = 0;
    bool m_hasRead = false;
    QString m_cursor;
    JsonValue::Array m_lastRows;
    bool m_isComplete = false;
};
