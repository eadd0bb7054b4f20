#include "tests/bench/window_walk.h"

#include "ui/lists/list_browser.h"
#include "ui/lists/list_model.h"
#include "ui/screen.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenKeys = 60ms;    // who types fast
constexpr auto betweenRepeats = 33ms; // of a key held down
constexpr int pagesTurned = 30;
constexpr auto longestAnswer = 120s;

bool isInDialog()
{
    const auto *dialog = QApplication::activeModalWidget();
    const auto *focus = QApplication::focusWidget();
    return dialog != nullptr && focus != nullptr && dialog->isAncestorOf(focus);
}

/// The moment when a table has painted what its model took in.
class ShownRows final : public QObject
{
public:
    explicit ShownRows(QTableView *table)
    {
        const auto *model = table->model();
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_isNew = true; });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_isNew = true; });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isNew = true; });
        connect(model, &QAbstractItemModel::dataChanged, this, [this] { m_isNew = true; });
        table->viewport()->installEventFilter(this);
    }
    [[nodiscard]] const std::optional<std::chrono::steady_clock::time_point> &at() const { return m_at; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // This runs before the painting; what is posted runs after it.
        if (event->type() == QEvent::Paint && m_isNew && !m_at)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_at)
                        m_at = std::chrono::steady_clock::now();
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    bool m_isNew = false;
    std::optional<std::chrono::steady_clock::time_point> m_at;
};

} // namespace

WindowWalk::WindowWalk(MainWindow &window, Session &session, OnStep onStep)
    : m_window(window), m_session(session), m_onStep(std::move(onStep))
{
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

void WindowWalk::run(const Wanted &wanted)
{
    step(u"rest"_s, [this] { rest(500ms); });
    openSections();
    for (const auto section :
         {Section::Customers, Section::Devices, Section::Sales, Section::Payments, Section::Tokens})
        scrollLists(section);
    openList(Section::Customers, 0);
    for (const auto &[name, text] : wanted)
        search(name, text);
    sort(u"name"_s);
    sort(u"village"_s); // no index serves this order
    filter(u"surname"_s, wanted.front().second);
    openCustomer();
    openList(Section::Payments, 0);
    sort(u"amount"_s);
    sort(u"customer_name"_s);
    filter(u"amount"_s, u"60000"_s);
    filter(u"serial"_s, wanted.back().second);
    findAnything(wanted.back().second);
}

void WindowWalk::openSections()
{
    for (int i = 0; i < sectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        step(u"open "_s + sectionTitle(section), [this, section] {
            openSection(section);
            settle();
        });
    }
    // The second time the screen is there already.
    for (const auto section : {Section::Today, Section::Reports, Section::Customers})
        step(u"open %1 again"_s.arg(sectionTitle(section)), [this, section] {
            openSection(section);
            settle();
        });
}

void WindowWalk::openList(Section section, int tab)
{
    openSection(section);
    if (auto *tabs = m_window.currentScreen()->findChild<QTabWidget *>())
        tabs->setCurrentIndex(tab);
    settle();
    table()->setFocus(Qt::TabFocusReason);
}

void WindowWalk::scrollLists(Section section)
{
    openSection(section);
    const auto *tabs = m_window.currentScreen()->findChild<QTabWidget *>();
    const int count = tabs != nullptr ? tabs->count() : 1;
    for (int i = 0; i < count; ++i) {
        const QString title = tabs != nullptr ? tabs->tabText(i).remove(u'&') : sectionTitle(section);
        step(u"open the list "_s + title, [this, section, i] { openList(section, i); });
        scroll(title);
    }
}

void WindowWalk::scroll(const QString &list)
{
    step(u"turn pages of "_s + list, [this] {
        for (int i = 0; i < pagesTurned; ++i) {
            press(Qt::Key_PageDown);
            rest(betweenKeys);
        }
        settle();
    });
    step(u"hold PageDown in "_s + list, [this] {
        const auto end = std::chrono::steady_clock::now() + holding;
        while (std::chrono::steady_clock::now() < end) {
            press(Qt::Key_PageDown);
            rest(betweenRepeats);
        }
        settle();
    });
    step(u"back to the top of "_s + list, [this] {
        press(Qt::Key_Home, Qt::ControlModifier);
        settle();
    });
}

void WindowWalk::search(const QString &name, const QString &text)
{
    step(u"search by "_s + name, [this, text] {
        press(Qt::Key_F, Qt::ControlModifier);
        type(text.chopped(1));
        untilShown([&] { QTest::keyClicks(QApplication::focusWidget(), text.right(1)); });
    });
    step(u"leave the search by "_s + name, [this] {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Delete);
        settle();
    });
}

void WindowWalk::sort(const QString &column)
{
    if (hasNoCells())
        return;
    for (const auto &way : {u"up"_s, u"down"_s})
        step(u"sort by %1, %2"_s.arg(column, way), [this, column] {
            chooseColumn(column);
            untilShown([this] { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); });
        });
    step(u"turn pages sorted by "_s + column, [this] {
        for (int i = 0; i < pagesTurned; ++i) {
            press(Qt::Key_PageDown);
            rest(betweenKeys);
        }
        settle();
        press(Qt::Key_Home, Qt::ControlModifier);
    });
}

