#pragma once

#include "ui/charts/bar_plot.h"
#include "ui/paper/report_words.h"
#include "ui/widgets/short_table.h"

/// How the figures of reports are put into words, charts and tables: one place for Today and the reports.

/// What money was spent on, in the language of the window.
struct RevenuePart
{
    QString name;
    const RevenueGroup *group;

    [[nodiscard]] Money of(const RevenueSplit &split) const { return group->of(split); }
};
[[nodiscard]] std::vector<RevenuePart> revenueParts();

[[nodiscard]] QString reportByText(ReportBy by); ///< "Day", "Mini-grid", ...
/// The row in full: "20/03/2026", "March 2026", "Terrat (Terrat grid)", "Cash".
[[nodiscard]] QString figureRowName(const FigureRow &row, ReportBy by);

/// What the chart and its picture are called.
[[nodiscard]] QString revenueTitle(const QString &company, const DateRange &range, ReportBy by);

/// Of places and channels only the largest have a bar of their own, the others share one at the end.
[[nodiscard]] BarContent revenueBars(const std::vector<FigureRow> &rows, ReportBy by, const QString &title);
/// Whether a bar stands for several rows.
[[nodiscard]] bool isBarOfOthers(const std::vector<FigureRow> &rows, ReportBy by, int bar);

[[nodiscard]] QStringList revenueColumns(ReportBy by);
/// One row each, in the order given, and the total as the last one; the key is the position.
[[nodiscard]] std::vector<std::pair<QString, std::vector<ShortTable::Cell>>>
revenueRows(const std::vector<FigureRow> &rows, ReportBy by, const Currency &currency);
