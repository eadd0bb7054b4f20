#pragma once

#include "ui/lists/list_facts.h"
#include "ui/screen.h"

/// Reads the rows and opens the dialog of papers; rows that are too many for paper are counted on it instead.
/// `onFailed` is called when they cannot be read.
void printRows(const ScreenContext &context, const ListPrint &wanted, QWidget *parent,
               std::function<void(const Error &)> onFailed);