void WindowWalk::filter(const QString &column, const QString &text)
{
    if (hasNoCells())
        return;
    step(u"filter by "_s + column, [this, column, text] {
        chooseColumn(column);
        press(Qt::Key_L, Qt::ControlModifier);
        until("a dialog", [] { return isInDialog(); });
        type(text);
        untilShown([this] { press(Qt::Key_Return); });
    });
    showUsual();
}

/// The arrows choose a column by its cells, and a list without rows has none.
bool WindowWalk::hasNoCells() const
{
    return table()->model()->rowCount() == 0;
}

/// By the arrows, from the first cell on.
void WindowWalk::chooseColumn(const QString &column)
{
    auto *shown = table();
    shown->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto *header = shown->horizontalHeader();
    const auto *list = qobject_cast<const ListModel *>(shown->model());
    const auto wanted = static_cast<int>(list->columns().indexOf(column));
    for (int at = 0; at < header->visualIndex(wanted); ++at)
        press(Qt::Key_Right);
}

/// The first entry of the list's menu.
void WindowWalk::showUsual()
{
    step({}, [this] {
        press(Qt::Key_F10);
        until("the menu of the list", [] { return QApplication::activePopupWidget() != nullptr; });
        for (const auto key : {Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(QApplication::activePopupWidget(), key);
        until("the end of the menu", [] { return QApplication::activePopupWidget() == nullptr; });
        settle();
    });
}

void WindowWalk::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        rest(betweenKeys);
    }
}

void WindowWalk::untilShown(const std::function<void()> &lastKey)
{
    const ShownRows shown(table());
    const auto pressed = std::chrono::steady_clock::now();
    lastKey();
    until("rows to be painted", [&shown] { return shown.at().has_value(); });
    m_shownAfter = *shown.at() - pressed;
    settle();
}

void WindowWalk::openCustomer()
{
    if (hasNoCells())
        return;
    step(u"open a customer"_s, [this] {
        table()->setFocus(Qt::TabFocusReason);
        table()->selectRow(0);
        press(Qt::Key_Return);
        settle();
    });
    if (m_window.currentScreen()->findChild<ListBrowser *>())
        qFatal("the page of the customer did not open");
    auto *tabs = m_window.currentScreen()->findChild<QTabWidget *>();
    for (int i = 1; tabs != nullptr && i < tabs->count(); ++i)
        step(u"its page "_s + tabs->tabText(i).remove(u'&'), [this, tabs] {
            tabs->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Tab, Qt::ControlModifier);
            settle();
        });
    step(u"back from the customer"_s, [this] {
        press(Qt::Key_Escape);
        settle();
    });
}

void WindowWalk::findAnything(const QString &text)
{
    step(u"find anything"_s, [this, text] {
        press(Qt::Key_K, Qt::ControlModifier);
        until("a dialog", [] { return isInDialog(); });
        type(text);
        settle();
        press(Qt::Key_Escape);
        settle();
    });
}

void WindowWalk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A dialog that closes leaves the window waiting for the platform to make it the active one again.
    if (!QApplication::activeModalWidget() && QApplication::activeWindow() != &m_window) {
        m_window.activateWindow();
        until("the window", [this] { return QApplication::activeWindow() == &m_window; });
    }
    auto *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, key, modifiers);
}

void WindowWalk::openSection(Section section)
{
    constexpr int digits = 10;
    const int place = static_cast<int>(section);
    if (section == Section::Settings)
        press(Qt::Key_Comma, Qt::ControlModifier);
    else
        press(static_cast<Qt::Key>(Qt::Key_0 + (place + 1) % digits), Qt::ControlModifier);
}

QTableView *WindowWalk::table() const
{
    for (auto *found : m_window.currentScreen()->findChildren<QTableView *>()) {
        if (found->isVisible())
            return found;
    }
    qFatal("there is no list in %s", qUtf8Printable(m_window.currentScreen()->title()));
}

void WindowWalk::rest(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void WindowWalk::until(const char *what, const std::function<bool()> &holds)
{
    const auto end = std::chrono::steady_clock::now() + longestAnswer;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end)
            qFatal("in vain the walk waited for %s", what);
        rest(1ms);
    }
}

void WindowWalk::settle()
{
    // An answer may lead to a further question, and a key to one after the typing pause.
    constexpr int rounds = 3;
    constexpr auto pause = 150ms;
    for (int i = 0; i < rounds; ++i) {
        rest(pause);
        QEventLoop loop;
        int open = 3;
        const auto answered = [&](const Outcome &) {
            if (--open == 0)
                loop.quit();
        };
        const auto nothing = [](const ServiceContext &) { return Outcome(); };
        m_session.ask(&loop, nothing, answered);
        m_session.search(&loop, Cancellation(), nothing, answered);
        m_session.count(&loop, Cancellation(), nothing, answered);
        loop.exec();
    }
}

void WindowWalk::step(const QString &name, const std::function<void()> &work)
{
    (void)m_watch.takeLongest();
    m_shownAfter.reset();
    work();
    const auto longest = m_watch.takeLongest();
    if (!name.isEmpty())
        m_onStep({name, longest, m_shownAfter});
}
