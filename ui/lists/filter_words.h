#pragma once

#include "ui/lists/list_cells.h"

/// "Today", "From and until": what a person chooses a span of days by.
[[nodiscard]] QString daySpanText(DaySpan span);
/// "State: Booked, Reversed", "Amount: 10.00 to 20.00", "Paid on: Today".
[[nodiscard]] QString filterText(const ListFormats &formats, const ListFilter &filter);
/// All that a question leaves out, in one line for paper; empty when it leaves out nothing.
[[nodiscard]] QString questionText(const ListFormats &formats, const ListQuestion &question);
