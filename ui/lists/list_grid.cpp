#include "ui/lists/list_grid.h"

#include "ui/lists/list_model.h"
#include "ui/widgets/list_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace {

constexpr int hundredths = 100;
constexpr int cellMargin = 12;

} // namespace

ListGrid::ListGrid(const ListSpec &spec, ListModel *model, const QString &name) : m_spec(spec), m_model(model)
{
    makeListTable(this, model, name);
    connectHeader();
    connectRows();
}

void ListGrid::connectHeader()
{
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this,
            [this](int at) { emit sortRequested(m_model->columns().at(at)); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isChangingColumns)
            emit layoutChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int at, int, int width) { keepWidth(at, width); });
}

void ListGrid::connectRows()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ListGrid::lookAtVisible);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListGrid::currentRowChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListGrid::keepChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListGrid::restoreChosen);
    // It may come back at another place, with the page.
    connect(m_model, &ListModel::rowsLeaving, this, [this](int first, int last) {
        if (currentRow() < first || currentRow() > last)
            return;
        keepChosen();
        m_isChosenLost = true;
    });
    connect(m_model, &ListModel::pageArrived, this, [this] {
        if (std::exchange(m_isChosenLost, false))
            restoreChosen();
        lookAtVisible();
    });
}

void ListGrid::useLayout(const ListLayout &layout, const QString &view)
{
    QStringList columns;
    for (const auto &column : layout) {
        columns.append(column.column);
        if (column.width > 0)
            m_widths.insert(column.column, column.width);
    }
    showColumns(columns.isEmpty() ? usualColumns(view) : columns);
}

void ListGrid::showColumns(const QStringList &columns)
{
    m_isChangingColumns = true;
    const int place = verticalScrollBar()->value();
    auto *header = horizontalHeader();
    for (int at = 0; at < header->count(); ++at)
        header->moveSection(header->visualIndex(at), at);
    m_model->setColumns(columns);
    for (int at = 0; at < columns.size(); ++at) {
        const int usual = usualColumnWidth(m_spec.word, m_model->column(at)) * hundredths;
        const int width = m_widths.value(columns.at(at), usual);
        setColumnWidth(at, width * fontMetrics().averageCharWidth() / hundredths + cellMargin);
    }
    verticalScrollBar()->setValue(place);
    m_isChangingColumns = false;
    showSort(m_sort);
}

QStringList ListGrid::shownColumns() const
{
    const auto *header = horizontalHeader();
    QStringList words;
    for (int at = 0; at < header->count(); ++at)
        words.append(m_model->columns().at(header->logicalIndex(at)));
    return words;
}

ListLayout ListGrid::listLayout() const
{
    ListLayout layout;
    for (const auto &word : shownColumns())
        layout.push_back({word, m_widths.value(word, 0)});
    return layout;
}

void ListGrid::showSort(const std::optional<ListSort> &sort)
{
    m_sort = sort;
    const int at = sort ? static_cast<int>(m_model->columns().indexOf(sort->column)) : -1;
    auto *header = horizontalHeader();
    header->setSortIndicatorShown(at >= 0);
    if (at >= 0)
        header->setSortIndicator(at, sort->isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// The last column takes what room there is: that is nobody's choice.
void ListGrid::keepWidth(int at, int width)
{
    const auto *header = horizontalHeader();
    if (m_isChangingColumns || header->visualIndex(at) + 1 == header->count())
        return;
    const int text = std::max(0, width - cellMargin);
    m_widths.insert(m_model->columns().at(at), text * hundredths / fontMetrics().averageCharWidth());
    emit layoutChanged();
}

QString ListGrid::currentColumn() const
{
    const int at = currentIndex().column();
    return at >= 0 ? m_model->columns().at(at) : QString();
}

void ListGrid::enterRows()
{
    if (m_model->rowCount() == 0)
        return;
    if (currentRow() < 0)
        selectRow(0);
    setFocus(Qt::OtherFocusReason);
}

void ListGrid::lookAtVisible()
{
    if (!m_model->isAnswered())
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model->show(rowAt(0), last >= 0 ? last : m_model->rowCount() - 1);
}

void ListGrid::keepChosen()
{
    m_chosen = m_model->keyOf(currentRow());
    m_chosenColumn = currentIndex().column();
}

void ListGrid::restoreChosen()
{
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (row < 0)
        return;
    const int column = std::clamp(m_chosenColumn, 0, std::max(0, m_model->columnCount() - 1));
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter =
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
    if (isEnter && currentRow() >= 0)
        emit rowActivated(currentRow());
    else
        QTableView::keyPressEvent(event);
}

void ListGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lookAtVisible();
}
