#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

/// The handbook, offline: one page a screen, in the language of the window where there is one, else in English.
/// Not modal: it stays open beside the work, and follows the window into another language.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    /// `topic` is the name of a page of resources/help without its ending.
    void showTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void writeTexts();
    void readAgain();
    void load(const QString &topic);

    QTextBrowser *m_text;
    QPushButton *m_contents;
    QPushButton *m_back;
    QPushButton *m_close;
};

/// Where the page lies, e.g. ":/help/fr/payments.md"; empty when there is no such page in any language.
[[nodiscard]] QString helpFile(const QString &topic, const QString &language);

/// Shows the page in the help window of `window`, which has one at most. A modal dialog needs one of its own: it blocks
/// that of the main window.
void openHelp(QWidget &window, const QString &topic);

/// F1 in the dialog opens its page.
void addHelpKey(QDialog &dialog, const QString &topic);

/// F1 in a dialog without a page of its own opens the one of what it was opened over.
void addHelpKeyOfBelow(QDialog &dialog);

/// The page about what lies in `widget`, unless a screen in it has its own.
void setHelpTopic(QWidget &widget, const QString &topic);

/// The page about what `widget` is a part of; empty where there is none.
[[nodiscard]] QString helpTopicAt(const QWidget *widget);
