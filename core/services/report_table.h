#pragma once

#include "core/services/day_figures.h"
#include "core/services/export_sink.h"

/// The rows of a report as a table of machine words and amounts, ending with the total: what a file of it holds.
struct ReportTable
{
    QStringList columns;
    std::vector<std::vector<ExportCell>> rows;
};
[[nodiscard]] ReportTable reportTable(const std::vector<FigureRow> &rows, ReportBy by, const Currency &currency);

/// Writes .csv, .xlsx or .json by the ending of `file`; answers the number of rows without the total. Fails as
/// makeExportSink().
[[nodiscard]] Result<qint64> writeReportTable(const QString &file, const ReportTable &table);
