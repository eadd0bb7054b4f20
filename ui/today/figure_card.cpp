#include "ui/today/figure_card.h"

#include "ui/widgets/tone_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

FigureCard::FigureCard(const QString &title)
    : m_title(title), m_value(new ToneLabel(Tone::Neutral)), m_notes(new ToneLabel(Tone::Neutral))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *heading = new QLabel(title);
    auto font = m_value->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_value->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(3);
    for (QLabel *label : {heading, static_cast<QLabel *>(m_value), static_cast<QLabel *>(m_notes)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
}

void FigureCard::setFigure(const QString &value, const QStringList &notes, Tone tone)
{
    if (tone == Tone::Neutral) {
        m_value->setTone(tone);
        m_value->setText(value);
    } else {
        m_value->setState(tone, value);
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    setAccessibleName(tr("%1: %2", "title of a figure and the figure").arg(m_title, value));
    setAccessibleDescription(notes.join(QStringLiteral(". ")));
}

QString FigureCard::words() const
{
    return QStringList{m_title, m_value->text(), m_notes->text()}.join(u'\n');
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    const int width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(palette().color(isMarked ? QPalette::Highlight : QPalette::Mid), width));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    constexpr int radius = 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
