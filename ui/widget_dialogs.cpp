#include "ui/widget_dialogs.h"

#include "ui/help/help_window.h"
#include "ui/target_name.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Qt's own texts of its buttons come in few languages, and not in Swahili.
struct DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(DialogWords)
};

/// Answers are dropped once the asker is gone; a question without one (at start) lives as long as its dialog.
QObject *receiver(QWidget *parent, QDialog *dialog)
{
    return parent ? static_cast<QObject *>(parent) : dialog;
}

/// A dialog with the question, one input and two buttons; `isComplete` decides whether it may be accepted.
QDialog *makeInputDialog(QWidget *parent, const Dialogs::Question &question, QWidget *input, QPushButton *&accept)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);

    auto *label = new QLabel(question.text);
    label->setWordWrap(true);
    label->setBuddy(input);
    input->setAccessibleName(question.text);
    input->setMinimumWidth(360);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(DialogWords::tr("Cancel"), QDialogButtonBox::RejectRole);
    accept = buttons->addButton(question.acceptLabel, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(input);
    layout->addWidget(buttons);
    accept->setDefault(true); // only now it is a button of this dialog: before, Enter would be Cancel
    addHelpKeyOfBelow(*dialog);
    return dialog;
}

/// The name in the dialog ends as the chosen sort of file does.
void followFilter(QFileDialog &dialog, const QString &filter, const QStringList &filters)
{
    const QStringList endings = endingsOf(filter);
    if (!endings.isEmpty())
        dialog.setDefaultSuffix(endings.front());
    const QStringList files = dialog.selectedFiles();
    if (files.isEmpty() || QFileInfo(files.front()).isDir())
        return;
    const QString name = nameForFilter(files.front(), filter, filters);
    if (name != files.front())
        dialog.selectFile(name);
}

/// Opens the dialog and hands the chosen file on.
void openFileDialog(QFileDialog *dialog, QWidget *parent, std::function<void(std::optional<QString>)> done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(
        dialog, &QDialog::finished, receiver(parent, dialog), [dialog, done = std::move(done)](int answer) {
            const QStringList files = dialog->selectedFiles();
            done(answer == QDialog::Accepted && !files.isEmpty() ? std::optional(files.front()) : std::nullopt);
        });
    dialog->open();
}

} // namespace

void WidgetDialogs::confirm(QWidget *parent, const Question &question, std::function<void(bool)> done)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->button(QMessageBox::Cancel)->setText(DialogWords::tr("Cancel"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    auto *accept = box->addButton(question.acceptLabel, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QDialog::finished, receiver(parent, box),
                     [box, accept, done = std::move(done)] { done(box->clickedButton() == accept); });
    box->open();
}

void WidgetDialogs::askText(QWidget *parent, const Question &question, const QString &initial,
                            std::function<void(std::optional<QString>)> done)
{
    auto *edit = new QLineEdit(initial);
    QPushButton *accept = nullptr;
    auto *dialog = makeInputDialog(parent, question, edit, accept);
    const auto update = [edit, accept] { accept->setEnabled(!edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, update);
    update();
    QObject::connect(dialog, &QDialog::finished, receiver(parent, dialog), [edit, done = std::move(done)](int answer) {
        done(answer == QDialog::Accepted ? std::optional(edit->text().trimmed()) : std::nullopt);
    });
    dialog->open();
}

void WidgetDialogs::choose(QWidget *parent, const Question &question, const QStringList &choices,
                           std::function<void(std::optional<int>)> done)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    QPushButton *accept = nullptr;
    auto *dialog = makeInputDialog(parent, question, box, accept);
    accept->setEnabled(!choices.isEmpty());
    QObject::connect(dialog, &QDialog::finished, receiver(parent, dialog), [box, done = std::move(done)](int answer) {
        done(answer == QDialog::Accepted ? std::optional(box->currentIndex()) : std::nullopt);
    });
    dialog->open();
}

void WidgetDialogs::askSecret(QWidget *parent, const Question &question,
                              std::function<void(std::optional<SecretString>)> done)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    QPushButton *accept = nullptr;
    auto *dialog = makeInputDialog(parent, question, edit, accept);
    const auto update = [edit, accept] { accept->setEnabled(!edit->text().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, update);
    update();
    QObject::connect(dialog, &QDialog::finished, receiver(parent, dialog), [edit, done = std::move(done)](int answer) {
        done(answer == QDialog::Accepted ? std::optional(SecretString(edit->text())) : std::nullopt);
    });
    dialog->open();
}

void WidgetDialogs::chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                               std::function<void(std::optional<QString>)> done)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    openFileDialog(dialog, parent, std::move(done));
}

void WidgetDialogs::chooseTarget(QWidget *parent, const QString &title, const QString &suggested,
                                 const QStringList &filters, std::function<void(std::optional<QString>)> done)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters](const QString &filter) { followFilter(*dialog, filter, filters); });
    openFileDialog(
        dialog, parent, [this, parent, dialog, filters, done = std::move(done)](const std::optional<QString> &chosen) {
            if (chosen)
                takeTarget(parent, *chosen, nameForFilter(*chosen, dialog->selectedNameFilter(), filters), done);
            else
                done(std::nullopt);
        });
}

/// The name may be another than the one that the person saw: what has that name is not replaced unasked.
void WidgetDialogs::takeTarget(QWidget *parent, const QString &chosen, const QString &target,
                               const std::function<void(std::optional<QString>)> &done)
{
    if (target == chosen || !QFileInfo::exists(target)) {
        done(target);
        return;
    }
    const Question question{
        DialogWords::tr("Replace the file?"),
        DialogWords::tr("%1 is there already. What is in it would be lost.").arg(QDir::toNativeSeparators(target)),
        DialogWords::tr("Replace")};
    confirm(parent, question,
            [target, done](bool isAccepted) { done(isAccepted ? std::optional(target) : std::nullopt); });
}

void WidgetDialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->button(QMessageBox::Ok)->setText(DialogWords::tr("OK"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->open();
}
