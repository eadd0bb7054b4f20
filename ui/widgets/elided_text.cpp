#include "ui/widgets/elided_text.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

ElidedText::ElidedText(QLabel *label, int fewest) : QObject(label), m_label(label), m_fewest(fewest)
{
    setLeastWidth();
    label->installEventFilter(this);
}

void ElidedText::setLeastWidth()
{
    m_label->setMinimumWidth(m_fewest * m_label->fontMetrics().averageCharWidth());
}

bool ElidedText::isCut() const
{
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) > m_label->contentsRect().width();
}

bool ElidedText::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
        setLeastWidth();
        break;
    case QEvent::Paint:
        if (isCut()) {
            paint();
            return true;
        }
        break;
    case QEvent::ToolTip:
        if (isCut()) {
            showAll(static_cast<QHelpEvent *>(event)->globalPos());
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ElidedText::paint()
{
    QPainter painter(m_label);
    const QRect room = m_label->contentsRect();
    const QString words = m_label->fontMetrics().elidedText(m_label->text(), Qt::ElideRight, room.width());
    const auto alignment = QStyle::visualAlignment(m_label->layoutDirection(), m_label->alignment());
    m_label->style()->drawItemText(&painter, room, static_cast<int>(alignment), m_label->palette(),
                                   m_label->isEnabled(), words, m_label->foregroundRole());
}

void ElidedText::showAll(const QPoint &position)
{
    QString words = m_label->text();
    if (!m_label->toolTip().isEmpty())
        words += u'\n' + m_label->toolTip();
    QToolTip::showText(position, words, m_label);
}
