#include "ui/widgets/key_values.h"

#include "ui/widgets/tone_label.h"

#include <QGridLayout>
#include <QLabel>

namespace {

constexpr int gap = 14;
constexpr int shortLine = 180; ///< a value longer than this is rather wrapped than given a column of its own

} // namespace

KeyValues::KeyValues(int columns) : m_grid(new QGridLayout(this)), m_mostColumns(columns), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(4);
    // The layout would ask for the width of all columns and so never let them become fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
}

void KeyValues::clear()
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pairs.clear();
}

void KeyValues::add(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(key, label);
}

void KeyValues::addWidget(const QString &key, QWidget *value)
{
    auto *title = new ToneLabel(Tone::Neutral);
    title->setText(key);
    // On the line of its title, also when a neighbour takes several lines.
    if (auto *words = qobject_cast<QLabel *>(value))
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_pairs.push_back({title, value});
    place(m_pairs.size() - 1);
    arrange();
}

void KeyValues::place(size_t index)
{
    const int row = static_cast<int>(index) / m_columns;
    const int column = 2 * (static_cast<int>(index) % m_columns);
    m_grid->addWidget(m_pairs[index].title, row, column, Qt::AlignTop);
    m_grid->addWidget(m_pairs[index].value, row, column + 1);
}

void KeyValues::arrange()
{
    const int columns = columnsThatFit();
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const auto &pair : m_pairs) {
        m_grid->removeWidget(pair.title);
        m_grid->removeWidget(pair.value);
    }
    for (int column = 0; column < m_mostColumns; ++column)
        m_grid->setColumnStretch(2 * column + 1, column < columns ? 1 : 0);
    for (size_t i = 0; i < m_pairs.size(); ++i)
        place(i);
    updateGeometry();
}

int KeyValues::columnsThatFit() const
{
    int columns = m_mostColumns;
    while (columns > 1 && widthOf(columns) > width())
        --columns;
    return columns;
}

int KeyValues::widthOf(int columns) const
{
    int width = (2 * columns - 1) * gap;
    for (int column = 0; column < columns; ++column) {
        int title = 0;
        int value = 0;
        for (size_t i = static_cast<size_t>(column); i < m_pairs.size(); i += static_cast<size_t>(columns)) {
            title = std::max(title, m_pairs[i].title->sizeHint().width());
            value = std::max(value, std::min(shortLine, m_pairs[i].value->sizeHint().width()));
        }
        width += title + value;
    }
    return width;
}

QSize KeyValues::minimumSizeHint() const
{
    int title = 0;
    int value = 0;
    for (const auto &pair : m_pairs) {
        title = std::max(title, pair.title->minimumSizeHint().width());
        value = std::max(value, pair.value->minimumSizeHint().width());
    }
    return {title + gap + value, m_grid->minimumSize().height()};
}

void KeyValues::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString KeyValues::text() const
{
    QStringList words;
    for (const auto *label : findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}
