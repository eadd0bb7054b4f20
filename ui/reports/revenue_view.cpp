#include "ui/reports/revenue_view.h"

#include "ui/formats.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace {

constexpr size_t mostPlaces = 12;

struct Revenue
{
    Q_DECLARE_TR_FUNCTIONS(Revenue)
};

QString shortLabel(const FigureRow &row, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return QString::number(row.range.from.day()) + QChar(0x00a0) +
               QLocale().standaloneMonthName(row.range.from.month(), QLocale::ShortFormat);
    case ReportBy::Month:
        return QLocale().standaloneMonthName(row.range.from.month(), QLocale::ShortFormat) + QChar(0x00a0) +
               QString::number(row.range.from.year());
    case ReportBy::Channel:
        return figureRowName(row, by);
    case ReportBy::MiniGrid:
    case ReportBy::Village:
        break;
    }
    return row.name.isEmpty() ? Revenue::tr("No village") : row.name;
}

bool haveOthers(const std::vector<FigureRow> &rows, ReportBy by)
{
    return by != ReportBy::Day && by != ReportBy::Month && rows.size() > mostPlaces;
}

/// The rows that get a bar: all days and months, and of places the largest ones and what the others make together.
std::vector<FigureRow> withBars(const std::vector<FigureRow> &rows, ReportBy by)
{
    if (!haveOthers(rows, by))
        return rows;
    std::vector<FigureRow> shown(rows.begin(), rows.begin() + mostPlaces - 1);
    FigureRow others;
    others.name = Revenue::tr("All others");
    for (auto row = rows.begin() + mostPlaces - 1; row != rows.end(); ++row)
        others.figures += row->figures;
    shown.push_back(others);
    return shown;
}

std::vector<ShortTable::Cell> cellsOf(const QString &name, const Figures &figures, const Currency &currency)
{
    std::vector<ShortTable::Cell> cells{{name}};
    // A dash for nothing: in a table full of zeros the numbers would not be seen.
    const auto add = [&cells](bool isZero, const QString &text) {
        cells.push_back({isZero ? QString(QChar(0x2013)) : text, {}, true});
    };
    const auto addMoney = [&](Money amount) { add(amount.isZero(), localAmount(amount, currency)); };
    const auto addCount = [&](qint64 count) { add(count == 0, QLocale().toString(count)); };
    addMoney(figures.split.total());
    for (const auto &part : revenueParts())
        addMoney(part.of(figures.split));
    addCount(figures.payments);
    addCount(figures.reversals);
    add(figures.wattHours == 0, localEnergy(figures.wattHours));
    addCount(figures.days);
    return cells;
}

} // namespace

bool isBarOfOthers(const std::vector<FigureRow> &rows, ReportBy by, int bar)
{
    return haveOthers(rows, by) && static_cast<size_t>(bar) == mostPlaces - 1;
}

std::vector<RevenuePart> revenueParts()
{
    std::vector<RevenuePart> parts;
    for (const auto &group : revenueGroups())
        parts.push_back({Revenue::tr(group.name), &group});
    return parts;
}

QString reportByText(ReportBy by)
{
    return Revenue::tr(reportByName(by));
}

QString figureRowName(const FigureRow &row, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return localDate(row.range.from);
    case ReportBy::Month:
        return QLocale().standaloneMonthName(row.range.from.month()) + u' ' + QString::number(row.range.from.year());
    case ReportBy::Channel:
        return row.name.toUtf8() == row.key ? providerText(row.name) : row.name;
    case ReportBy::MiniGrid:
    case ReportBy::Village:
        break;
    }
    return row.parent.isEmpty() ? shortLabel(row, by) : QStringLiteral("%1 (%2)").arg(row.name, row.parent);
}

QString revenueTitle(const QString &company, const DateRange &range, ReportBy by)
{
    const auto titled = [&](const QString &sentence) {
        return sentence.arg(company, localDate(range.from), localDate(range.to));
    };
    switch (by) {
    case ReportBy::Day:
        return titled(Revenue::tr("%1: revenue by day, %2 to %3"));
    case ReportBy::Month:
        return titled(Revenue::tr("%1: revenue by month, %2 to %3"));
    case ReportBy::MiniGrid:
        return titled(Revenue::tr("%1: revenue by mini-grid, %2 to %3"));
    case ReportBy::Village:
        return titled(Revenue::tr("%1: revenue by village, %2 to %3"));
    case ReportBy::Channel:
        return titled(Revenue::tr("%1: revenue by payment channel, %2 to %3"));
    }
    return {};
}

BarContent revenueBars(const std::vector<FigureRow> &rows, ReportBy by, const QString &title)
{
    BarContent content;
    content.title = title;
    content.isTime = by == ReportBy::Day || by == ReportBy::Month;
    const auto shown = withBars(rows, by);
    for (const auto &row : shown) {
        content.labels.append(shortLabel(row, by));
        content.names.append(figureRowName(row, by));
    }
    int number = 0;
    for (const auto &part : revenueParts()) {
        BarContent::Series series{part.name, number++, {}};
        for (const auto &row : shown)
            series.amounts.push_back(part.of(row.figures.split));
        // A part that is nowhere needs no place in the legend.
        const bool isUsed =
            std::any_of(series.amounts.begin(), series.amounts.end(), [](Money amount) { return !amount.isZero(); });
        if (isUsed)
            content.series.push_back(std::move(series));
    }
    return content;
}

QStringList revenueColumns(ReportBy by)
{
    QStringList columns{reportByText(by), Revenue::tr("Together")};
    for (const auto &part : revenueParts())
        columns.append(part.name);
    return columns + QStringList{Revenue::tr("Payments"), Revenue::tr("Reversed"), Revenue::tr("Energy sold"),
                                 Revenue::tr("Days sold")};
}

std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> revenueRows(const std::vector<FigureRow> &rows,
                                                                           ReportBy by, const Currency &currency)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> cells;
    Figures total;
    for (const auto &row : rows) {
        cells.emplace_back(QString::number(cells.size()), cellsOf(figureRowName(row, by), row.figures, currency));
        total += row.figures;
    }
    if (!rows.empty())
        cells.emplace_back(QString(), cellsOf(Revenue::tr("Total"), total, currency));
    return cells;
}
