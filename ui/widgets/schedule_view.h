#pragma once

#include "core/domain/schedule.h"

#include <QWidget>

class QLabel;
class QTableView;
class ScheduleModel;

/// The instalments of a plan, paid or to be made, with their sum in one line above.
class ScheduleView final : public QWidget
{
    Q_OBJECT
public:
    /// `today` decides what is overdue.
    ScheduleView(const Currency &currency, const QDate &today);

    /// A plan that is only thought of: nothing is paid on it yet.
    void setPreview();
    void setSchedule(const Schedule &schedule);
    /// Instead of a plan: why there is none yet.
    void setMessage(const QString &sentence);
    [[nodiscard]] int instalmentCount() const;
    [[nodiscard]] QString summary() const;
    /// The number of the chosen instalment, or -1.
    [[nodiscard]] int currentNumber() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    Currency m_currency;
    ScheduleModel *m_model;
    QLabel *m_summary;
    QTableView *m_table;
};
