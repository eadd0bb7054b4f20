#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace {

/// Qt passes over an order that names a widget the Tab key does not stop at, and takes one that hands its focus on for
/// the one that gets it.
bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// Nothing when `widget` is the only stop so far.
QWidget *stopBefore(QWidget &widget)
{
    auto *before = widget.previousInFocusChain();
    while (before != &widget && !isStop(*before))
        before = before->previousInFocusChain();
    return before == &widget ? nullptr : before;
}

} // namespace

void tabThroughBefore(QWidget &row, QWidget &next)
{
    QList<QWidget *> inputs;
    for (int i = 0; i < row.layout()->count(); ++i) {
        auto *input = row.layout()->itemAt(i)->widget();
        if (input && isStop(*input))
            inputs.append(input);
    }
    auto *before = stopBefore(next);
    while (before && inputs.contains(before))
        before = stopBefore(*before);
    if (!before || before == &next) {
        QWidget::setTabOrder(inputs.last(), &next);
        return;
    }
    for (auto *input : inputs) {
        QWidget::setTabOrder(before, input);
        before = input;
    }
}
