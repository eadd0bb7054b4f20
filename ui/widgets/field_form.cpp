#include "ui/widgets/field_form.h"

#include "ui/error_texts.h"
#include "ui/widgets/tone_label.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setVerticalSpacing(6);
    m_layout->setHorizontalSpacing(16);
}

void FieldForm::addField(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    Entry entry;
    entry.editor = editor;
    entry.cell = new QWidget;
    entry.hint = new ToneLabel(Tone::Neutral);
    entry.hint->setWordWrap(true);
    entry.hint->setText(hint);
    // Never shown here: without a parent it would be a window of its own for a moment, and take the focus along.
    if (hint.isEmpty())
        entry.hint->hide();
    entry.error = new ToneLabel(Tone::Bad);
    entry.error->setWordWrap(true);
    entry.error->hide();
    auto *cell = new QVBoxLayout(entry.cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(2);
    cell->addWidget(editor);
    cell->addWidget(entry.hint);
    cell->addWidget(entry.error);
    // Only now that it stands in something: a label without a parent would open as a window and take the focus.
    entry.hint->setVisible(!hint.isEmpty());

    entry.label = new QLabel(label);
    entry.label->setBuddy(editor);
    QString spoken = label;
    editor->setAccessibleName(spoken.remove(u'&'));
    editor->setObjectName(field);
    editor->installEventFilter(this);
    m_layout->addRow(entry.label, entry.cell);
    m_entries.insert(field, entry);
}

void FieldForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, m_layout->rowCount() == 0 ? 0 : 10, 0, 0);
    m_layout->addRow(heading);
}

void FieldForm::addWide(QWidget *widget)
{
    m_layout->addRow(widget);
}

void FieldForm::setFieldVisible(const QString &field, bool visible)
{
    m_layout->setRowVisible(m_entries.value(field).cell, visible);
}

void FieldForm::setHint(const QString &field, const QString &hint)
{
    const auto entry = m_entries.value(field);
    entry.hint->setText(hint);
    entry.hint->setVisible(!hint.isEmpty());
}

QWidget *FieldForm::editor(const QString &field) const
{
    return m_entries.value(field).editor;
}

QString FieldForm::errorOf(const QString &field) const
{
    const auto entry = m_entries.value(field);
    return entry.error ? entry.error->text() : QString();
}

void FieldForm::setError(const QString &field, const QString &sentence)
{
    const auto entry = m_entries.value(field);
    if (!entry.error)
        return;
    entry.error->setText(sentence);
    entry.error->setVisible(!sentence.isEmpty());
    entry.editor->setAccessibleDescription(sentence);
}

bool FieldForm::showError(const Error &error)
{
    const auto entry = m_entries.value(error.field);
    if (!entry.editor || !m_layout->isRowVisible(entry.cell))
        return false;
    setError(error.field, errorText(error));
    entry.editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::clearErrors()
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        setError(it.key(), {});
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isEnter && isPlain && !qobject_cast<QPlainTextEdit *>(watched)) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
