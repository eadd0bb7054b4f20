#pragma once

#include "ui/lists/list_cells.h"
#include "ui/screen.h"

/// What is printed of a list: the first rows as they are shown.
struct ListPrint
{
    const ListView &view;
    ListQuestion question;
    QStringList columns;
    ListFormats formats;
    QString title;
};

/// Reads the rows and opens the dialog of papers; rows that are too many for paper are counted on it instead.
/// `onFailed` is called when they cannot be read.
void printRows(const ScreenContext &context, const ListPrint &wanted, QWidget *parent,
               std::function<void(const Error &)> onFailed);
