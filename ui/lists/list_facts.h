#pragma once

#include "ui/lists/list_cells.h"
#include "ui/paper/documents.h"

/// What is printed of a list: the first rows as they are shown; the others are counted.
struct ListPrint
{
    const ListView &view;
    ListQuestion question;
    QStringList columns;
    ListFormats formats;
};

struct PrintedRows
{
    ListPage page;
    ListTotals totals;
};
[[nodiscard]] Result<PrintedRows> readPrintedRows(const ServiceContext &context, const ListPrint &wanted);

/// In the language and locale of the application.
[[nodiscard]] ListFacts listFacts(const ListPrint &wanted, const PrintedRows &printed);
