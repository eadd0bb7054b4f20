#pragma once

#include "ui/paper/documents.h"

/// What several papers have in common.

/// Letterhead and title.
[[nodiscard]] PaperPage beginPaper(const PaperOffice &office, const QString &title);
/// When it was printed.
void endPaper(const PaperOffice &office, PaperPage &page);

enum class ScheduleColumns
{
    CostOnly, ///< of a plan that nobody has paid on
    WithPaid
};
void addSchedule(const PaperOffice &office, PaperPage &page, const Schedule &schedule, ScheduleColumns columns);
