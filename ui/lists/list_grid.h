#pragma once

#include "ui/lists/list_cells.h"

#include <QTableView>

class ListModel;

/// The table of a list: columns in the order and width of choice, the sign of the order, and the row that the person
/// has chosen, through all changes of the rows.
class ListGrid final : public QTableView
{
    Q_OBJECT
public:
    /// `spec` and `model` must outlive it.
    ListGrid(const ListSpec &spec, ListModel *model, const QString &name);

    /// Shows these columns; without a layout, those that the program comes with. A width of 0 is the usual one.
    void useLayout(const ListLayout &layout, const QString &view);
    void showColumns(const QStringList &columns);
    /// From left to right.
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] ListLayout listLayout() const;
    /// Nothing: the best match comes first.
    void showSort(const std::optional<ListSort> &sort);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Of the chosen cell; empty without one.
    [[nodiscard]] QString currentColumn() const;
    /// Puts the keyboard on the chosen row, or on the first one.
    void enterRows();
    /// Tells the model which rows are seen.
    void lookAtVisible();

signals:
    void layoutChanged();
    void sortRequested(const QString &column);
    /// Enter or double click.
    void rowActivated(int row);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader();
    void connectRows();
    void keepWidth(int at, int width);
    void keepChosen();
    void restoreChosen();

    const ListSpec &m_spec;
    ListModel *m_model;
    QHash<QString, int> m_widths; ///< of columns, in hundredths of a character
    std::optional<ListSort> m_sort;
    std::optional<ListKey> m_chosen; ///< to be found again
    int m_chosenColumn = 0;
    bool m_isChosenLost = false, m_isChangingColumns = false;
};
