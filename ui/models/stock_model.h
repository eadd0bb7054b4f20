#pragma once

#include "core/services/device_service.h"
#include "ui/tones.h"

#include <QAbstractTableModel>

/// What would become of each line of a list of serial numbers.
class StockModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Line,
        Serial,
        Verdict,
        ColumnCount
    };
    explicit StockModel(QObject *parent) : QAbstractTableModel(parent) {}

    void setVerdicts(std::vector<StockVerdict> verdicts);
    [[nodiscard]] const std::vector<StockVerdict> &verdicts() const { return m_verdicts; }
    [[nodiscard]] int count(StockVerdict::Kind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString verdictText(const StockVerdict &verdict);

    std::vector<StockVerdict> m_verdicts;
};
