#pragma once

#include "core/services/reconciliation.h"

#include <QTabWidget>

#include <memory>

class QLabel;
class QTableView;
class ReconciliationModel;
class ShortTable;

/// What is equal, what is only here, what only the statement has, whose amount differs: a list each, with its count and
/// sums; and the rows that cannot be read, where there are any.
class ReconciliationLists final : public QTabWidget
{
    Q_OBJECT
public:
    explicit ReconciliationLists(const Currency &currency);

    /// `isNew`: goes to the first list that is not equal; else tab and row stay.
    void setFound(const std::shared_ptr<const Reconciliation> &found, bool isNew);
    /// Gives the keyboard to the list that is shown.
    void focusList();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Enter or double click.
    void opened(const ReconciledPayment &payment);

private:
    struct List
    {
        const std::vector<ReconciledPayment> Reconciliation::*payments;
        QString name;
        ReconciliationModel *model;
        QTableView *table;
        QLabel *foot;
    };
    void addList(const QString &name, const std::vector<ReconciledPayment> Reconciliation::*payments);
    void addBadRows();
    void fill(int index, const std::shared_ptr<const Reconciliation> &found);
    void fillBadRows(const std::vector<StatementRow> &rows);
    [[nodiscard]] int firstUnequal() const;
    void open(const List &list);

    Currency m_currency;
    std::vector<List> m_lists; ///< one for each of the first tabs
    ShortTable *m_badRows;
    int m_badTab = 0;
};
