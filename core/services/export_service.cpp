#include "core/services/export_service.h"

#include "core/services/export_queries.h"
#include "core/services/export_sink.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    ExportKind kind;
    QLatin1String word;
};
constexpr std::array kindWords{KindWord{ExportKind::Customers, "customers"_L1}, KindWord{ExportKind::Devices, "devices"_L1},
                               KindWord{ExportKind::Sales, "sales"_L1}, KindWord{ExportKind::Payments, "payments"_L1},
                               KindWord{ExportKind::Tokens, "tokens"_L1}};

ExportCell cellOf(const Row &row, int column, ExportColumnType type, const Company &company)
{
    if (row.isNull(column))
        return {type == ExportColumnType::Integer ? CellKind::Integer : CellKind::Text, {}};
    switch (type) {
    case ExportColumnType::Text:
        return {CellKind::Text, row.text(column)};
    case ExportColumnType::Money:
        return {CellKind::Number, formatAmount(row.money(column), company.currency)};
    case ExportColumnType::Id:
        return {CellKind::Text, QUuid::fromRfc4122(row.bytes(column)).toString(QUuid::WithoutBraces)};
    case ExportColumnType::Integer:
        return {CellKind::Integer, QString::number(row.integer(column))};
    case ExportColumnType::Date:
        return {CellKind::Text, row.date(column).toString(Qt::ISODate)};
    case ExportColumnType::Instant:
        return {CellKind::Text, row.instant(column).toIso(company.zone)};
    }
    return {};
}

struct BoundQuery
{
    QString sql;
    SqlValues values;
};

SqlValue startOf(const QDate &date, const ExportQuery &query, const Company &company)
{
    return query.timeIsDate ? toSql(date) : toSql(Instant{date.startOfDay(company.zone).toMSecsSinceEpoch()});
}

BoundQuery boundQuery(const ExportQuery &query, const Company &company, const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    QStringList columns, conditions;
    BoundQuery bound;
    for (const auto &column : query.columns)
        columns.append(column.sql);
    if (from) {
        conditions.append(query.time + u" >= ?"_s);
        bound.values.push_back(startOf(*from, query, company));
    }
    if (to) {
        conditions.append(query.time + u" < ?"_s);
        bound.values.push_back(startOf(to->addDays(1), query, company));
    }
    bound.sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + query.from;
    if (!conditions.isEmpty())
        bound.sql += u" WHERE "_s + conditions.join(u" AND "_s);
    bound.sql += u" ORDER BY "_s + query.order;
    return bound;
}

Outcome checkDates(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from && !from->isValid())
        return invalid(u"invalid_date"_s, u"The first day is not a date of the calendar."_s, u"from"_s);
    if (to && !to->isValid())
        return invalid(u"invalid_date"_s, u"The last day is not a date of the calendar."_s, u"to"_s);
    return {};
}

QStringList namesOf(const ExportQuery &query)
{
    QStringList names;
    for (const auto &column : query.columns)
        names.append(column.name);
    return names;
}

} // namespace

Result<ExportKind> exportKindFromWord(const QString &word)
{
    QStringList words;
    for (const auto &entry : kindWords) {
        if (word == entry.word)
            return entry.kind;
        words.append(entry.word);
    }
    return invalid(u"unknown_kind"_s, u"\"%1\" cannot be exported; there are %2."_s.arg(word.left(40), words.join(u", "_s)), u"kind"_s);
}

Result<qint64> ExportService::exportFile(ExportKind kind, const QString &file, std::optional<QDate> from, std::optional<QDate> to)
{
    MPM_CHECK(checkDates(from, to));
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto sink, makeExportSink(file));
    const ExportQuery query = exportQuery(kind);
    const BoundQuery bound = boundQuery(query, company, from, to);
    MPM_CHECK(sink->begin(namesOf(query)));
    qint64 rows = 0;
    Outcome written;
    MPM_CHECK(m_context.database.forEach(bound.sql, bound.values, [&](const Row &row) {
        std::vector<ExportCell> cells;
        for (size_t i = 0; i < query.columns.size(); ++i)
            cells.push_back(cellOf(row, static_cast<int>(i), query.columns[i].type, company));
        written = sink->row(cells);
        ++rows;
        return written.has_value();
    }));
    MPM_CHECK(written);
    MPM_CHECK(sink->finish());
    return rows;
}
