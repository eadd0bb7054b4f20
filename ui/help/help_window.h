#pragma once

#include <QDialog>

class QTextBrowser;

/// The handbook, offline: one page a screen, in the language of the window where there is one, else in English.
/// Not modal: it stays open beside the work, and one window is enough.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    /// `topic` is the name of a page of resources/help without its ending.
    void showTopic(const QString &topic);

private:
    QTextBrowser *m_text;
};

/// Where the page lies, e.g. ":/help/fr/payments.md"; empty when there is no such page in any language.
[[nodiscard]] QString helpFile(const QString &topic, const QString &language);
