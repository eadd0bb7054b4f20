#pragma once

#include "core/services/context.h"

/// The place after one row of a list ordered by time and id: what an opaque cursor holds.
struct TimeKey
{
    qint64 ms = 0;
    QByteArray id;
    qint64 total = 0; ///< rows of the list, counted with its first page

    friend bool operator==(const TimeKey &, const TimeKey &) = default;
};

[[nodiscard]] QString encodeCursor(const TimeKey &key);
/// Fails with Invalid "invalid_cursor" (field after).
[[nodiscard]] Result<TimeKey> decodeCursor(const QString &cursor);

/// A list ordered by one time column and the id, read by key. All parts are SQL; values are bound.
struct TimeList
{
    QString columns; ///< what `read` gets from column 2 on; columns 0 and 1 are time and id
    QString from;    ///< tables with their joins
    QString counted; ///< tables that the conditions need; empty: `from`
    QStringList conditions;
    SqlValues values;
    QString time, id; ///< the ordering columns, qualified
    bool newestFirst = true;
};

/// Reads one page and the number of all rows that match. They are counted once, for the first page: behind a condition
/// without an index that is a look at every row. Fails with Invalid: invalid_limit (limit), invalid_cursor
/// (after).
template <typename T>
[[nodiscard]] Result<Page<T>> readTimeList(Database &database, const TimeList &list, const PageRequest &request,
                                           const std::function<T(const Row &)> &read);

/// The parts of readTimeList that do not depend on the row's type.
struct TimeListSql
{
    QString page, count;
    SqlValues pageValues;
    std::optional<qint64> total; ///< known from the page before
};
[[nodiscard]] Result<TimeListSql> timeListSql(const TimeList &list, const PageRequest &request);

template <typename T>
Result<Page<T>> readTimeList(Database &database, const TimeList &list, const PageRequest &request,
                             const std::function<T(const Row &)> &read)
{
    MPM_TRY(const auto sql, timeListSql(list, request));
    Page<T> page;
    TimeKey last;
    bool hasMore = false;
    MPM_CHECK(database.forEach(sql.page, sql.pageValues, [&](const Row &row) {
        hasMore = page.rows.size() == static_cast<size_t>(request.limit);
        if (hasMore)
            return false;
        page.rows.push_back(read(row));
        last = {row.integer(0), row.bytes(1), 0};
        return true;
    }));
    if (sql.total) {
        page.total = *sql.total;
    } else {
        MPM_TRY(page.total, database.readInteger(sql.count, list.values));
    }
    last.total = page.total;
    if (hasMore)
        page.next = encodeCursor(last);
    return page;
}
