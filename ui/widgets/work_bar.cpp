#include "ui/widgets/work_bar.h"

#include "ui/long_work.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int whole = 1000;
constexpr qint64 noticedWait = 300;   ///< ms; shorter work needs no line
constexpr qint64 countedWait = 2'000; ///< ms; from then on it is said for how long
constexpr qint64 second = 1'000;      ///< ms
constexpr qint64 secondsPerMinute = 60;

QString minutesAndSeconds(qint64 ms)
{
    const qint64 seconds = ms / second;
    return QStringLiteral("%1:%2")
        .arg(seconds / secondsPerMinute)
        .arg(seconds % secondsPerMinute, 2, 10, QLatin1Char('0'));
}

} // namespace

WorkBar::WorkBar(LongWork &work)
    : m_work(work), m_label(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &WorkBar::stop);
    connect(&work, &LongWork::progressed, this, &WorkBar::showProgress);
    connect(&work, &LongWork::runningChanged, this, &WorkBar::setRunning);
    hide();
}

void WorkBar::announce(const Task &task)
{
    m_task = task;
    m_isStopping = false;
    m_time.start();
    m_stop->setText(task.stop);
    m_progress->setAccessibleName(task.sentence);
    m_progress->setRange(0, task.isMeasured ? whole : 0);
    m_label->setText(task.sentence);
    m_progress->setValue(0);
}

void WorkBar::setRunning(bool isRunning)
{
    const auto *focus = QApplication::focusWidget();
    if (!isRunning && focus && isAncestorOf(focus))
        focusPreviousChild(); // the button is about to go
    setVisible(isRunning && !m_task.isShort);
}

void WorkBar::showProgress(int thousandths)
{
    const qint64 since = m_time.elapsed();
    if (m_task.isShort && since >= noticedWait)
        show();
    m_progress->setValue(thousandths);
    const QString sentence = m_isStopping ? tr("Stopping") : m_task.sentence;
    m_label->setText(
        since < countedWait
            ? sentence
            : tr("%1 (%2 min)", "what is done, and for how long: 0:07").arg(sentence, minutesAndSeconds(since)));
}

void WorkBar::stop()
{
    m_isStopping = true;
    m_work.cancel();
    emit stopRequested();
}
