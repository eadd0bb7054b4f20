#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

void tabThroughBefore(QWidget &row, QWidget &next)
{
    auto *before = next.previousInFocusChain();
    for (int i = 0; i < row.layout()->count(); ++i) {
        auto *input = row.layout()->itemAt(i)->widget();
        if (!input || !(input->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, input);
        before = input;
    }
}
