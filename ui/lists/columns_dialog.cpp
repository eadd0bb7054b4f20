#include "ui/lists/columns_dialog.h"

#include "ui/help/help_window.h"
#include "ui/lists/list_words.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

ColumnsDialog::ColumnsDialog(const QString &list, const QStringList &shown, QStringList usual, QWidget *parent)
    : QDialog(parent), m_listWord(list), m_usual(std::move(usual)), m_columns(new QListWidget),
      m_up(new QPushButton(tr("Move &up"))), m_down(new QPushButton(tr("Move &down")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Columns"));
    auto *label = new QLabel(tr("Space shows or hides a column, Alt+Up and Alt+Down move it."));
    label->setWordWrap(true);
    label->setBuddy(m_columns);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    auto *usualButton = new QPushButton(tr("As u&sual"));
    usualButton->setToolTip(tr("The columns that the program comes with"));
    auto *beside = new QVBoxLayout;
    for (auto *button : {m_up, m_down, usualButton}) {
        button->setAutoDefault(false);
        beside->addWidget(button);
    }
    beside->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_columns, 1);
    middle->addLayout(beside);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // only now it is a button of this dialog
    constexpr int lines = 20;
    resize(sizeOnScreen(*this, {sizeHint().width(), lines * fontMetrics().lineSpacing()}));

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(usualButton, &QPushButton::clicked, this, [this] { fill(m_usual); });
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnsDialog::showState);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnsDialog::showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit columnsChosen(chosen());
        accept();
    });
    addHelpKeyOfBelow(*this);
    fill(shown);
    m_columns->setFocus(Qt::OtherFocusReason);
}

/// The shown ones first, in their order, then the others.
void ColumnsDialog::fill(const QStringList &shown)
{
    m_columns->clear();
    QStringList words = shown;
    for (const auto *column : windowColumns(*findListSpec(m_listWord))) {
        if (!words.contains(column->word))
            words.append(column->word);
    }
    for (const auto &word : words) {
        auto *item = new QListWidgetItem(listColumnText(m_listWord, word), m_columns);
        item->setData(Qt::UserRole, word);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(shown.contains(word) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
    showState();
}

void ColumnsDialog::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

void ColumnsDialog::showState()
{
    const int row = m_columns->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_columns->count());
    m_accept->setEnabled(!chosen().isEmpty());
}

QStringList ColumnsDialog::chosen() const
{
    QStringList words;
    for (int row = 0; row < m_columns->count(); ++row) {
        const auto *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            words.append(item->data(Qt::UserRole).toString());
    }
    return words;
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_columns || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (isMove)
        move(key->key() == Qt::Key_Up ? -1 : 1);
    return isMove;
}
