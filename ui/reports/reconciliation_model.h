#pragma once

#include "core/services/reconciliation.h"

#include <QAbstractTableModel>

#include <memory>

/// One of the lists of a reconciliation, of any length.
class ReconciliationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Payments = std::shared_ptr<const std::vector<ReconciledPayment>>;

    ReconciliationModel(const Currency &currency, QObject *parent);

    void setPayments(Payments payments);
    [[nodiscard]] const ReconciledPayment &payment(int row) const { return m_payments->at(static_cast<size_t>(row)); }
    /// The row of this reference; -1 when it is not here.
    [[nodiscard]] int rowOf(const QString &reference) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum Column
    {
        Reference,
        Day,
        Ours,
        Theirs,
        State,
        Line,
        ColumnCount
    };
    [[nodiscard]] static bool isNumber(int column);
    [[nodiscard]] QString textOf(const ReconciledPayment &payment, int column) const;

    Currency m_currency;
    Payments m_payments;
};
