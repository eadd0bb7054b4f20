#pragma once

#include "ui/screen.h"

#include <QWidget>

#include <vector>

class ActionBar;
class QLabel;
class QStackedWidget;
class QToolButton;

/// One section of the window: its list at the bottom, the pages opened from it on top, and a head line with the way
/// back, the title and the page's actions. A half-filled form stays while the person looks at another section. A page
/// that has not the room it needs is scrolled, so that the window may be as small as its screen.
class SectionView final : public QWidget
{
    Q_OBJECT
public:
    SectionView(const PageMaker &root, Dialogs &dialogs);

    [[nodiscard]] Screen *current() const;
    [[nodiscard]] int depth() const;
    void push(const PageMaker &make);
    /// Leaves the page on top, after asking when something typed would be lost. Does nothing on the section's own list.
    void goBack();
    /// Back to the section's own list, with this question. A half-filled form on top of it stays where it is.
    void showList(const ListPreset &preset);
    /// The same, to go on with a draft of a form that lies in it.
    void goOn(const FormDraft &draft);
    /// The section came to the front.
    void enter();
    [[nodiscard]] bool hasUnsavedInput() const;
    /// What is open here, from the section's own list upward: enough to make it again in another language.
    [[nodiscard]] const std::vector<PageMaker> &makers() const { return m_makers; }
    /// What was typed on the pages of a section whose makers these are, too.
    void takeInputFrom(const SectionView &other);

private:
    void add(const PageMaker &make);
    void close(Screen *page);
    [[nodiscard]] Screen *showRoot();
    void showHead();

    Dialogs &m_dialogs;
    QToolButton *m_back;
    QLabel *m_title;
    ActionBar *m_actions;
    QStackedWidget *m_stack;
    std::vector<PageMaker> m_makers; ///< one for each page of the stack
};
