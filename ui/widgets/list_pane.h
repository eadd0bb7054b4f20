#pragma once

#include "ui/models/paged_model.h"

#include <QWidget>

class ErrorBanner;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

/// A list over any number of rows: a search line with filters beside it, the table, and the count at its foot.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString name;       ///< what the list is, for screen readers
        QString searchHint; ///< empty: no search line
        QString whenEmpty;  ///< a sentence instead of an empty table
    };
    /// The pane owns the model.
    ListPane(PagedModelBase *model, const Texts &texts);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    void focusSearch();
    /// A filter beside the search line.
    void addFilter(const QString &label, QWidget *filter);
    /// The row that is chosen, or -1.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    void reload();
    void refresh();

signals:
    /// The typing paused: the question should be asked anew.
    void searchChanged();
    void rowActivated(int row);
    void currentRowChanged(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPage();
    void showFailure(const Error &error);
    void updateFoot();
    void sizeColumns();

    PagedModelBase *m_model;
    QHBoxLayout *m_bar;
    QLineEdit *m_search = nullptr;
    QTimer *m_typing;
    ErrorBanner *m_banner;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_foot;
    QString m_chosenKey;
};
