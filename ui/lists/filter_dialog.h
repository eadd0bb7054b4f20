#pragma once

#include "ui/lists/list_cells.h"

#include <QDialog>

class FilterEditor;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class ToneLabel;

/// Filters a list by one of its columns: choose the column, then what its rows must be.
class FilterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `column` to begin with; empty: the first one.
    FilterDialog(const ListFormats &formats, std::vector<ListFilter> filters, const QString &column, QWidget *parent);

signals:
    /// All filters of the list as the person wants them now.
    void filtersChosen(const std::vector<ListFilter> &filters);

private:
    void showColumn();
    void apply();
    void remove();
    void finish();
    [[nodiscard]] QString column() const;
    [[nodiscard]] std::vector<ListFilter>::iterator ofColumn();

    ListFormats m_formats;
    std::vector<ListFilter> m_filters;
    QComboBox *m_columns;
    QVBoxLayout *m_place;
    FilterEditor *m_editor = nullptr;
    ToneLabel *m_error;
    QPushButton *m_remove;
};
