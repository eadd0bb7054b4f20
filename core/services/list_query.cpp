#include "core/services/list_query.h"

#include "core/services/list_conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Rows of one run: those with a sort value, or those without one.
struct ListQuery::Part
{
    QString condition;
    SqlValues values;
    bool isWithoutSort = false;
};

namespace {

QString places(size_t count)
{
    return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s);
}

void append(SqlValues &values, const SqlValues &more)
{
    values.insert(values.end(), more.begin(), more.end());
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

QStringList joinsOf(const std::vector<const ListColumn *> &columns)
{
    QStringList joins;
    for (const auto *column : columns)
        joins += column->joins;
    return joins;
}

QStringList valuesOf(const std::vector<const ListColumn *> &columns)
{
    QStringList values;
    for (const auto *column : columns)
        values.append(column->value);
    return values;
}

} // namespace

Result<ListQuery> ListQuery::make(const ListView &view, const ListQuestion &question, const Company &company,
                                  const QDate &today)
{
    const ListSpec &spec = listSpecOf(view);
    ListQuery query(spec, company, today);
    if (!view.condition.isEmpty()) {
        query.m_conditions.push_back({view.condition, {}, {}});
        query.m_hasViewCondition = true;
    }
    if (!view.index.isEmpty())
        query.m_index = u" INDEXED BY "_s + view.index;
    for (const auto *filters : {&view.rows, &question.filters}) {
        for (const auto &filter : *filters)
            MPM_CHECK(query.add(filter));
    }
    query.addSearch(question.search.trimmed());
    query.m_isRanked = query.m_search && spec.isRanked && !question.sort && query.isWithoutUnindexed(query.m_filters);
    MPM_CHECK(query.sortBy(question.sort.value_or(view.order)));
    return query;
}

Result<ListQuery> ListQuery::make(const ListSpec &spec, const ListQuestion &question, const Company &company,
                                  const QDate &today)
{
    ListQuery query(spec, company, today);
    for (const auto &filter : question.filters)
        MPM_CHECK(query.add(filter));
    return query;
}

Outcome ListQuery::add(const ListFilter &filter)
{
    const auto *column = m_spec->column(filter.column);
    if (!column)
        return invalid(u"unknown_column"_s, u"The list has no column \"%1\"."_s.arg(filter.column.left(40)),
                       filter.column.left(40));
    MPM_TRY(auto condition, listCondition(*column, filter.test, {m_zone, m_today}));
    if (!condition.sql.isEmpty())
        m_conditions.push_back({condition.sql, condition.values, column->joins});
    m_filters.push_back(filter);
    return {};
}

Outcome ListQuery::sortBy(const ListSort &sort)
{
    m_sort = m_spec->column(sort.column);
    if (!m_sort || m_sort->type == ListType::Id)
        return invalid(u"unknown_column"_s, u"The list has no column \"%1\" to sort by."_s.arg(sort.column.left(40)),
                       sort.column.left(40));
    m_isDescending = sort.isDescending;
    return {};
}

void ListQuery::addSearch(const QString &text)
{
    if (text.isEmpty() || m_spec->searches.empty())
        return;
    QStringList places;
    Condition condition;
    for (const auto &search : m_spec->searches) {
        const SearchSet set = searchSet(text, search.kind);
        places.append(u"%1 IN (%2)"_s.arg(search.id, set.sql));
        append(condition.values, set.values);
    }
    if (!isWithoutUnindexed(m_filters)) {
        QStringList words{u"%1 = '%2'"_s.arg(m_spec->column(u"state"_s)->value, m_spec->unindexedWord)};
        for (const auto &word : foldForSearch(text).split(u' ', Qt::SkipEmptyParts)) {
            words.append(u"instr(%1, ?) > 0"_s.arg(m_spec->unindexedText));
            condition.values.push_back(toSql(word));
        }
        places.append(u'(' + words.join(u" AND "_s) + u')');
    }
    condition.sql = u'(' + places.join(u" OR "_s) + u')';
    m_search = condition;
}

