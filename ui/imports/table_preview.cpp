#include "ui/imports/table_preview.h"

#include "ui/tones.h"

#include <QHeaderView>

namespace {

constexpr qsizetype longestCell = 200;

QTableWidgetItem *itemOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text.simplified().left(longestCell));
    item->setToolTip(text.left(longestCell));
    return item;
}

} // namespace

TablePreview::TablePreview()
{
    setAccessibleName(tr("The first rows of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TablePreview::show(const ImportDraft &draft)
{
    const auto &rows = draft.sketch.rows;
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.cells.size());
    clear();
    setRowCount(static_cast<int>(rows.size()));
    setColumnCount(static_cast<int>(width));
    const QColor grey = toneColour(Tone::Neutral, palette());
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < rowCount(); ++i) {
        const auto &row = rows[static_cast<size_t>(i)];
        const bool isPreamble = row.line <= draft.mapping().skipLines;
        const bool isHeader = draft.mapping().hasHeader && row.line == draft.sketch.headerLine;
        // Rows are numbered as in the file, so that a person finds them there.
        auto *number = new QTableWidgetItem(QString::number(row.line));
        setVerticalHeaderItem(i, number);
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = itemOf(row.cells.value(column));
            if (isPreamble)
                item->setForeground(grey);
            if (isHeader)
                item->setFont(bold);
            setItem(i, column, item);
        }
    }
    resizeColumnsToContents();
    constexpr int widest = 260;
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 8, widest));
}
