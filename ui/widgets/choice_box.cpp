#include "ui/widgets/choice_box.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    completer()->popup()->installEventFilter(this);
    connect(this, &QComboBox::editTextChanged, this, &ChoiceBox::chosenChanged);
    connect(this, &QComboBox::activated, this, [this] { m_wanted.clear(); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_wanted.clear(); });
}

void ChoiceBox::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices)
        return;
    const bool isFirst = m_choices.empty();
    const QString shown = chosen();
    const QString wanted = heldId();
    // What was chosen from another list goes with that list; what was typed and names nothing stays.
    const QString typed = chosenId().isEmpty() ? currentText() : QString();
    m_choices = choices;
    {
        // An empty box takes its first item for chosen for a moment; lists must not ask for that.
        const QSignalBlocker silent(this);
        clear();
        for (const auto &choice : choices)
            addItem(choice.name, choice.id);
        setCurrentIndex(-1);
        setEditText(typed);
        if (!wanted.isEmpty())
            choose(wanted);
        if (!isFirst)
            m_wanted.clear(); // it was chosen from another list and is not in this one
        if (currentIndex() < 0 && m_wanted.isEmpty() && typed.isEmpty() && m_choosesOnlyOne && choices.size() == 1)
            setCurrentIndex(0);
    }
    if (chosen() != shown)
        emit chosenChanged();
}

QString ChoiceBox::chosen() const
{
    const QString id = chosenId();
    return id.isEmpty() ? currentText().trimmed() : id;
}

QString ChoiceBox::chosenId() const
{
    const int index = indexOfText();
    return index >= 0 ? itemData(index).toString() : QString();
}

QString ChoiceBox::heldId() const
{
    return m_wanted.isEmpty() ? chosenId() : m_wanted;
}

QVariantMap ChoiceBox::choice() const
{
    return {{QStringLiteral("id"), heldId()}, {QStringLiteral("text"), currentText()}};
}

void ChoiceBox::setChoice(const QVariantMap &choice)
{
    if (choice == this->choice())
        return;
    setCurrentIndex(-1);
    setEditText(choice.value(QStringLiteral("text")).toString());
    choose(choice.value(QStringLiteral("id")).toString());
}

void ChoiceBox::choose(const QString &id)
{
    const int index = findData(id);
    m_wanted = index < 0 ? id : QString();
    if (index >= 0)
        setCurrentIndex(index);
}

/// Enter and Tab in the list of matches take one and go on from the box, as they do without the list: that would only
/// close, and the next word would be typed into this box.
bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != completer()->popup() || event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isPlain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool goesOn =
        pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter || pressed->key() == Qt::Key_Tab;
    if (!isPlain || !goesOn)
        return QComboBox::eventFilter(watched, event);
    takeMatch();
    completer()->popup()->hide();
    QKeyEvent again(QEvent::KeyPress, pressed->key(), pressed->modifiers(), pressed->text());
    QCoreApplication::sendEvent(this, &again);
    return true;
}

/// The match that is marked, or the only one; what else was typed stays.
void ChoiceBox::takeMatch()
{
    const auto *matches = qobject_cast<QAbstractProxyModel *>(completer()->completionModel());
    auto match = completer()->popup()->currentIndex();
    if (!match.isValid() && matches->rowCount() == 1)
        match = matches->index(0, 0);
    if (!match.isValid())
        return;
    const int row = matches->mapToSource(match).row();
    setCurrentIndex(row);
    emit activated(row);
}

int ChoiceBox::indexOfText() const
{
    const QString typed = currentText().trimmed();
    // Two things may have one name (villages of two mini-grids): what was picked wins.
    if (currentIndex() >= 0 && itemText(currentIndex()) == typed)
        return currentIndex();
    for (int i = 0; i < count(); ++i) {
        if (itemText(i).compare(typed, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}
