#include "core/services/list_service.h"

#include "core/services/list_export.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 5000;
/// As many hits of a search are put in order of their match.
constexpr int mostRanked = 200;

Result<std::vector<const ListColumn *>> columnsOf(const ListSpec &spec, const QStringList &words)
{
    std::vector<const ListColumn *> columns;
    for (const auto &word : words) {
        const auto *column = spec.column(word);
        if (!column)
            return invalid(u"unknown_column"_s, u"The list has no column \"%1\"."_s.arg(word.left(40)), word.left(40));
        columns.push_back(column);
    }
    return columns;
}

ListRow readRow(const Row &row, const ListSpec &spec, size_t columns)
{
    ListRow read;
    read.key.sort = row.value(0);
    int at = 1;
    for (qsizetype i = 0; i < spec.key.size(); ++i)
        read.key.key.push_back(row.value(at++));
    read.cells.reserve(columns);
    for (size_t i = 0; i < columns; ++i)
        read.cells.push_back(row.value(at++));
    return read;
}

struct Asked
{
    ListQuery query;
    std::vector<const ListColumn *> columns;
};

Result<Asked> ask(Database &database, const ListView &view, const ListQuestion &question, const QStringList &words)
{
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto query, ListQuery::make(view, question, company, company.dateOf(database.clock().now())));
    MPM_TRY(auto columns, columnsOf(query.spec(), words));
    return Asked{std::move(query), std::move(columns)};
}

Result<ListPage> readPage(Database &database, const Asked &asked, const ListService::PageRequest &request)
{
    ListPage page;
    const auto limit = static_cast<size_t>(request.limit);
    for (const auto &statement : asked.query.page(asked.columns, request.after, request.limit + 1)) {
        MPM_CHECK(database.forEach(statement.sql, statement.values, [&](const Row &row) {
            page.hasMore = page.rows.size() == limit;
            if (!page.hasMore)
                page.rows.push_back(readRow(row, asked.query.spec(), asked.columns.size()));
            return !page.hasMore;
        }));
        if (page.hasMore)
            break;
    }
    return page;
}

/// The best hits one by one: only as many as the page has. The place among the hits stands where the sort value would.
Result<ListPage> readRankedPage(Database &database, const QString &text, const Asked &asked,
                                const ListService::PageRequest &request)
{
    const ListSpec &spec = asked.query.spec();
    MPM_TRY(const auto hits, search(database, text, spec.searches.front().kind, mostRanked));
    ListPage page;
    page.isBestOnly = hits.size() == static_cast<size_t>(mostRanked);
    const auto start = request.after ? static_cast<size_t>(request.after->sort.toLongLong()) + 1 : size_t(0);
    for (size_t i = start; i < hits.size(); ++i) {
        if (page.rows.size() == static_cast<size_t>(request.limit)) {
            page.hasMore = true;
            break;
        }
        const BoundSql statement = asked.query.one(asked.columns, hits[i].id);
        MPM_CHECK(database.forEach(statement.sql, statement.values, [&](const Row &row) {
            page.rows.push_back(readRow(row, spec, asked.columns.size()));
            page.rows.back().key.sort = toSql(static_cast<qint64>(i));
            return false;
        }));
    }
    return page;
}

Result<std::optional<qint64>> keptCount(Database &database, const ListQuery &query)
{
    const QStringList names = query.countNames();
    if (names.isEmpty())
        return std::optional<qint64>();
    qint64 count = 0;
    for (const auto &name : names) {
        MPM_TRY(const qint64 one, database.readInteger(u"SELECT count FROM row_count WHERE name = ?"_s, {toSql(name)}));
        count += one;
    }
    return std::optional(count);
}

} // namespace

Result<ListPage> ListService::page(const ListView &view, const ListQuestion &question, const PageRequest &request)
{
    if (request.limit < 1 || request.limit > largestPage)
        return invalid(u"invalid_limit"_s, u"A page has 1 to %1 rows."_s.arg(largestPage), u"limit"_s);
    Database &database = m_context.database;
    MPM_TRY(const auto asked, ask(database, view, question, request.columns));
    if (asked.query.isRanked())
        return readRankedPage(database, question.search, asked, request);
    MPM_TRY(auto page, readPage(database, asked, request));
    MPM_TRY(page.total, keptCount(database, asked.query));
    return page;
}

Result<ListTotals> ListService::totals(const ListView &view, const ListQuestion &question, const QStringList &columns)
{
    Database &database = m_context.database;
    MPM_TRY(const auto asked, ask(database, view, question, columns));
    MPM_TRY(const auto kept, keptCount(database, asked.query));
    QStringList summed;
    for (const auto *column : asked.columns) {
        if (!column->sum.isEmpty())
            summed.append(column->word);
    }
    ListTotals totals;
    if (kept && summed.isEmpty()) {
        totals.rows = *kept;
        return totals;
    }
    const BoundSql statement = asked.query.totals(asked.columns);
    MPM_CHECK(database.forEach(statement.sql, statement.values, [&](const Row &row) {
        totals.rows = row.integer(0);
        for (int i = 0; i < summed.size(); ++i)
            totals.sums.insert(summed[i], row.integer(i + 1));
        return false;
    }));
    return totals;
}

Result<qint64> ListService::exportFile(const ListView &view, const ListQuestion &question, const Export &wanted)
{
    Database &database = m_context.database;
    MPM_TRY(const auto asked, ask(database, view, question, wanted.columns));
    if (asked.query.isRanked()) {
        MPM_TRY(const auto company, readCompany(database));
        MPM_TRY(const auto best,
                readRankedPage(database, question.search, asked, {wanted.columns, {}, mostRanked}));
        return writeListFile(company, best.rows, asked.columns, wanted);
    }
    return writeListFile(database, asked.query, asked.columns, wanted);
}
