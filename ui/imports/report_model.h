#pragma once

#include "core/services/import_service.h"

#include <QAbstractTableModel>

/// The verdicts of an import, row by row, as the window shows them. What it holds was kept by the report: the first
/// good rows and the first bad ones; the report's counts are of all.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportModel(QObject *parent) : QAbstractTableModel(parent) {}

    /// `shown`: only rows of this verdict; nothing: all.
    void setReport(ImportKind kind, const std::vector<ImportRowReport> &rows, bool isDone,
                   std::optional<RowVerdict> shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum Column
    {
        Line,
        Verdict,
        Subject,
        Field,
        Value,
        Problem,
        ColumnCount
    };
    [[nodiscard]] QString textOf(const ImportRowReport &row, int column) const;

    ImportKind m_kind = ImportKind::Customers;
    bool m_isDone = false;
    std::vector<ImportRowReport> m_rows;
};
