#include "ui/widgets/count_edit.h"

#include <QScopedValueRollback>

CountEdit::CountEdit(QWidget *parent) : QSpinBox(parent)
{
    connect(this, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_isHandling)
            emit edited(value);
    });
}

bool CountEdit::event(QEvent *event)
{
    const QScopedValueRollback handling(m_isHandling, true);
    return QSpinBox::event(event);
}
