#include "ui/widgets/side_by_side.h"

#include <QBoxLayout>
#include <QEvent>

SideBySide::SideBySide(QWidget *first, QWidget *second)
    : m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    // The layout would ask for the width of both columns and so never let them go below each other.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(first);
    m_layout->addWidget(second);
}

void SideBySide::setShares(int first, int second)
{
    m_layout->setStretch(0, first);
    m_layout->setStretch(1, second);
}

QSize SideBySide::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint();
    const QSize second = m_second->minimumSizeHint();
    const bool isBeside = m_layout->direction() == QBoxLayout::LeftToRight;
    const int height =
        isBeside ? std::max(first.height(), second.height()) : first.height() + m_layout->spacing() + second.height();
    return {std::max(first.width(), second.width()), height};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SideBySide::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void SideBySide::arrange()
{
    const int needed = m_first->minimumSizeHint().width() + m_layout->spacing() + m_second->minimumSizeHint().width();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction()) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
}
