// The reading side of CustomerService: the list, the search and the hint while typing.

#include "core/services/customer_rows.h"
#include "core/services/named_thing.h"
#include "core/services/text_list.h"
#include "core/store/search.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 1000;

TextList baseList(const CustomerFilter &filter)
{
    TextList list{customerRowColumns, u"customer c"_s, {}, {}, u"c.sort_key"_s, u"c.id"_s};
    const QString state = filter.archived ? u"archived"_s : u"active"_s;
    if (filter.village) {
        // Index customer_village serves it in the list's order.
        list.conditions = {u"c.village_id = ?"_s, u"c.state = ?"_s};
        list.values = {toSql(*filter.village), toSql(state)};
    } else {
        list.conditions = {u"c.state = ?"_s};
        list.values = {toSql(state)};
    }
    return list;
}

/// Counting a million rows costs more than the page itself; the triggers of table row_count keep the two whole counts.
Result<qint64> countAll(Database &database, const CustomerFilter &filter)
{
    if (filter.village)
        return database.readInteger(u"SELECT count(*) FROM customer c WHERE c.village_id = ? AND +c.state = ?"_s,
                                    {toSql(*filter.village), toSql(filter.archived ? u"archived"_s : u"active"_s)});
    return database.readInteger(u"SELECT count FROM row_count WHERE name = ?"_s,
                                {toSql(filter.archived ? u"customer.archived"_s : u"customer.active"_s)});
}

Result<std::optional<CustomerRow>> readMatching(Database &database, const QByteArray &id, const CustomerFilter &filter)
{
    SqlValues values{toSql(id)};
    QString sql = u"SELECT c.sort_key, c.id, "_s + customerRowColumns + u" FROM customer c WHERE c.id = ? AND c.state = 'active'"_s;
    if (filter.village) {
        sql += u" AND c.village_id = ?"_s;
        values.push_back(toSql(*filter.village));
    }
    return database.readFirst(sql, values, readCustomerRow);
}

/// Where a page of hits begins. A cursor of a search is a position among its few hits.
Result<size_t> startOf(const PageRequest &request)
{
    if (request.after.isEmpty())
        return 0;
    bool isNumber = false;
    const qulonglong start = request.after.toULongLong(&isNumber);
    if (!isNumber || start > mostHits)
        return invalid(u"invalid_cursor"_s, u"This is not the cursor of a search's last page."_s, u"after"_s);
    return static_cast<size_t>(start);
}

Result<Page<CustomerRow>> pageOfHits(Database &database, std::vector<QByteArray> hits, const CustomerFilter &filter,
                                     const PageRequest &request)
{
    MPM_TRY(const size_t start, startOf(request));
    Page<CustomerRow> page;
    page.total = static_cast<qint64>(hits.size());
    const size_t end = std::min(hits.size(), start + static_cast<size_t>(request.limit));
    for (size_t i = start; i < end; ++i) {
        MPM_TRY(auto row, readMatching(database, hits[i], filter));
        if (row)
            page.rows.push_back(std::move(*row));
    }
    if (end < hits.size())
        page.next = QString::number(end);
    return page;
}

Result<std::vector<QByteArray>> hitsOf(Database &database, const CustomerFilter &filter)
{
    MPM_TRY(const auto found, search(database, filter.search, SearchKind::Customer, mostHits));
    std::vector<QByteArray> hits;
    for (const auto &hit : found) {
        if (filter.village) {
            MPM_TRY(const qint64 lives, database.readInteger(u"SELECT count(*) FROM customer WHERE id = ? AND village_id = ?"_s,
                                                             {toSql(hit.id), toSql(*filter.village)}));
            if (lives == 0)
                continue;
        }
        hits.push_back(hit.id);
    }
    return hits;
}

/// Archived customers have left the search index; there are few, and they are looked for seldom.
Result<Page<CustomerRow>> searchArchived(Database &database, const CustomerFilter &filter, const PageRequest &request)
{
    TextList list = baseList(filter);
    for (const auto &word : foldForSearch(filter.search).split(u' ', Qt::SkipEmptyParts)) {
        list.conditions.append(u"(instr(c.sort_key, ?) > 0 OR instr(c.phone, ?) > 0 OR instr(lower(c.number), ?) > 0)"_s);
        list.values.insert(list.values.end(), {toSql(word), toSql(word), toSql(word)});
    }
    MPM_TRY(auto page, readTextList(database, list, request, readCustomerRow));
    MPM_TRY(page.total, database.readInteger(u"SELECT count(*) FROM customer c WHERE "_s + list.conditions.join(u" AND "_s), list.values));
    return page;
}

/// Levenshtein distance, at most `limit` + 1.
int distance(const QString &a, const QString &b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

bool areLike(const QString &a, const QString &b)
{
    constexpr int typingErrors = 2;
    constexpr qsizetype shortestCompared = 6;  // two letters make another name of a shorter one
    if (a == b)
        return true;
    return a.size() >= shortestCompared && b.size() >= shortestCompared && distance(a, b, typingErrors) <= typingErrors;
}

Outcome addLikeNames(Database &database, const CustomerFields &fields, int limit, std::vector<CustomerRow> &found)
{
    const auto village = findNamed(database, namedKinds::village(), fields.village);
    if (!village || fields.name.trimmed().isEmpty() || fields.surname.trimmed().isEmpty())
        return {};
    const QString wanted = customerSortKey(fields.surname, fields.name);
    const QString turned = customerSortKey(fields.name, fields.surname);  // name and surname are often exchanged
    return database.forEach(
        u"SELECT c.sort_key, c.id, "_s + customerRowColumns + u" FROM customer c WHERE c.village_id = ? AND +c.state = 'active'"_s,
        {toSql(*village)}, [&](const Row &row) {
            const QString key = row.text(0);
            const auto id = row.id<CustomerId>(1);
            const bool isNew = std::none_of(found.begin(), found.end(), [&](const CustomerRow &one) { return one.id == id; });
            if (isNew && (areLike(key, wanted) || areLike(key, turned)))
                found.push_back(readCustomerRow(row));
            return static_cast<int>(found.size()) < limit;
        });
}

} // namespace

Result<Page<CustomerRow>> CustomerService::list(const CustomerFilter &filter, const PageRequest &page)
{
    Database &database = m_context.database;
    MPM_CHECK(checkLimit(page));
    if (filter.search.trimmed().isEmpty()) {
        MPM_TRY(auto rows, readTextList(database, baseList(filter), page, readCustomerRow));
        MPM_TRY(rows.total, countAll(database, filter));
        return rows;
    }
    if (filter.archived)
        return searchArchived(database, filter, page);
    MPM_TRY(auto hits, hitsOf(database, filter));
    return pageOfHits(database, std::move(hits), filter, page);
}

Result<std::vector<CustomerRow>> CustomerService::lookalikes(const CustomerFields &fields, int limit)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    std::vector<CustomerRow> found;
    if (const auto phone = parsePhone(fields.phone, company.country)) {
        MPM_TRY(const auto holder, findCustomerByPhone(database, phone->e164));
        MPM_TRY(found, database.readAll(u"SELECT c.sort_key, c.id, "_s + customerRowColumns +
                                            u" FROM customer c WHERE c.id = ?"_s,
                                        {toSql(holder)}, readCustomerRow));
    }
    MPM_CHECK(addLikeNames(database, fields, limit, found));
    return found;
}
