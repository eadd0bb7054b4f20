#include "ui/frame/action_bar.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace {

constexpr int gap = 6;

} // namespace

ActionBar::ActionBar() : m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setArrowType(Qt::DownArrow);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->hide();
}

void ActionBar::setActions(const QList<QAction *> &actions)
{
    m_menu->clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        connect(action, &QAction::changed, button, [this] { takeAgain(); });
        m_buttons.append(button);
    }
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.back(), m_more);
    takeAgain();
}

QList<QToolButton *> ActionBar::wanted() const
{
    QList<QToolButton *> wanted;
    for (auto *button : m_buttons) {
        const auto *action = button->defaultAction();
        if (action && action->isVisible()) // none: its page is going
            wanted.append(button);
    }
    return wanted;
}

int ActionBar::widthOf(const QList<QToolButton *> &buttons) const
{
    int width = 0;
    for (const auto *button : buttons)
        width += (width > 0 ? gap : 0) + button->sizeHint().width();
    return width;
}

QSize ActionBar::sizeHint() const
{
    const auto all = wanted();
    return all.isEmpty() ? QSize(0, 0) : QSize(widthOf(all), all.front()->sizeHint().height());
}

QSize ActionBar::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), m_more->sizeHint().width()), whole.height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeAgain();
}

void ActionBar::takeAgain()
{
    updateGeometry();
    arrange();
}

void ActionBar::arrange()
{
    const auto all = wanted();
    const bool fits = widthOf(all) <= width();
    const int room = fits ? width() : width() - gap - m_more->sizeHint().width();
    QList<QToolButton *> shown;
    for (auto *button : all) {
        if (widthOf(shown + QList{button}) > room)
            break;
        shown.append(button);
    }
    m_menu->clear();
    int left = width() - widthOf(shown) - (fits ? 0 : m_more->sizeHint().width() + (shown.isEmpty() ? 0 : gap));
    for (auto *button : m_buttons) {
        const bool isShown = shown.contains(button);
        button->setVisible(isShown);
        if (isShown) {
            place(button, left);
            left += button->sizeHint().width() + gap;
        } else if (all.contains(button)) {
            m_menu->addAction(button->defaultAction());
        }
    }
    m_more->setVisible(!fits);
    if (!fits)
        place(m_more, left);
}

void ActionBar::place(QToolButton *button, int left)
{
    const QRect place(QPoint(left, 0), QSize(button->sizeHint().width(), height()));
    button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}