/// Whether the filters leave only rows that the search index knows.
bool ListQuery::isWithoutUnindexed(const std::vector<ListFilter> &filters) const
{
    if (m_spec->unindexedText.isEmpty())
        return true;
    return std::any_of(filters.begin(), filters.end(), [this](const ListFilter &filter) {
        const auto *words = std::get_if<WordTest>(&filter.test);
        return words && filter.column == u"state" && !words->words.contains(m_spec->unindexedWord);
    });
}

std::vector<BoundSql> ListQuery::page(const std::vector<const ListColumn *> &columns,
                                      const std::optional<ListKey> &after, int limit) const
{
    std::vector<BoundSql> statements;
    for (const Part &part : partsBehind(after))
        statements.push_back(pagePart(columns, part, limit));
    return statements;
}

/// Going up, rows without a sort value come first; going down, last. A part that lies before `after` is left out.
std::vector<ListQuery::Part> ListQuery::partsBehind(const std::optional<ListKey> &after) const
{
    const QString sort = sortSql();
    const QString compare = m_isDescending ? u"<"_s : u">"_s;
    const QString keys = m_spec->key.join(u", "_s);
    Part with;
    Part without{u"%1 IS NULL"_s.arg(sort), {}, true};
    if (m_sort->isNullable)
        with.condition = u"%1 IS NOT NULL"_s.arg(sort);
    bool isPastWith = false;
    bool isPastWithout = !m_sort->isNullable;
    if (after && !after->sort.isValid()) {
        without.condition += u" AND (%1) %2 (%3)"_s.arg(keys, compare, places(after->key.size()));
        append(without.values, after->key);
        isPastWith = m_isDescending;
    } else if (after) {
        // NULL is greater and less than nothing, so this condition leaves such rows out by itself.
        with.condition = u"(%1, %2) %3 (?, %4)"_s.arg(sort, keys, compare, places(after->key.size()));
        with.values = {after->sort};
        append(with.values, after->key);
        isPastWithout = isPastWithout || !m_isDescending;
    }
    std::vector<Part> parts;
    if (!isPastWithout && !m_isDescending)
        parts.push_back(without);
    if (!isPastWith)
        parts.push_back(with);
    if (!isPastWithout && m_isDescending)
        parts.push_back(without);
    return parts;
}

ListQuery::Where ListQuery::conditions(bool withSearch) const
{
    Where found;
    if (withSearch && m_search) {
        found.conditions.append(m_search->sql);
        append(found.values, m_search->values);
    }
    for (const auto &condition : m_conditions) {
        found.conditions.append(condition.sql);
        append(found.values, condition.values);
        found.joins += condition.joins;
    }
    return found;
}

QStringList ListQuery::orderTerms(bool withSort) const
{
    const QString direction = m_isDescending ? u" DESC"_s : QString();
    QStringList terms;
    if (withSort)
        terms.append(sortSql() + direction);
    for (const auto &key : m_spec->key)
        terms.append(key + direction);
    return terms;
}

/// An index gives the rows in their order, so the columns are read for the page only. Without one the rows are put in
/// order first, by sort value and key alone, and the columns are read for those that are left.
BoundSql ListQuery::pagePart(const std::vector<const ListColumn *> &columns, const Part &part, int limit) const
{
    Where found = conditions(true);
    if (!part.condition.isEmpty()) {
        found.conditions.append(part.condition);
        append(found.values, part.values);
    }
    found.values.push_back(toSql(limit));
    const QString order = u" ORDER BY "_s + orderTerms(!part.isWithoutSort).join(u", "_s);
    const QString shown = u"SELECT "_s + (QStringList{sortSql()} + m_spec->key + valuesOf(columns)).join(u", "_s);
    const QStringList sortJoins = found.joins + m_sort->joins;
    if (m_sort->isIndexed)
        return {filled(shown + u" FROM "_s + tables(sortJoins + joinsOf(columns), m_index) + where(found.conditions) +
                       order + u" LIMIT ?"_s),
                found.values};
    QStringList keys, matches;
    for (qsizetype i = 0; i < m_spec->key.size(); ++i) {
        keys.append(u"%1 AS k%2"_s.arg(m_spec->key[i]).arg(i));
        matches.append(u"%1 = chosen.k%2"_s.arg(m_spec->key[i]).arg(i));
    }
    const QString chosen = u"SELECT "_s + keys.join(u", "_s) + u" FROM "_s + tables(sortJoins, m_index) +
                           where(found.conditions) + order + u" LIMIT ?"_s;
    return {filled(shown + u" FROM ("_s + chosen + u") AS chosen CROSS JOIN "_s +
                   tables(m_sort->joins + joinsOf(columns)) + where(matches) + order),
            found.values};
}

