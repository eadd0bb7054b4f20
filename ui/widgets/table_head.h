#pragma once

class QTableView;
class QTreeView;

/// Heads above numbers, at the right edge of their column, would touch the head of the next one: these keep the gap
/// that ToneDelegate gives the numbers. Call before the heads are set up otherwise.
void usePaddedHead(QTableView *table);
void usePaddedHead(QTreeView *tree);

/// The width at which no column of a table is cut and none has room to spare.
[[nodiscard]] int widthOfColumns(const QTableView &table);
