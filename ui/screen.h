#pragma once

#include "ui/dialogs.h"
#include "ui/navigator.h"
#include "ui/session.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

/// Of every list that can be imported.
inline constexpr QKeyCombination importKey = Qt::CTRL | Qt::Key_I;
/// Of every list and table that can be written to a file.
inline constexpr QKeyCombination exportKey = Qt::CTRL | Qt::Key_E;

/// What a screen is built on; the references outlive every screen.
struct ScreenContext
{
    Session &session;
    Navigator &navigator;
    Dialogs &dialogs;
};

/// One list, page or form in the middle of the window.
class Screen : public QWidget
{
    Q_OBJECT
public:
    explicit Screen(const ScreenContext &context) : m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads again what is shown; keeps selection and what was typed. Called when rows changed, and by F5.
    virtual void refresh() {}
    /// Shows a list with a question of somebody else's; for the screens that hold lists.
    virtual void showList(const ListPreset &preset) { Q_UNUSED(preset); }
    /// Ctrl+N.
    virtual void startNew() {}
    /// Ctrl+F.
    virtual void focusSearch() {}
    /// Where the keyboard goes when the screen is shown.
    virtual void focusFirst() { focusSearch(); }
    [[nodiscard]] virtual bool hasUnsavedInput() const { return false; }
    /// The page of resources/help about this screen; empty: the one of its section.
    [[nodiscard]] virtual QString helpTopic() const { return {}; }
    /// The person leaves and knows that what was typed is lost.
    virtual void discardInput() {}
    /// Goes on with a draft of this form, or of a form that lies in this page.
    virtual void goOn(const FormDraft &draft) { Q_UNUSED(draft); }
    /// Gives what was typed to the page that is made in the place of this one.
    virtual void handOver(Screen &) {}

    /// Shown as buttons beside the title, in this order; the first one is the main one.
    [[nodiscard]] const QList<QAction *> &headerActions() const { return m_headerActions; }

signals:
    void titleChanged();
    void closeRequested();

protected:
    [[nodiscard]] const ScreenContext &context() const { return m_context; }
    [[nodiscard]] Session &session() const { return m_context.session; }
    [[nodiscard]] Navigator &navigator() const { return m_context.navigator; }
    [[nodiscard]] Dialogs &dialogs() const { return m_context.dialogs; }

    template <typename Slot>
    QAction *addHeaderAction(const QString &text, const QKeySequence &shortcut, Slot slot)
    {
        auto *action = new QAction(text, this);
        if (!shortcut.isEmpty()) {
            action->setShortcut(shortcut);
            action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
        }
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_headerActions.append(action);
        return action;
    }

private:
    ScreenContext m_context;
    QList<QAction *> m_headerActions;
};
