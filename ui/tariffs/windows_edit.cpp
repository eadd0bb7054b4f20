#include "ui/tariffs/windows_edit.h"

#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int minutesPerHour = 60;
constexpr int highestPercent = 1000;

QTime timeOf(int minute)
{
    return QTime(minute / minutesPerHour % 24, minute % minutesPerHour);
}

int minuteOf(const QTime &time)
{
    return time.hour() * minutesPerHour + time.minute();
}

} // namespace

WindowsEdit::WindowsEdit() : m_layout(new QVBoxLayout), m_add(new QPushButton(tr("Add &hours")))
{
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine().from->setFocus();
        emit edited();
    });
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
}

void WindowsEdit::setWindows(const std::vector<TimeOfUse> &windows)
{
    while (m_lines.size() > windows.size())
        removeLine(m_lines.back().box);
    while (m_lines.size() < windows.size())
        addLine();
    for (size_t i = 0; i < windows.size(); ++i) {
        m_lines[i].from->setTime(timeOf(windows[i].fromMinute));
        m_lines[i].to->setTime(timeOf(windows[i].toMinute));
        m_lines[i].percent->setValue(windows[i].percent);
    }
}

QVariantList WindowsEdit::lines() const
{
    QVariantList lines;
    for (const auto &window : windows())
        lines.append(QVariantMap{{QStringLiteral("from"), window.fromMinute},
                                 {QStringLiteral("to"), window.toMinute},
                                 {QStringLiteral("percent"), window.percent}});
    return lines;
}

void WindowsEdit::setLines(const QVariantList &lines)
{
    std::vector<TimeOfUse> windows;
    for (const auto &line : lines) {
        const auto map = line.toMap();
        windows.push_back({map.value(QStringLiteral("from")).toInt(), map.value(QStringLiteral("to")).toInt(),
                           map.value(QStringLiteral("percent")).toInt()});
    }
    setWindows(windows);
}

std::vector<TimeOfUse> WindowsEdit::windows() const
{
    std::vector<TimeOfUse> windows;
    for (const auto &line : m_lines)
        windows.push_back({minuteOf(line.from->time()), minuteOf(line.to->time()), line.percent->value()});
    return windows;
}

WindowsEdit::Line WindowsEdit::addLine()
{
    Line line{new QWidget, new QTimeEdit, new QTimeEdit, new QSpinBox};
    for (auto *time : {line.from, line.to})
        time->setDisplayFormat(QStringLiteral("HH:mm"));
    line.from->setAccessibleName(tr("From this time of day"));
    line.to->setAccessibleName(tr("Until this time of day"));
    line.percent->setAccessibleName(tr("Per cent of the base price"));
    line.percent->setRange(0, highestPercent);
    line.percent->setValue(100);
    line.percent->setSuffix(tr(" %"));
    auto *remove = new QToolButton;
    remove->setText(QStringLiteral("\u2715"));
    remove->setToolTip(tr("Remove these hours"));
    remove->setAccessibleName(tr("Remove these hours"));
    auto *layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.from);
    layout->addWidget(new QLabel(QStringLiteral("\u2013")));
    layout->addWidget(line.to);
    layout->addWidget(line.percent);
    layout->addWidget(remove);
    layout->addStretch(1);
    m_layout->addWidget(line.box);
    tabThroughBefore(*line.box, *m_add);
    m_lines.push_back(line);
    connect(remove, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
    for (auto *time : {line.from, line.to})
        connect(time, &QTimeEdit::timeChanged, this, &WindowsEdit::edited);
    connect(line.percent, &QSpinBox::valueChanged, this, &WindowsEdit::edited);
    return line;
}

void WindowsEdit::removeLine(QWidget *box)
{
    std::erase_if(m_lines, [box](const Line &line) { return line.box == box; });
    box->deleteLater();
    emit edited();
}
