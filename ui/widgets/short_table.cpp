#include "ui/widgets/short_table.h"

#include "ui/models/paged_model.h"
#include "ui/widgets/table_head.h"
#include "ui/widgets/tone_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace {

constexpr int mostRowsShown = 8;

} // namespace

ShortTable::ShortTable(const QString &name, const QStringList &headers)
    : QTableWidget(0, static_cast<int>(headers.size()))
{
    usePaddedHead(this);
    setAccessibleName(name);
    setHorizontalHeaderLabels(headers);
    setItemDelegate(new ToneDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { emit rowOpened(m_keys.value(row)); });
    connect(this, &QTableWidget::currentCellChanged, this, &ShortTable::currentKeyChanged);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ShortTable::fitHeight);
    fitHeight();
}

void ShortTable::setRows(const std::vector<std::pair<QString, std::vector<Cell>>> &rows)
{
    const QString chosen = currentKey();
    // Else each cell that comes has the columns measured anew, with all cells before it.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_keys.clear();
    clearContents();
    setRowCount(static_cast<int>(rows.size()));
    int row = 0;
    for (const auto &[key, cells] : rows) {
        m_keys.append(key);
        int column = 0;
        for (const auto &cell : cells) {
            auto *item = new QTableWidgetItem(cell.tone ? toneSymbol(*cell.tone) + u' ' + cell.text : cell.text);
            item->setTextAlignment((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (cell.tone)
                item->setData(PagedModelBase::toneRole, static_cast<int>(*cell.tone));
            if (cell.isNumber)
                horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column++, item);
        }
        ++row;
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (const auto index = chosen.isEmpty() ? -1 : m_keys.indexOf(chosen); index >= 0) // a sum has no key
        selectRow(static_cast<int>(index));
    else if (m_fillsHeight && !m_keys.isEmpty())
        selectRow(0);
    fitHeight();
    emit currentKeyChanged();
}

QString ShortTable::currentKey() const
{
    return m_keys.value(currentRow());
}

void ShortTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        !currentKey().isEmpty()) {
        emit rowOpened(currentKey());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void ShortTable::setFillsHeight()
{
    m_fillsHeight = true;
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
}

void ShortTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColour(Tone::Neutral, palette()));
    painter.drawText(viewport()->rect().adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("None"));
}

void ShortTable::fitHeight()
{
    if (m_fillsHeight)
        return;
    const int shown = std::clamp(rowCount(), 1, mostRowsShown);
    const int height =
        horizontalHeader()->sizeHint().height() + shown * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    // The bar of a table that is wider than its place would hide the last row.
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(height + bar + (rowCount() > 0 ? 2 : 0));
}