BoundSql ListQuery::one(const std::vector<const ListColumn *> &columns, const QByteArray &id) const
{
    Where found = conditions(false);
    found.conditions.append(m_spec->key.front() + u" = ?"_s);
    found.values.push_back(toSql(id));
    const QStringList shown = QStringList{u"NULL"_s} + m_spec->key + valuesOf(columns);
    return {filled(u"SELECT "_s + shown.join(u", "_s) + u" FROM "_s + tables(found.joins + joinsOf(columns)) +
                   where(found.conditions)),
            found.values};
}

BoundSql ListQuery::totals(const std::vector<const ListColumn *> &columns) const
{
    const Where found = conditions(true);
    QStringList shown{u"count(*)"_s};
    QStringList joins = found.joins;
    for (const auto *column : columns) {
        if (column->sum.isEmpty())
            continue;
        shown.append(u"coalesce(sum(%1), 0)"_s.arg(column->sum));
        joins += column->joins;
    }
    return {filled(u"SELECT "_s + shown.join(u", "_s) + u" FROM "_s + tables(joins, m_index) + where(found.conditions)),
            found.values};
}

QStringList ListQuery::countNames() const
{
    const QString &name = m_spec->countName;
    if (name.isEmpty() || m_search || m_hasViewCondition || m_filters.size() > 1)
        return {};
    if (m_filters.empty() && m_spec->countedBy.isEmpty())
        return {name};
    if (m_spec->countedBy.isEmpty())
        return {};
    QStringList words;
    if (!m_filters.empty()) {
        const auto *test = std::get_if<WordTest>(&m_filters.front().test);
        if (!test || m_filters.front().column != m_spec->countedBy)
            return {};
        words = test->words;
        words.removeDuplicates();
    } else {
        for (const auto &word : m_spec->column(m_spec->countedBy)->words)
            words.append(word.word);
    }
    for (auto &word : words)
        word.prepend(name);
    return words;
}

BoundSql ListQuery::everything(const std::vector<const ListColumn *> &columns) const
{
    const Where found = conditions(true);
    const QString order = m_sort ? orderTerms(true).join(u", "_s) : m_spec->exportOrder;
    const QStringList joins = found.joins + joinsOf(columns) + (m_sort ? m_sort->joins : QStringList());
    return {filled(u"SELECT "_s + valuesOf(columns).join(u", "_s) + u" FROM "_s + tables(joins, m_index) +
                   where(found.conditions) + u" ORDER BY "_s + order),
            found.values};
}

QString ListQuery::tables(const QStringList &joins, const QString &index) const
{
    QStringList wanted = joins;
    for (auto join = m_spec->joins.rbegin(); join != m_spec->joins.rend(); ++join) {
        if (wanted.contains(join->name) && !join->needs.isEmpty())
            wanted.append(join->needs);
    }
    QString sql = m_spec->from + index + m_spec->fromAll;
    for (const auto &join : m_spec->joins) {
        if (wanted.contains(join.name))
            sql += u' ' + join.sql;
    }
    return sql;
}

/// Texts are put in order without case where no index says otherwise.
QString ListQuery::sortSql() const
{
    if (!m_sort->order.isEmpty())
        return m_sort->order;
    return m_sort->type == ListType::Text ? m_sort->value + u" COLLATE NOCASE"_s : m_sort->value;
}

QString ListQuery::filled(QString sql) const
{
    return sql.replace(u"@today"_s, u'\'' + m_today.toString(Qt::ISODate) + u'\'');
}
