#include "ui/widgets/field_form.h"

#include "ui/error_texts.h"
#include "ui/widgets/tone_label.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int captionRoom = 2;

ToneLabel *smallPrint(Tone tone, QVBoxLayout *cell)
{
    auto *label = new ToneLabel(tone);
    label->setWordWrap(true);
    label->hide();
    cell->addWidget(label);
    return label;
}

QLabel *captionOf(const QString &label, QWidget *editor)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(editor);
    // A form gives a caption the width of its text and no more: rounded down, that cuts the edge of the last letter.
    caption->setContentsMargins(0, 0, captionRoom, 0);
    return caption;
}

void write(ToneLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setVerticalSpacing(6);
    m_layout->setHorizontalSpacing(16);
}

FieldForm::Entry FieldForm::makeEntry(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    Entry entry;
    entry.editor = editor;
    entry.fold = m_fold;
    entry.cell = new QWidget;
    auto *cell = new QVBoxLayout(entry.cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(2);
    cell->addWidget(editor);
    entry.hint = smallPrint(Tone::Neutral, cell);
    write(entry.hint, hint);
    entry.warning = smallPrint(Tone::Waiting, cell);
    entry.error = smallPrint(Tone::Bad, cell);

    QString spoken = label;
    editor->setAccessibleName(spoken.remove(u'&'));
    editor->setObjectName(field);
    editor->installEventFilter(this);
    m_order.append(field);
    return entry;
}

void FieldForm::addField(const QString &field, const QString &label, QWidget *editor, const QString &hint)
{
    const auto entry = makeEntry(field, label, editor, hint);
    auto *caption = captionOf(label, editor);
    auto *row = new QWidget;
    auto *beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(12);
    beside->addWidget(entry.cell, 1, Qt::AlignTop);
    m_layout->addRow(caption, row);
    m_entries.insert(field, entry);
    showEntry(entry);
}

void FieldForm::addBeside(const QString &neighbour, const QString &field, const QString &label, QWidget *editor)
{
    auto entry = makeEntry(field, label, editor, {});
    entry.isBeside = true;
    auto *caption = captionOf(label, editor);
    // The caption goes with the cell, so that both are shown and hidden together.
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(caption, 0, Qt::AlignTop);
    line->addWidget(entry.cell, 1);
    entry.cell = both;
    auto *row = m_entries.value(neighbour).cell->parentWidget();
    static_cast<QHBoxLayout *>(row->layout())->addWidget(both, 2, Qt::AlignTop);
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

void FieldForm::beginFold(const QString &text)
{
    m_fold = new QToolButton;
    m_fold->setText(text);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_layout->addRow(m_fold);
    m_folds.append(m_fold);
    connect(m_fold, &QToolButton::toggled, this, [this, fold = m_fold](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        for (const auto &entry : std::as_const(m_entries)) {
            if (entry.fold == fold)
                showEntry(entry);
        }
    });
}

void FieldForm::setFoldsVisible(bool visible)
{
    for (auto *fold : std::as_const(m_folds))
        m_layout->setRowVisible(fold, visible);
}

void FieldForm::setFieldVisible(const QString &field, bool visible)
{
    const auto entry = m_entries.find(field);
    if (entry == m_entries.end())
        return;
    entry->isWanted = visible;
    showEntry(*entry);
}

bool FieldForm::isShown(const Entry &entry) const
{
    return entry.isWanted && (!entry.fold || entry.fold->isChecked());
}

void FieldForm::showEntry(const Entry &entry)
{
    if (entry.isBeside)
        entry.cell->setVisible(isShown(entry));
    else
        m_layout->setRowVisible(entry.cell->parentWidget(), isShown(entry));
}

void FieldForm::setHint(const QString &field, const QString &hint)
{
    if (const auto entry = m_entries.value(field); entry.hint)
        write(entry.hint, hint);
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

QString FieldForm::warningOf(const QString &field) const
{
    const auto entry = m_entries.value(field);
    return entry.warning ? entry.warning->text() : QString();
}

void FieldForm::setError(const QString &field, const QString &sentence)
{
    const auto entry = m_entries.value(field);
    if (!entry.error)
        return;
    write(entry.error, sentence);
    entry.editor->setAccessibleDescription(sentence);
}

void FieldForm::setWarning(const QString &field, const QString &sentence)
{
    const auto entry = m_entries.value(field);
    if (!entry.warning)
        return;
    write(entry.warning, sentence);
    entry.editor->setAccessibleDescription(sentence);
}

bool FieldForm::showError(const Error &error)
{
    const auto entry = m_entries.value(error.field);
    if (!entry.editor || !entry.isWanted)
        return false;
    unfold(error.field);
    setError(error.field, errorText(error));
    entry.editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::clearErrors()
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        setError(it.key(), {});
}

void FieldForm::unfold(const QString &field)
{
    if (auto *fold = m_entries.value(field).fold)
        fold->setChecked(true);
}

/// The form grows when a sentence appears, and its layout then shares the new height by the rows as they were before:
/// it is asked again, or a sentence of two lines is cut.
void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->invalidate();
    m_layout->activate();
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isEnter && isPlain && !qobject_cast<QPlainTextEdit *>(watched)) {
            goOnFrom(watched);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Past hints and folded fields: who types a paper form into this one only wants its inputs.
void FieldForm::goOnFrom(QObject *editor)
{
    for (auto i = m_order.indexOf(editor->objectName()) + 1; i < m_order.size(); ++i) {
        const auto &entry = m_entries[m_order[i]];
        if (isShown(entry) && entry.editor->isEnabled()) {
            entry.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (isSignalConnected(QMetaMethod::fromSignal(&FieldForm::lastEntered)))
        emit lastEntered();
    else
        focusNextChild();
}
