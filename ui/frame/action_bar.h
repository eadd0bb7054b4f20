#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

/// The actions of a page as buttons in one line; those that have no room stand in a menu at its end.
class ActionBar final : public QWidget
{
    Q_OBJECT
public:
    ActionBar();

    /// They must outlive the bar or the next call; what is hidden or shown later comes and goes here, too.
    void setActions(const QList<QAction *> &actions);

    /// All of them in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// All of them in the menu.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeAgain();
    void arrange();
    /// From the left of the bar, or from its right where one reads that way.
    void place(QToolButton *button, int left);
    [[nodiscard]] QList<QToolButton *> wanted() const;
    [[nodiscard]] int widthOf(const QList<QToolButton *> &buttons) const;

    QList<QToolButton *> m_buttons; ///< one for each action
    QToolButton *m_more;
    QMenu *m_menu;
};
