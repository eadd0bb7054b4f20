#include "ui/widgets/choice_box.h"

#include <QCompleter>
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
    connect(this, &QComboBox::editTextChanged, this, &ChoiceBox::chosenChanged);
}

void ChoiceBox::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices)
        return;
    const bool isFirst = m_choices.empty();
    const QString before = m_wanted.isEmpty() ? chosen() : m_wanted;
    m_choices = choices;
    const QString shown = chosen();
    {
        // An empty box takes its first item for chosen for a moment; lists must not ask for that.
        const QSignalBlocker silent(this);
        clear();
        for (const auto &choice : choices)
            addItem(choice.name, choice.id);
        setCurrentIndex(-1);
        clearEditText();
        if (!before.isEmpty())
            choose(before);
        if (!isFirst)
            m_wanted.clear(); // it was chosen from another list and is not in this one
        if (currentIndex() < 0 && m_wanted.isEmpty() && m_choosesOnlyOne && choices.size() == 1)
            setCurrentIndex(0);
    }
    if (chosen() != shown)
        emit chosenChanged();
}

QString ChoiceBox::chosen() const
{
    const int index = indexOfText();
    return index >= 0 ? itemData(index).toString() : currentText().trimmed();
}

void ChoiceBox::choose(const QString &id)
{
    const int index = findData(id);
    m_wanted = index < 0 ? id : QString();
    if (index >= 0)
        setCurrentIndex(index);
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
