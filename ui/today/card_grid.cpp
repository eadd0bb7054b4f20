#include "ui/today/card_grid.h"

#include <QEvent>

#include <algorithm>

namespace {

constexpr int widthInCharacters = 28;
constexpr int gap = 8;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardGrid::add(QWidget *card)
{
    card->setParent(this);
    m_cards.push_back(card);
    arrange();
}

QSize CardGrid::sizeHint() const
{
    return {4 * (leastCardWidth() + gap), minimumHeight()};
}

QSize CardGrid::minimumSizeHint() const
{
    return {leastCardWidth(), minimumHeight()};
}

bool CardGrid::event(QEvent *event)
{
    // A card has other words, or words of another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int CardGrid::leastCardWidth() const
{
    return widthInCharacters * fontMetrics().averageCharWidth();
}

void CardGrid::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    if (count == 0)
        return;
    const int mostColumns = std::clamp((width() + gap) / (leastCardWidth() + gap), 1, count);
    // As many rows as needed, and then no more columns than fill them evenly.
    const int rows = (count + mostColumns - 1) / mostColumns;
    const int columns = (count + rows - 1) / rows;
    const int cardWidth = (width() - (columns - 1) * gap) / columns;
    int top = 0;
    for (int first = 0; first < count; first += columns) {
        const int end = std::min(first + columns, count);
        int height = 0;
        for (int i = first; i < end; ++i)
            height = std::max(height, m_cards[static_cast<size_t>(i)]->heightForWidth(cardWidth));
        for (int i = first; i < end; ++i)
            m_cards[static_cast<size_t>(i)]->setGeometry((i - first) * (cardWidth + gap), top, cardWidth, height);
        top += height + gap;
    }
    if (minimumHeight() != top - gap)
        setFixedHeight(top - gap);
}
