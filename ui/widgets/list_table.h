#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

/// The table of every long list: one row is chosen, heads can be moved, nothing is edited, Tab leaves it.
[[nodiscard]] QTableView *makeListTable(QAbstractItemModel *model, const QString &name);
