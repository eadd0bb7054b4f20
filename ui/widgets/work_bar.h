#pragma once

#include <QElapsedTimer>
#include <QWidget>

class LongWork;
class QLabel;
class QProgressBar;
class QPushButton;

/// A line about long work: what is done, for how long, how far it is, and the button that stops it. Hidden while
/// nothing runs.
class WorkBar final : public QWidget
{
    Q_OBJECT
public:
    /// Follows `work`, which outlives the bar or goes together with it.
    explicit WorkBar(LongWork &work);

    struct Task
    {
        QString sentence; ///< what is done: "Writing Customers.xlsx"
        QString stop;     ///< on the button: "Stop the export"
        /// False: nobody knows how much there is, so the bar only moves.
        bool isMeasured = true;
        /// Over at once as a rule: the line comes only when it is not.
        bool isShort = false;
    };
    /// What the work that is run next is.
    void announce(const Task &task);

signals:
    void stopRequested();

private:
    void setRunning(bool isRunning);
    void showProgress(int thousandths);
    void stop();

    LongWork &m_work;
    Task m_task;
    bool m_isStopping = false;
    QElapsedTimer m_time;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};
