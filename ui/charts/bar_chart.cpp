#include "ui/charts/bar_chart.h"

#include "ui/formats.h"
#include "ui/tones.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

namespace {

/// What paper looks like.
QPalette lightColours()
{
    QPalette colours(QColor(0xf0, 0xf0, 0xf0));
    colours.setColor(QPalette::Base, Qt::white);
    colours.setColor(QPalette::Text, Qt::black);
    return colours;
}

} // namespace

BarChart::BarChart(const Currency &currency, const QString &whenEmpty)
    : m_currency(currency), m_plot(currency), m_stack(new QStackedLayout), m_empty(new QLabel(whenEmpty)),
      m_words(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_words->setContentsMargins(6, 0, 6, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addLayout(m_stack, 1);
    // Only now that the stack stands in something: it shows its first widget at once, without a parent as a window.
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plot.widget());
    layout->addWidget(m_words);
    m_plot.onPointer([this](int bar, const QPoint &position) { pointAt(bar, position); },
                     [this](int bar) {
                         if (bar >= 0)
                             emit barOpened(bar);
                     });
    m_plot.setColours(palette());
    setContent({});
}

void BarChart::setContent(const BarContent &content)
{
    const bool keepsBar = content.names == m_content.names;
    m_content = content;
    m_pointed = -1;
    m_plot.setContent(content, false);
    m_stack->setCurrentIndex(content.isEmpty() ? 0 : 1);
    m_words->setVisible(!content.isEmpty());
    setAccessibleName(content.title);
    setCurrent(keepsBar ? m_current : -1);
}

QString BarChart::barText(int bar) const
{
    QStringList parts;
    for (const auto &series : m_content.series) {
        const Money amount = series.amounts.at(static_cast<size_t>(bar));
        if (!amount.isZero())
            parts.append(tr("%1 %2", "part of a bar and its amount").arg(series.name, localAmount(amount, m_currency)));
    }
    const QString total = localMoney(m_content.total(bar), m_currency);
    if (parts.isEmpty())
        return tr("%1: %2").arg(m_content.names.at(bar), total);
    return tr("%1: %2 (%3)").arg(m_content.names.at(bar), total, QLocale().createSeparatedList(parts));
}

QImage BarChart::picture(const QSize &size) const
{
    BarPlot plot(m_currency);
    plot.widget()->resize(size);
    plot.setContent(m_content, true);
    plot.setColours(lightColours());
    return plot.image(size);
}

QSize BarChart::sizeHint() const
{
    return {600, 20 * fontMetrics().height()};
}

QSize BarChart::minimumSizeHint() const
{
    return {300, 13 * fontMetrics().height()};
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = m_content.isEmpty() ? -1 : m_content.count() - 1;
    const bool isBegun = m_current >= 0;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(isBegun ? std::max(0, m_current - 1) : last);
        break;
    case Qt::Key_Right:
        setCurrent(isBegun ? std::min(last, m_current + 1) : std::min(last, 0));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(last, 0));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && isBegun)
            emit barOpened(m_current);
        else
            QFrame::keyPressEvent(event);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void BarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_plot.setColours(palette());
    QFrame::changeEvent(event);
}

/// Always the same room for the words, so that the chart keeps its height from bar to bar.
void BarChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int longestLine = 130;
    const int lines = width() < longestLine * fontMetrics().averageCharWidth() ? 2 : 1;
    m_words->setMinimumHeight(lines * m_words->fontMetrics().lineSpacing() + 6);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    showFocus();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    showFocus();
}

void BarChart::pointAt(int bar, const QPoint &globalPosition)
{
    if (bar == m_pointed)
        return;
    m_pointed = bar;
    if (bar >= 0)
        QToolTip::showText(globalPosition, barText(bar), this);
    else
        QToolTip::hideText();
}

void BarChart::setCurrent(int bar)
{
    m_current = bar;
    m_plot.mark(bar);
    const QString text = bar >= 0 ? barText(bar) : QString();
    m_words->setText(bar >= 0 ? text : tr("Left and Right go from bar to bar."));
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BarChart::showFocus()
{
    setFrameStyle(hasFocus() ? QFrame::Box | QFrame::Plain : QFrame::StyledPanel | QFrame::Sunken);
    setLineWidth(hasFocus() ? 2 : 1);
}
