#pragma once

#include "tests/support/event_loop_watch.h"
#include "ui/frame/main_window.h"

#include <functional>

class QTableView;

/// A clerk's way through the window by keys alone: every section, long lists page by page and with PageDown held down,
/// searches typed key by key, filters, other orders, a customer's page, figures and reports. Says after each step how
/// long the event loop was blocked at the longest.
class WindowWalk
{
public:
    struct Step
    {
        QString name;
        EventLoopWatch::Longest longest;
        /// From the last key to the paint that shows the answer, where the step waits for one.
        std::optional<EventLoopWatch::Duration> shownAfter;
    };
    using OnStep = std::function<void(const Step &)>;

    /// What customers are looked for by: how, and the text. The last one is looked for everywhere.
    using Wanted = std::vector<std::pair<QString, QString>>;

    /// Both must outlive the walk. The window must be shown.
    WindowWalk(MainWindow &window, Session &session, OnStep onStep);
    void run(const Wanted &wanted);

    /// How long PageDown is held down in each list.
    std::chrono::milliseconds holding{3000};

private:
    void openSections();
    void openList(Section section, int tab);
    void scrollLists(Section section);
    void scroll(const QString &list);
    void search(const QString &name, const QString &text);
    void sort(const QString &column);
    void filter(const QString &column, const QString &text);
    void openCustomer();
    void findAnything(const QString &text);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letter by letter, as fast as a person does.
    void type(const QString &text);
    [[nodiscard]] bool hasNoCells() const;
    void chooseColumn(const QString &column);
    void showUsual();
    /// Notes how long it is from the last key to the paint of the answer.
    void untilShown(const std::function<void()> &lastKey);
    void openSection(Section section);
    [[nodiscard]] QTableView *table() const;
    /// Lets the event loop run.
    void rest(std::chrono::milliseconds duration);
    /// Stops the program, with `what` it waited for, when that does not come.
    void until(const char *what, const std::function<bool()> &holds);
    /// Lets it run until nothing asked of the store is on its way any more.
    void settle();
    /// Without a name it is no step of its own: nobody hears of it.
    void step(const QString &name, const std::function<void()> &work);

    MainWindow &m_window;
    Session &m_session;
    OnStep m_onStep;
    EventLoopWatch m_watch;
    std::optional<EventLoopWatch::Duration> m_shownAfter;
};
