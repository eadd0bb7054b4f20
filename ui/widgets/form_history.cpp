#include "ui/widgets/form_history.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

#include <numeric>

/// What one edit changed. `name` is empty for many inputs at once.
struct FormEdit
{
    enum class Run
    {
        None,
        Typing,
        Deleting
    };
    QString name;
    Run run = Run::None;
    int visit = 0;
    FormValues before;
    FormValues after;
};

namespace {

constexpr std::array undoKeys{Qt::CTRL | Qt::Key_Z};
constexpr std::array redoKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y};

bool isOurs(const QKeyEvent *event)
{
    const auto pressed = event->keyCombination();
    return std::find(undoKeys.begin(), undoKeys.end(), pressed) != undoKeys.end() ||
           std::find(redoKeys.begin(), redoKeys.end(), pressed) != redoKeys.end();
}

/// Characters typed in an input; of one with several lines, in all of them together.
qsizetype lengthOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList) {
        const auto lines = value.toList();
        return std::accumulate(lines.begin(), lines.end(), qsizetype(0),
                               [](qsizetype sum, const QVariant &line) { return sum + lengthOf(line); });
    }
    if (value.typeId() != QMetaType::QVariantMap)
        return value.toString().size();
    const auto map = value.toMap();
    if (map.contains(QStringLiteral("text")))
        return map.value(QStringLiteral("text")).toString().size();
    return std::accumulate(map.begin(), map.end(), qsizetype(0),
                           [](qsizetype sum, const QVariant &part) { return sum + lengthOf(part); });
}

FormEdit::Run runOf(const QVariant &before, const QVariant &after)
{
    const bool isLineAdded =
        after.typeId() == QMetaType::QVariantList && before.toList().size() != after.toList().size();
    if (isLineAdded || lengthOf(after) == lengthOf(before))
        return FormEdit::Run::None;
    return lengthOf(after) > lengthOf(before) ? FormEdit::Run::Typing : FormEdit::Run::Deleting;
}

class EditCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const FormValues &, const QString &)>;
    EditCommand(std::shared_ptr<FormEdit> edit, Apply apply) : m_edit(std::move(edit)), m_apply(std::move(apply)) {}

    void undo() override { m_apply(m_edit->before, m_edit->name); }
    void redo() override
    {
        if (m_isDone)
            m_apply(m_edit->after, m_edit->name);
        m_isDone = true; // pushed after the person did it
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *command) override
    {
        const auto &next = *static_cast<const EditCommand *>(command)->m_edit;
        if (next.name != m_edit->name || next.name.isEmpty() || next.run != m_edit->run ||
            next.run == FormEdit::Run::None || next.visit != m_edit->visit)
            return false;
        for (auto it = next.before.cbegin(); it != next.before.cend(); ++it) {
            if (!m_edit->before.contains(it.key()))
                m_edit->before.insert(it.key(), it.value());
        }
        m_edit->after.insert(next.after);
        return true;
    }

private:
    std::shared_ptr<FormEdit> m_edit;
    Apply m_apply;
    bool m_isDone = false;
};

} // namespace

FormHistory::FormHistory(FormInputs &inputs, QWidget *page) : QObject(page), m_inputs(inputs)
{
    const auto add = [this, page](QKeyCombination keys, void (QUndoStack::*step)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_stack, step);
    };
    for (const auto keys : undoKeys)
        add(keys, &QUndoStack::undo);
    for (const auto keys : redoKeys)
        add(keys, &QUndoStack::redo);
    connect(&m_inputs, &FormInputs::edited, this, &FormHistory::remember);
    connect(&m_inputs, &FormInputs::changed, this, &FormHistory::absorb);
}

void FormHistory::startOver()
{
    m_stack.clear();
    m_last.reset();
    m_now = m_inputs.values();
}

void FormHistory::replace(const FormValues &values, const QLocale &written)
{
    auto edit = std::make_shared<FormEdit>();
    edit->before = m_inputs.values();
    m_last.reset();
    m_inputs.setValues(values, written);
    edit->after = m_now = m_inputs.values();
    push(edit);
}

void FormHistory::takeKeys()
{
    for (auto *input : m_inputs.inputs())
        takeKeys(input);
}

void FormHistory::takeKeys(QWidget *input)
{
    input->installEventFilter(this);
    for (auto *part : input->findChildren<QWidget *>())
        part->installEventFilter(this);
}

bool FormHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A list that drops down from the input is still the same visit.
        m_visit += static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason ? 0 : 1;
    } else if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->ignore(); // an input would take the key for itself
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FormHistory::remember(const QString &name)
{
    const auto now = m_inputs.values();
    if (now.value(name) == m_now.value(name)) {
        absorb();
        return;
    }
    takeKeys(m_inputs.input(name)); // an input of several lines may have got a new one
    auto edit = std::make_shared<FormEdit>();
    edit->name = name;
    edit->visit = m_visit;
    edit->run = runOf(m_now.value(name), now.value(name));
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto before = m_now.value(it.key());
        // What was filled in where nothing stood is an offer, not a part of the edit.
        if (before == it.value() || (it.key() != name && isEmptyInput(before)))
            continue;
        edit->before.insert(it.key(), before);
        edit->after.insert(it.key(), it.value());
    }
    m_now = now;
    push(edit);
}

void FormHistory::absorb()
{
    const auto now = m_inputs.values();
    if (m_last && !m_stack.canRedo()) {
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const auto before = m_now.value(it.key());
            if (before == it.value() || isEmptyInput(before))
                continue;
            if (!m_last->before.contains(it.key()))
                m_last->before.insert(it.key(), before);
            m_last->after.insert(it.key(), it.value());
        }
    }
    m_now = now;
}

void FormHistory::push(const std::shared_ptr<FormEdit> &edit)
{
    const int before = m_stack.index();
    m_stack.push(new EditCommand(edit, [this](const FormValues &values, const QString &name) { apply(values, name); }));
    if (m_stack.index() != before)
        m_last = edit;
}

void FormHistory::apply(const FormValues &values, const QString &name)
{
    ++m_visit;
    m_last.reset();
    m_inputs.setValues(values);
    m_now = m_inputs.values();
    emit moved(name);
}
