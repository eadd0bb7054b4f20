#include "ui/widgets/month_bars.h"

#include "core/domain/money.h"
#include "ui/tones.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr size_t mostMonths = 24;

QString monthText(const QDate &month)
{
    return QLocale().toString(month, QStringLiteral("MMM yy"));
}

} // namespace

MonthBars::MonthBars(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBars::setBars(const std::vector<Bar> &bars, const QDate &today)
{
    m_bars.clear();
    const QDate last(today.year(), today.month(), 1);
    for (size_t back = mostMonths; back-- > 0;) {
        const QDate month = last.addMonths(-static_cast<int>(back));
        const auto found = std::find_if(bars.begin(), bars.end(), [&](const Bar &bar) { return bar.month == month; });
        if (found != bars.end())
            m_bars.push_back(*found);
        else if (!m_bars.empty())
            m_bars.push_back({month, 0, {}});
    }
    QStringList spoken;
    for (const auto &bar : m_bars) {
        if (bar.minorUnits != 0)
            spoken.append(words(bar));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QString MonthBars::words(const Bar &bar) const
{
    const QString month = QLocale().toString(bar.month, QStringLiteral("MMMM yyyy"));
    return QStringLiteral("%1: %2").arg(month, bar.minorUnits == 0 ? tr("nothing") : bar.amount);
}

QSize MonthBars::sizeHint() const
{
    return {600, fontMetrics().height() * 7};
}

QSize MonthBars::minimumSizeHint() const
{
    return {200, fontMetrics().height() * 7};
}

int MonthBars::barWidth() const
{
    int widest = fontMetrics().horizontalAdvance(monthText(QDate(2026, 12, 1)));
    for (const auto &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.amount));
    return widest + 14;
}

size_t MonthBars::shown() const
{
    return std::min(m_bars.size(), static_cast<size_t>(std::max(1, width() / barWidth())));
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    if (m_bars.empty()) {
        painter.setPen(toneColour(Tone::Neutral, palette()));
        painter.drawText(rect(), Qt::AlignCenter, tr("No money came in during the last two years."));
        return;
    }
    const size_t count = shown();
    qint64 highest = 1;
    for (size_t i = m_bars.size() - count; i < m_bars.size(); ++i)
        highest = std::max(highest, m_bars[i].minorUnits);
    const int floorLine = height() - line - 4;
    const int room = floorLine - line - 4;
    int left = 0;
    for (size_t i = m_bars.size() - count; i < m_bars.size(); ++i, left += barWidth()) {
        const auto &bar = m_bars[i];
        const QRect column(left, 0, barWidth(), height());
        if (bar.minorUnits > 0) {
            const int tall = std::max(2, static_cast<int>(mulDivFloor(bar.minorUnits, room, highest)));
            painter.fillRect(QRect(left + 6, floorLine - tall, barWidth() - 12, tall), partColour(0, palette()));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRect(left, floorLine - tall - line - 1, barWidth(), line), Qt::AlignCenter, bar.amount);
        }
        painter.setPen(toneColour(Tone::Neutral, palette()));
        painter.drawText(QRect(left, floorLine + 3, barWidth(), line), Qt::AlignCenter, monthText(bar.month));
    }
    painter.setPen(toneColour(Tone::Neutral, palette()));
    painter.drawLine(0, floorLine, left, floorLine);
}

bool MonthBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const size_t index = m_bars.size() - shown() + static_cast<size_t>(std::max(0, help->pos().x()) / barWidth());
    if (index < m_bars.size())
        QToolTip::showText(help->globalPos(), words(m_bars[index]), this);
    return true;
}
