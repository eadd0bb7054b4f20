#include "ui/lists/filter_chips.h"

#include "ui/lists/filter_words.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace {

constexpr int gap = 6;
constexpr int mostCharacters = 60;

QToolButton *makeButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

FilterChips::FilterChips(const ListFormats &formats) : m_formats(formats), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(gap);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    hide();
}

QList<QWidget *> FilterChips::stops() const
{
    return m_stops;
}

void FilterChips::setFilters(const std::vector<ListFilter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    m_stops.clear();
    while (auto *item = m_flow->takeAt(0)) {
        // Not at once: this may be the answer to a press of that very button.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &filter : filters)
        add(filter);
    if (!filters.empty()) {
        auto *clear = makeButton(tr("Clear filters"));
        clear->setObjectName(QStringLiteral("clear_filters"));
        clear->setFocusPolicy(Qt::StrongFocus);
        clear->setAutoRaise(true);
        connect(clear, &QToolButton::clicked, this, &FilterChips::clearRequested);
        m_flow->addWidget(clear);
        m_stops.append(clear);
    }
    setVisible(!filters.empty());
}

void FilterChips::add(const ListFilter &filter)
{
    const QString text = filterText(m_formats, filter);
    auto *chip = new QWidget;
    auto *change = makeButton(text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text);
    change->setObjectName(QStringLiteral("chip_") + filter.column);
    change->setAccessibleName(text);
    change->setToolTip(tr("%1\nEnter changes this filter, Delete takes it off.").arg(text));
    change->setFocusPolicy(Qt::StrongFocus);
    change->installEventFilter(this);
    auto *remove = makeButton(QStringLiteral("\u2715"));
    remove->setToolTip(tr("Take this filter off"));
    remove->setAccessibleName(tr("Take off: %1").arg(text));
    remove->setFocusPolicy(Qt::NoFocus); // Delete does the same
    remove->setAutoRaise(true);
    connect(change, &QToolButton::clicked, this, [this, column = filter.column] { emit changeRequested(column); });
    connect(remove, &QToolButton::clicked, this, [this, column = filter.column] { emit removeRequested(column); });
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(change);
    row->addWidget(remove);
    m_flow->addWidget(chip);
    m_stops.append(change);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *chip = qobject_cast<QToolButton *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        emit removeRequested(chip->objectName().mid(static_cast<int>(qstrlen("chip_"))));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        chip->click();
    else
        return false;
    return true;
}
