#pragma once

class QWidget;

/// Lets the Tab key go through the inputs of a row, in the order of its layout, just before it comes to `next`: a row
/// that is added later would otherwise come last of all.
void tabThroughBefore(QWidget &row, QWidget &next);
