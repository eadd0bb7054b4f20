#pragma once

#include "ui/paper/documents.h"
#include "ui/screen.h"

#include <QDialog>

class ChoiceBox;
class ErrorBanner;
class QBoxLayout;
class QPushButton;
class QTextBrowser;

/// One paper to be printed or saved.
struct PaperRequest
{
    QString title;
    QString fileName; ///< proposed, without ending: "Receipt R-000123"
    QString language; ///< to begin with: the customer's
    std::function<PaperPage(const PaperOffice &)> make;
};

/// Shows the paper as it will be, lets the person choose the paper and its language, and prints it or saves it as PDF.
/// The last paper chosen is remembered on this machine.
class PaperDialog final : public QDialog
{
    Q_OBJECT
public:
    PaperDialog(const ScreenContext &context, PaperRequest request, QWidget *parent);

    /// Lays the paper out beside the window and writes it; `done` says how it went.
    void savePdf(const QString &file);

signals:
    void saved(const QString &file);

private:
    void addChoices(QBoxLayout *layout);
    void addButtons(QBoxLayout *layout);
    void readRememberedSize();
    void rememberSize();
    void showPreview();
    void askFile();
    void askPrinter();
    void setBusy(bool busy);
    [[nodiscard]] PaperPage makePage() const;

    ScreenContext m_context;
    PaperRequest m_request;
    ErrorBanner *m_banner;
    ChoiceBox *m_size;
    ChoiceBox *m_language;
    QTextBrowser *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
};
