#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

/// What the tables of long lists have in common: one row is chosen, heads can be moved, nothing is edited, Tab leaves.
void makeListTable(QTableView *table, QAbstractItemModel *model, const QString &name);
