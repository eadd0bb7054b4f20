#include "ui/widgets/allocation_bar.h"

#include "core/domain/money.h"
#include "ui/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

AllocationBar::AllocationBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the money went"));
}

void AllocationBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    QStringList words;
    for (const auto &part : m_parts)
        words.append(part.label);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setVisible(!m_parts.empty());
    update();
}

std::vector<int> AllocationBar::shareWidth(const std::vector<Part> &parts, int width)
{
    qint64 total = 0;
    for (const auto &part : parts)
        total += part.minorUnits;
    const int count = static_cast<int>(parts.size());
    constexpr int least = 18; // wide enough for its number
    const int floorWidth = width >= count * least ? least : 0;
    const int shared = width - count * floorWidth;
    std::vector<int> widths;
    qint64 before = 0;
    int usedBefore = 0;
    for (const auto &part : parts) {
        before += part.minorUnits;
        const int used = total > 0 ? static_cast<int>(mulDivFloor(before, shared, total)) : 0;
        widths.push_back(floorWidth + used - usedBefore);
        usedBefore = used;
    }
    return widths;
}

QSize AllocationBar::sizeHint() const
{
    return {400, fontMetrics().height() + 14};
}

QSize AllocationBar::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 14};
}

void AllocationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto widths = shareWidth(m_parts, width());
    int left = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const int number = static_cast<int>(i);
        const QRect part(left, 0, widths.at(i) - 1, height());
        painter.fillRect(part, partColour(number, palette()));
        painter.setPen(partTextColour(palette()));
        const QString full = QStringLiteral("%1  %2").arg(number + 1).arg(m_parts.at(i).label);
        const bool fits = fontMetrics().horizontalAdvance(full) + 12 <= part.width();
        painter.drawText(part.adjusted(2, 0, -2, 0), Qt::AlignCenter, fits ? full : QString::number(number + 1));
        left += widths.at(i);
    }
}

bool AllocationBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto widths = shareWidth(m_parts, width());
    int left = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        left += widths.at(i);
        if (help->pos().x() < left) {
            QToolTip::showText(help->globalPos(), m_parts.at(i).label, this);
            break;
        }
    }
    return true;
}
