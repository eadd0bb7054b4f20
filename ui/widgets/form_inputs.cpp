#include "ui/widgets/form_inputs.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace {

/// Names such as qt_spinbox_lineedit belong to the parts of an input.
bool hasOwnName(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
}

bool isSecret(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && edit->echoMode() != QLineEdit::Normal;
}

bool isInput(const QWidget *widget)
{
    if (!hasOwnName(widget) || isSecret(widget) || !widget->metaObject()->userProperty().isValid())
        return false;
    const auto checkable = widget->property("checkable");
    return !checkable.isValid() || checkable.toBool();
}

/// A plain box of choices is kept by what its items mean: their words change with the language.
const QComboBox *asFixedChoices(const QWidget *input)
{
    const auto *box = qobject_cast<const QComboBox *>(input);
    return box && !box->isEditable() ? box : nullptr;
}

QVariant valueOf(const QWidget *input)
{
    if (const auto *box = asFixedChoices(input))
        return box->currentData().isValid() ? box->currentData() : QVariant(box->currentIndex());
    return input->metaObject()->userProperty().read(input);
}

void writeChoice(QComboBox *box, const QVariant &value)
{
    const bool hasData = box->count() > 0 && box->itemData(0).isValid();
    const int index = hasData ? box->findData(value) : value.toInt();
    if (index >= 0 && index < box->count())
        box->setCurrentIndex(index);
}

void write(QWidget *input, const QVariant &value, const QLocale &written)
{
    if (asFixedChoices(input))
        writeChoice(static_cast<QComboBox *>(input), value);
    else if (auto *money = qobject_cast<MoneyEdit *>(input); money && written != QLocale())
        money->setTextWrittenIn(value.toString(), written);
    else if (auto *date = qobject_cast<DateEdit *>(input); date && written != QLocale())
        date->setTextWrittenIn(value.toString(), written);
    else
        input->metaObject()->userProperty().write(input, value);
    if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->moveCursor(QTextCursor::End); // where a line of text has it, too
}

/// Line edits, boxes of choices, buttons and pickers say themselves that it was a person.
bool tellsEdits(const QWidget *input)
{
    return qobject_cast<const QLineEdit *>(input) || qobject_cast<const QComboBox *>(input) ||
           qobject_cast<const QAbstractButton *>(input) || qobject_cast<const CustomerPicker *>(input);
}

} // namespace

bool isEmptyInput(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        const auto map = value.toMap();
        return std::all_of(map.begin(), map.end(), isEmptyInput);
    }
    if (value.typeId() == QMetaType::QVariantList)
        return value.toList().isEmpty();
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

FormInputs::FormInputs(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        writePending();
        emit changed();
    });
}

void FormInputs::watch(QWidget *root)
{
    for (auto *widget : root->findChildren<QWidget *>()) {
        const bool isPart = std::any_of(m_inputs.begin(), m_inputs.end(),
                                        [widget](const QWidget *input) { return input->isAncestorOf(widget); });
        if (!isPart && !m_inputs.contains(widget) && isInput(widget))
            watchOne(widget);
    }
}

void FormInputs::watchOne(QWidget *input)
{
    m_inputs.append(input);
    connect(input, &QObject::destroyed, this, [this, input] { m_inputs.removeOne(input); });
    const auto property = input->metaObject()->userProperty();
    const auto slot = metaObject()->method(metaObject()->indexOfSlot("noticeChange()"));
    if (property.hasNotifySignal())
        connect(input, property.notifySignal(), this, slot);
    if (auto *edit = qobject_cast<QLineEdit *>(input))
        connect(edit, &QLineEdit::textEdited, this, &FormInputs::noticeEdit);
    if (auto *button = qobject_cast<QAbstractButton *>(input))
        connect(button, &QAbstractButton::clicked, this, &FormInputs::noticeEdit);
    if (auto *picker = qobject_cast<CustomerPicker *>(input))
        connect(picker, &CustomerPicker::edited, this, &FormInputs::noticeEdit);
    if (auto *box = qobject_cast<QComboBox *>(input)) {
        connect(box, &QComboBox::activated, this, &FormInputs::noticeEdit);
        if (box->lineEdit())
            connect(box->lineEdit(), &QLineEdit::textEdited, this, &FormInputs::noticeEdit);
        else // the words of the choice may be the same in two items
            connect(box, &QComboBox::currentIndexChanged, this, &FormInputs::noticeChange);
    }
}

FormValues FormInputs::values() const
{
    FormValues values;
    for (const auto *input : m_inputs)
        values.insert(input->objectName(), valueOf(input));
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

void FormInputs::setValues(const FormValues &values, const QLocale &written)
{
    {
        const QScopedValueRollback writing(m_isWriting, true);
        for (auto *input : std::as_const(m_inputs)) {
            const auto value = values.constFind(input->objectName());
            if (value == values.cend() || !input->isEnabled())
                continue;
            write(input, *value, written);
            if (asFixedChoices(input) && valueOf(input) != *value)
                m_pending.insert(input->objectName(), *value);
            else
                m_pending.remove(input->objectName());
        }
    }
    emit changed();
}

QWidget *FormInputs::input(const QString &name) const
{
    const auto found = std::find_if(m_inputs.begin(), m_inputs.end(),
                                    [&name](const QWidget *input) { return input->objectName() == name; });
    return found == m_inputs.end() ? nullptr : *found;
}

void FormInputs::noticeChange()
{
    if (m_isWriting)
        return;
    const auto *input = watchedFor(sender());
    const auto *focus = QApplication::focusWidget();
    if (input && !tellsEdits(input) && focus && (input == focus || input->isAncestorOf(focus)))
        noticeEdit();
    else
        m_settle.start();
}

void FormInputs::noticeEdit()
{
    if (m_isWriting)
        return;
    if (const auto *input = watchedFor(sender())) {
        m_pending.remove(input->objectName());
        emit edited(input->objectName());
    }
}

QWidget *FormInputs::watchedFor(QObject *sender) const
{
    for (auto *candidate = qobject_cast<QWidget *>(sender); candidate; candidate = candidate->parentWidget()) {
        if (m_inputs.contains(candidate))
            return candidate;
    }
    return nullptr;
}

void FormInputs::writePending()
{
    const QScopedValueRollback writing(m_isWriting, true);
    for (const auto &name : m_pending.keys()) {
        auto *target = input(name);
        if (target)
            write(target, m_pending.value(name), QLocale());
        if (!target || valueOf(target) == m_pending.value(name))
            m_pending.remove(name);
    }
}
