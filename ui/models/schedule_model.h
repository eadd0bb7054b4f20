#pragma once

#include "core/domain/schedule.h"
#include "ui/tones.h"

#include <QAbstractTableModel>

/// One row an instalment; number 0 is the down payment.
class ScheduleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        Due,
        Cost,
        Paid,
        Days,
        State,
        ColumnCount
    };

    ScheduleModel(const Currency &currency, const QDate &today, QObject *parent);

    void setSchedule(const Schedule &schedule);
    [[nodiscard]] int numberAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Tone toneOf(const Instalment &instalment) const;
    [[nodiscard]] QString stateOf(const Instalment &instalment) const;

    Currency m_currency;
    QDate m_today;
    Schedule m_schedule;
};
