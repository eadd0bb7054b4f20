#include "ui/widgets/key_values.h"

#include "ui/widgets/tone_label.h"

#include <QGridLayout>
#include <QLabel>

KeyValues::KeyValues(int columns) : m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
}

void KeyValues::clear()
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
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
    const int row = m_count / m_columns;
    const int column = 2 * (m_count % m_columns);
    // On the line of its title, also when a neighbour takes several lines.
    if (auto *words = qobject_cast<QLabel *>(value))
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(title, row, column, Qt::AlignTop);
    m_grid->addWidget(value, row, column + 1);
    ++m_count;
}

QString KeyValues::text() const
{
    QStringList words;
    for (const auto *label : findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}
