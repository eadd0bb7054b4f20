#pragma once

#include "core/services/reconciliation.h"
#include "core/services/report_service.h"
#include "ui/paper/documents.h"

/// The reports of an office on paper.

struct RevenueFacts
{
    struct Table
    {
        ReportBy by = ReportBy::Day;
        std::vector<FigureRow> rows;
    };
    Report report; ///< `compared` may be empty
    std::vector<Table> tables;
};
/// What came in over a span of days and what it was spent on.
[[nodiscard]] PaperPage revenuePaper(const PaperOffice &office, const RevenueFacts &facts);

/// A channel's statement against the payments that are here: the sums of the days, and what is not equal.
[[nodiscard]] PaperPage reconciliationPaper(const PaperOffice &office, const QString &channel,
                                            const Reconciliation &found);

/// A row in full, in the language of `words`: "20/03/2026", "March 2026", "Terrat (Terrat grid)".
[[nodiscard]] QString figureRowName(const PaperWords &words, const FigureRow &row, ReportBy by);
