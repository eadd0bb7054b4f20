#include "ui/widgets/list_table.h"

#include "ui/widgets/table_head.h"
#include "ui/widgets/tone_delegate.h"

#include <QHeaderView>
#include <QTableView>

void makeListTable(QTableView *table, QAbstractItemModel *model, const QString &name)
{
    usePaddedHead(table);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setItemDelegate(new ToneDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    // All rows of one height, never measured: a list may have any number of them.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsMovable(true);
    table->horizontalHeader()->setHighlightSections(false);
}
