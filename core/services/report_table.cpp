#include "core/services/report_table.h"

using namespace Qt::StringLiterals;

namespace {

QStringList nameColumns(ReportBy by)
{
    if (by == ReportBy::Village)
        return {u"mini_grid"_s, u"village"_s};
    if (by == ReportBy::MiniGrid)
        return {u"cluster"_s, u"mini_grid"_s};
    return {toWord(by)};
}

QStringList namesOf(const FigureRow &row, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return {row.range.from.toString(Qt::ISODate)};
    case ReportBy::Month:
        return {row.range.from.toString(u"yyyy-MM"_s)};
    case ReportBy::Channel:
        return {row.name};
    case ReportBy::MiniGrid:
    case ReportBy::Village:
        break;
    }
    return {row.parent, row.name};
}

std::vector<ExportCell> cellsOf(const QStringList &names, const Figures &figures, const Currency &currency)
{
    const auto money = [&currency](Money amount) {
        return ExportCell{CellKind::Number, formatAmount(amount, currency)};
    };
    const auto integer = [](qint64 number) { return ExportCell{CellKind::Integer, QString::number(number)}; };
    std::vector<ExportCell> cells;
    for (const auto &name : names)
        cells.push_back({CellKind::Text, name});
    cells.insert(cells.end(), {integer(figures.payments), integer(figures.reversals), money(figures.split.total())});
    for (const auto type : revenueTypes)
        cells.push_back(money(figures.split.of(type)));
    cells.insert(cells.end(), {integer(figures.wattHours), integer(figures.days)});
    return cells;
}

} // namespace

ReportTable reportTable(const std::vector<FigureRow> &rows, ReportBy by, const Currency &currency)
{
    ReportTable table;
    table.columns = nameColumns(by) + QStringList{u"payments"_s, u"reversals"_s, u"amount"_s};
    for (const auto type : revenueTypes)
        table.columns.append(toWord(type));
    table.columns += {u"wh"_s, u"days"_s};
    Figures total;
    for (const auto &row : rows) {
        table.rows.push_back(cellsOf(namesOf(row, by), row.figures, currency));
        total += row.figures;
    }
    auto names = nameColumns(by);
    names.fill(QString());
    names.front() = u"total"_s;
    table.rows.push_back(cellsOf(names, total, currency));
    return table;
}

Result<qint64> writeReportTable(const QString &file, const ReportTable &table)
{
    MPM_TRY(auto sink, makeExportSink(file));
    MPM_CHECK(sink->begin(table.columns));
    for (const auto &row : table.rows)
        MPM_CHECK(sink->row(row));
    MPM_CHECK(sink->finish());
    return static_cast<qint64>(table.rows.size()) - 1;
}
