// The menu of a list: its filters by name, its order and its columns.

#include "ui/lists/list_browser.h"
#include "ui/lists/list_grid.h"
#include "ui/lists/list_memory.h"
#include "ui/lists/list_words.h"

#include <QMenu>
#include <QToolButton>

namespace {

constexpr QKeyCombination filterKey = Qt::CTRL | Qt::Key_L;
constexpr QKeyCombination clearKey = Qt::CTRL | Qt::SHIFT | Qt::Key_L;
constexpr QKeyCombination nameKey = Qt::CTRL | Qt::SHIFT | Qt::Key_K;
constexpr QKeyCombination sortKey = Qt::CTRL | Qt::SHIFT | Qt::Key_S;
constexpr QKeyCombination columnsKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
constexpr QKeyCombination menuKey = Qt::Key_F10;

QString withKey(const QString &text, const QKeySequence &key)
{
    return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

void ListBrowser::makeMenu()
{
    m_filter->setText(tr("Filter\u2026"));
    m_filter->setToolTip(withKey(tr("Show only some rows, by any column"), filterKey));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_menuButton->setText(tr("List") + QStringLiteral(" \u25be"));
    m_menuButton->setToolTip(withKey(tr("Filters with a name, order and columns"), menuKey));
    m_menuButton->setAccessibleName(tr("List"));
    m_menuButton->setObjectName(QStringLiteral("list_menu"));
    for (auto *button : {m_filter, m_menuButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    const auto openMenu = [this] { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); };
    connect(m_filter, &QToolButton::clicked, this, [this] { chooseFilter(m_table->currentColumn()); });
    connect(m_menuButton, &QToolButton::clicked, this, openMenu);
    addKey(filterKey, [this] { chooseFilter(m_table->currentColumn()); });
    addKey(menuKey, openMenu);
    m_clear = addKey(clearKey, [this] { setQuestion({{}, {}, m_question.sort}); });
    m_keepFilter = addKey(nameKey, [this] { nameFilter(); });
    m_sortHere = addKey(sortKey, [this] { sortByCurrentColumn(); });
    m_columnsAction = addKey(columnsKey, [this] { chooseColumns(); });
    m_clear->setText(tr("Clear search and filters"));
    m_keepFilter->setText(tr("&Keep search and filters under a name\u2026"));
    m_sortHere->setText(tr("&Sort by the column of the chosen cell"));
    m_columnsAction->setText(tr("&Columns\u2026"));
    connect(m_menu, &QMenu::aboutToShow, this, &ListBrowser::fillMenu);
}

/// In the menu with its key, and by its key wherever in the list the keyboard is.
template <typename Slot>
QAction *ListBrowser::addKey(QKeyCombination key, Slot slot)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ListBrowser::fillMenu()
{
    m_menu->clear();
    auto *usual = m_menu->addAction(tr("As &usual"), this, [this] { setQuestion(usualQuestion()); });
    usual->setCheckable(true);
    usual->setChecked(m_question == usualQuestion());
    for (const auto &filter : m_memory->named()) {
        auto *action = m_menu->addAction(QString(filter.name).replace(u'&', QStringLiteral("&&")), this,
                                         [this, question = filter.question] { setQuestion(question); });
        action->setCheckable(true);
        action->setChecked(filter.question == m_question);
    }
    m_menu->addAction(m_keepFilter);
    if (!m_memory->named().empty())
        m_menu->addAction(tr("&Forget a name\u2026"), this, &ListBrowser::forgetFilter);
    m_menu->addAction(m_clear);
    m_menu->addSeparator();
    auto *order = m_menu->addMenu(tr("S&ort by"));
    for (const auto &word : m_table->shownColumns())
        order->addAction(listColumnText(m_spec.word, word), this, [this, word] { sortBy(word); });
    order->addAction(tr("The usual order"), this, [this] { setQuestion({m_question.search, m_question.filters, {}}); });
    m_menu->addAction(m_sortHere);
    m_menu->addAction(m_columnsAction);
}

void ListBrowser::nameFilter()
{
    const Dialogs::Question question{tr("Keep search and filters"),
                                     tr("Under which name? A name that is there already gets these filters."),
                                     tr("Keep")};
    m_context.dialogs.askText(this, question, {}, [this](const std::optional<QString> &name) {
        if (!name)
            return;
        m_memory->keepNamed({*name, m_question});
        m_context.navigator.notify(tr("\u201c%1\u201d stands in the menu of this list (F10).").arg(*name));
    });
}

void ListBrowser::forgetFilter()
{
    QStringList names;
    for (const auto &filter : m_memory->named())
        names.append(filter.name);
    const Dialogs::Question question{tr("Forget a name"), tr("Which filters are no longer needed?"), tr("Forget")};
    m_context.dialogs.choose(this, question, names, [this, names](std::optional<int> chosen) {
        if (chosen)
            m_memory->forgetNamed(names.at(*chosen));
    });
}
