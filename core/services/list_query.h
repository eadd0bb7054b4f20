#pragma once

#include "core/services/context.h"
#include "core/services/list_spec.h"

/// SQL with the values of its places, in their order.
struct BoundSql
{
    QString sql;
    SqlValues values;
};

/// The place of one row in the order of a list: its sort value and its key. NULL sort values come first, going up.
struct ListKey
{
    SqlValue sort;
    SqlValues key;
    friend bool operator==(const ListKey &, const ListKey &) = default;
};

/// The statements that answer one question to one view. Words of the question are checked; every value from outside is
/// bound. Made anew for each question: cheap.
class ListQuery
{
public:
    /// `today` is the company's. Fails with Invalid, field = the column's word: "unknown_column", "wrong_filter" (the
    /// test does not fit the column), "unknown_word", "invalid_date".
    [[nodiscard]] static Result<ListQuery> make(const ListView &view, const ListQuestion &question,
                                                const Company &company, const QDate &today);
    /// For the exports of whole lists, which need no key.
    [[nodiscard]] static Result<ListQuery> make(const ListSpec &spec, const ListQuestion &question,
                                                const Company &company, const QDate &today);

    [[nodiscard]] const ListSpec &spec() const { return *m_spec; }
    /// The question looks for a text and leaves the order to the best match.
    [[nodiscard]] bool isRanked() const { return m_isRanked; }

    /// Statements whose rows, one after the other, are the rows behind `after`: first the sort value, then the key,
    /// then the columns. Each is to be run with as many rows as are still wanted; a column that may be NULL needs two.
    [[nodiscard]] std::vector<BoundSql> page(const std::vector<const ListColumn *> &columns,
                                             const std::optional<ListKey> &after, int limit) const;
    /// One row by its id, when it is in the list whatever the search says: the same columns.
    [[nodiscard]] BoundSql one(const std::vector<const ListColumn *> &columns, const QByteArray &id) const;
    /// The number of rows, then the sums of those columns that have one.
    [[nodiscard]] BoundSql totals(const std::vector<const ListColumn *> &columns) const;
    /// Names of table row_count that add up to the number of rows; empty: they must be counted.
    [[nodiscard]] QStringList countNames() const;
    /// All rows in the view's order; of a spec without a view, in that of its exports.
    [[nodiscard]] BoundSql everything(const std::vector<const ListColumn *> &columns) const;

private:
    struct Condition
    {
        QString sql;
        SqlValues values;
        QStringList joins;
    };
    struct Where
    {
        QStringList conditions;
        SqlValues values;
        QStringList joins;
    };
    struct Part;

    ListQuery(const ListSpec &spec, const Company &company, const QDate &today)
        : m_spec(&spec), m_zone(company.zone), m_today(today)
    {
    }
    [[nodiscard]] Outcome add(const ListFilter &filter);
    [[nodiscard]] Outcome sortBy(const ListSort &sort);
    void addSearch(const QString &text);
    [[nodiscard]] bool isWithoutUnindexed(const std::vector<ListFilter> &filters) const;

    [[nodiscard]] Where conditions(bool withSearch) const;
    [[nodiscard]] std::vector<Part> partsBehind(const std::optional<ListKey> &after) const;
    [[nodiscard]] BoundSql pagePart(const std::vector<const ListColumn *> &columns, const Part &part, int limit) const;
    [[nodiscard]] QString tables(const QStringList &joins, const QString &index = {}) const;
    [[nodiscard]] QString sortSql() const;
    [[nodiscard]] QStringList orderTerms(bool withSort) const;
    [[nodiscard]] QString filled(QString sql) const;

    const ListSpec *m_spec;
    QTimeZone m_zone;
    QDate m_today;
    std::vector<Condition> m_conditions;
    std::vector<ListFilter> m_filters;
    std::optional<Condition> m_search;
    const ListColumn *m_sort = nullptr;
    bool m_isDescending = false;
    bool m_isRanked = false;
    bool m_hasViewCondition = false;
    QString m_index;
};
