#include "ui/lists/list_screen.h"

#include "ui/printing/prints.h"

#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

ListScreen::ListScreen(const ScreenContext &context) : Screen(context), m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ListScreen::refresh);
}

ListBrowser *ListScreen::addList(const QString &tab, const ListBrowser::Offer &offer, QWidget *below)
{
    auto *list = new ListBrowser(context(), offer);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(list, 1);
    if (below)
        layout->addWidget(below);
    m_lists.push_back(list);
    const QSignalBlocker quiet(m_tabs); // nothing is read before the screen is shown
    m_tabs->addTab(page, tab);
    return list;
}

void ListScreen::addListActions()
{
    addHeaderAction(tr("Export\u2026"), exportKey, [this] { current()->askForExport(); });
    addHeaderAction(tr("Print\u2026"), printKey, [this] { current()->print(); });
}

ListBrowser *ListScreen::current() const
{
    return m_lists.at(static_cast<size_t>(m_tabs->currentIndex()));
}

void ListScreen::refresh()
{
    current()->refresh();
}

void ListScreen::focusSearch()
{
    current()->focusSearch();
}

void ListScreen::handOver(Screen &next)
{
    auto *screen = qobject_cast<ListScreen *>(&next);
    if (!screen || screen->m_lists.size() != m_lists.size())
        return;
    for (size_t i = 0; i < m_lists.size(); ++i)
        screen->m_lists[i]->takeQuestionOf(*m_lists[i]);
    const QSignalBlocker quiet(screen->m_tabs); // nothing is read before the screen is shown
    screen->m_tabs->setCurrentIndex(m_tabs->currentIndex());
}

void ListScreen::showList(const ListPreset &preset)
{
    for (size_t i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i]->objectName() != preset.view)
            continue;
        m_tabs->setCurrentIndex(static_cast<int>(i));
        m_lists[i]->showQuestion(preset.question);
        m_lists[i]->table()->setFocus(Qt::OtherFocusReason);
        return;
    }
}
