#include "ui/frame/notice_line.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>

namespace {

constexpr auto shownFor = std::chrono::seconds(8);
constexpr int distance = 12; ///< from the edges of the area

} // namespace

NoticeLine::NoticeLine(QWidget *area) : QLabel(area), m_time(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setMargin(8);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_time->setSingleShot(true);
    m_time->setInterval(shownFor);
    connect(m_time, &QTimer::timeout, this, &QWidget::hide);
    area->installEventFilter(this);
}

void NoticeLine::say(const QString &sentence)
{
    setText(sentence);
    place();
    show();
    raise();
    m_time->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::place()
{
    const QWidget *area = parentWidget();
    const int room = area->width() - 2 * distance;
    const int oneLine = fontMetrics().horizontalAdvance(text()) + 2 * (margin() + frameWidth()) + distance;
    const int width = std::min(room, oneLine);
    const int height = heightForWidth(width);
    setGeometry(area->width() - distance - width, area->height() - distance - height, width, height);
}

void NoticeLine::mousePressEvent(QMouseEvent *)
{
    hide();
}

bool NoticeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}
