#pragma once

#include "core/services/context.h"

/// The place after one row of a list ordered by a text and the id: what an opaque cursor holds.
struct TextKey
{
    QString text;
    QByteArray id;

    friend bool operator==(const TextKey &, const TextKey &) = default;
};

[[nodiscard]] QString encodeTextCursor(const TextKey &key);
/// Fails with Invalid "invalid_cursor" (field after).
[[nodiscard]] Result<TextKey> decodeTextCursor(const QString &cursor);

/// A list ordered by one text column and the id, read by key. All parts are SQL; values are bound.
struct TextList
{
    QString columns;  ///< what `read` gets from column 2 on; columns 0 and 1 are text and id
    QString from;
    QStringList conditions;
    SqlValues values;
    QString text, id;  ///< the ordering columns, qualified
};

struct TextListSql
{
    QString sql;
    SqlValues values;
};
/// Fails with Invalid: invalid_limit (limit), invalid_cursor (after).
[[nodiscard]] Result<TextListSql> textListSql(const TextList &list, const PageRequest &request);
[[nodiscard]] Outcome checkLimit(const PageRequest &request);

/// Reads one page; the total is the caller's.
template <typename T>
[[nodiscard]] Result<Page<T>> readTextList(Database &database, const TextList &list, const PageRequest &request, T (*read)(const Row &))
{
    MPM_TRY(const auto query, textListSql(list, request));
    Page<T> page;
    TextKey last;
    bool hasMore = false;
    page.rows.reserve(static_cast<size_t>(request.limit));
    MPM_CHECK(database.forEach(query.sql, query.values, [&](const Row &row) {
        hasMore = page.rows.size() == static_cast<size_t>(request.limit);
        if (hasMore)
            return false;
        page.rows.push_back(read(row));
        if (page.rows.size() == static_cast<size_t>(request.limit))
            last = {row.text(0), row.bytes(1)};
        return true;
    }));
    if (hasMore)
        page.next = encodeTextCursor(last);
    return page;
}
