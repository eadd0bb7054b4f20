#include "ui/widgets/form_keys.h"

#include <QShortcut>
#include <QWidget>

void addSaveKeys(QWidget *form, std::function<void()> save)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, form, save);
    }
}

bool focusFirstInput(const QWidget *form)
{
    const auto inputs = form->findChildren<QWidget *>();
    for (auto *input : inputs) {
        if (input->focusPolicy() & Qt::TabFocus && input->isVisibleTo(form) && input->isEnabled()) {
            input->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}
