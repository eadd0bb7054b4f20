#pragma once

#include "ui/imports/import_draft.h"

#include <QTableWidget>

/// The first rows of a file as they are divided into cells: preamble in grey, the names of the columns in bold.
class TablePreview final : public QTableWidget
{
    Q_OBJECT
public:
    TablePreview();

    void show(const ImportDraft &draft);
};
