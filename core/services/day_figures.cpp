#include "core/services/day_figures.h"

#include "core/services/allocation_rows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ReportBy, QLatin1String> groupings[] = {{ReportBy::Day, "day"_L1},
                                                            {ReportBy::Month, "month"_L1},
                                                            {ReportBy::MiniGrid, "mini_grid"_L1},
                                                            {ReportBy::Village, "village"_L1},
                                                            {ReportBy::Channel, "channel"_L1}};

/// What the rows are grouped by, as it stands in both tables of totals.
QString keyColumn(ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return u"day"_s;
    case ReportBy::Month:
        return u"substr(day, 1, 7)"_s;
    case ReportBy::MiniGrid:
    case ReportBy::Village:
        return u"village_id"_s;
    case ReportBy::Channel:
        return u"channel"_s;
    }
    qFatal("reports: an unknown grouping");
}

using FiguresByKey = std::map<QByteArray, Figures>;

/// `key` is an expression of our own, never what somebody typed.
Result<FiguresByKey> readByKey(Database &database, const DateRange &range, const QString &key)
{
    FiguresByKey all;
    const SqlValues days{toSql(range.from), toSql(range.to)};
    MPM_CHECK(database.forEach(
        u"SELECT %1, type, sum(amount) FROM day_total WHERE day >= ? AND day <= ? GROUP BY 1, 2"_s.arg(key), days,
        [&](const Row &row) {
            all[row.bytes(0)].split.add(allocationTypeFromStored(row.text(1)), row.money(2));
            return true;
        }));
    MPM_CHECK(database.forEach(
        u"SELECT %1, sum(payments), sum(reversals), sum(watt_hours), sum(days) FROM day_activity WHERE "
        "day >= ? AND day <= ? GROUP BY 1"_s.arg(key),
        days, [&](const Row &row) {
            auto &figures = all[row.bytes(0)];
            figures.payments = row.integer(1);
            figures.reversals = row.integer(2);
            figures.wattHours = row.integer(3);
            figures.days = row.integer(4);
            return true;
        }));
    return all;
}

std::vector<FigureRow> timeRows(const FiguresByKey &all, const DateRange &range, ReportBy by)
{
    const bool isByDay = by == ReportBy::Day;
    std::vector<FigureRow> rows;
    for (QDate begin = range.from; begin <= range.to;) {
        const QDate next = isByDay ? begin.addDays(1) : QDate(begin.year(), begin.month(), 1).addMonths(1);
        FigureRow row;
        row.range = {begin, std::min(next.addDays(-1), range.to)};
        const auto key = begin.toString(isByDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s).toLatin1();
        if (const auto found = all.find(key); found != all.end())
            row.figures = found->second;
        rows.push_back(row);
        begin = next;
    }
    return rows;
}

struct Place
{
    QByteArray id;
    QString name, parent;
};

/// By the id of the village: the place that its figures belong to.
Result<std::map<QByteArray, Place>> readPlaces(Database &database, ReportBy by)
{
    const QString columns = by == ReportBy::Village ? u"v.id, v.name, m.name"_s : u"m.id, m.name, c.name"_s;
    std::map<QByteArray, Place> places;
    MPM_CHECK(database.forEach(u"SELECT v.id, %1 FROM village v CROSS JOIN mini_grid m ON m.id = v.mini_grid_id "
                               "CROSS JOIN cluster c ON c.id = m.cluster_id"_s.arg(columns),
                               {}, [&](const Row &row) {
                                   places[row.bytes(0)] = {row.bytes(1), row.text(2), row.text(3)};
                                   return true;
                               }));
    return places;
}

Result<std::map<QByteArray, Place>> readChannels(Database &database)
{
    std::map<QByteArray, Place> channels;
    MPM_CHECK(database.forEach(u"SELECT id, name FROM account WHERE role = 'channel'"_s, {}, [&](const Row &row) {
        const auto key = row.id<AccountId>(0).toText().toUtf8();
        channels[key] = {key, row.text(1), {}};
        return true;
    }));
    return channels;
}

std::vector<FigureRow> namedRows(const FiguresByKey &all, const std::map<QByteArray, Place> &names,
                                 const DateRange &range)
{
    std::map<QByteArray, FigureRow> rows;
    for (const auto &[key, figures] : all) {
        const auto known = names.find(key);
        const Place place = known != names.end() ? known->second : Place{key, QString::fromUtf8(key), {}};
        auto &row = rows[place.id];
        row.range = range;
        row.name = place.name;
        row.parent = place.parent;
        row.key = place.id;
        row.figures += figures;
    }
    std::vector<FigureRow> sorted;
    for (auto &[key, row] : rows) {
        if (!row.figures.isEmpty())
            sorted.push_back(std::move(row));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const FigureRow &a, const FigureRow &b) {
        const auto first = a.figures.split.total();
        const auto second = b.figures.split.total();
        return first != second ? first > second : a.name < b.name;
    });
    return sorted;
}

} // namespace

Money RevenueSplit::total() const
{
    Money sum;
    for (const Money amount : m_amounts)
        sum += amount;
    return sum;
}

RevenueSplit &RevenueSplit::operator+=(const RevenueSplit &other)
{
    for (size_t i = 0; i < m_amounts.size(); ++i)
        m_amounts[i] += other.m_amounts[i];
    return *this;
}

Figures &Figures::operator+=(const Figures &other)
{
    payments += other.payments;
    reversals += other.reversals;
    split += other.split;
    wattHours += other.wattHours;
    days += other.days;
    return *this;
}

QString toWord(ReportBy by)
{
    for (const auto &[grouping, word] : groupings) {
        if (grouping == by)
            return word;
    }
    qFatal("reports: an unknown grouping");
}

Result<ReportBy> reportByFromWord(const QString &word)
{
    QStringList words;
    for (const auto &[grouping, own] : groupings) {
        if (QString(word).replace(u'-', u'_') == own)
            return grouping;
        words.append(own);
    }
    return invalid(u"unknown_grouping"_s,
                   u"A report cannot be grouped by \"%1\"; there are %2."_s.arg(word.left(40), words.join(u", "_s)),
                   u"by"_s);
}

Result<Figures> readFigures(Database &database, const DateRange &range)
{
    MPM_TRY(const auto all, readByKey(database, range, u"x''"_s));
    return all.empty() ? Figures() : all.begin()->second;
}

Result<std::vector<FigureRow>> readFigureRows(Database &database, const DateRange &range, ReportBy by)
{
    MPM_TRY(const auto all, readByKey(database, range, keyColumn(by)));
    switch (by) {
    case ReportBy::Day:
    case ReportBy::Month:
        return timeRows(all, range, by);
    case ReportBy::MiniGrid:
    case ReportBy::Village: {
        MPM_TRY(const auto places, readPlaces(database, by));
        return namedRows(all, places, range);
    }
    case ReportBy::Channel: {
        MPM_TRY(const auto channels, readChannels(database));
        return namedRows(all, channels, range);
    }
    }
    qFatal("reports: an unknown grouping");
}
