#pragma once

#include "ui/long_work.h"
#include "ui/paper/documents.h"
#include "ui/screen.h"

#include <QDialog>

class ChoiceBox;
class ErrorBanner;
class PeriodChoice;
class QBoxLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QTextBrowser;
class WorkBar;

using PaperMaker = std::function<PaperPage(const PaperOffice &)>;

/// One paper to be printed or saved.
struct PaperRequest
{
    QString title;
    QString fileName; ///< proposed, without ending: "Receipt R-000123"
    QString language; ///< to begin with: the customer's
    PaperMaker make;  ///< or `read`
    /// For a paper about a span of days: runs on the store's thread for each one that the person chooses.
    std::function<Result<PaperMaker>(const ServiceContext &, const DateRange &)> read = {};
    bool isTranslated = true; ///< false: texts as the screen shows them, so there is no language to choose
};

/// Shows the paper as it will be, lets the person choose the paper, its language and its period where it has one, and
/// prints it or saves it as PDF: beside the window, with its progress and a button that stops it. Of long tables the
/// beginning is shown. The last paper chosen is remembered on this machine.
class PaperDialog final : public QDialog
{
    Q_OBJECT
public:
    PaperDialog(const ScreenContext &context, PaperRequest request, QWidget *parent);
    ~PaperDialog() override;

    /// Lays the paper out and writes it; stopped, there is no file.
    void savePdf(const QString &file);

signals:
    void saved(const QString &file);

private:
    void addChoices(QBoxLayout *layout);
    void addPeriod(QBoxLayout *layout);
    void addButtons(QBoxLayout *layout);
    void readRememberedSize();
    void rememberSize();
    void readPeriod();
    void showPreview();
    void askFile();
    void askPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    /// What runs on the thread of the work: lays the paper out, the whole of it.
    using LayOut = std::function<Outcome(const PaperPage &, const LongWork::Progress &)>;
    void run(const QString &sentence, LayOut layOut, std::function<void()> onDone, std::function<void()> again);
    void showFailure(const Error &error, std::function<void()> again);
    void updateButtons();
    [[nodiscard]] std::function<PaperPage(int mostRows)> pageMaker() const;

    ScreenContext m_context;
    PaperRequest m_request;
    ErrorBanner *m_banner;
    ChoiceBox *m_size;
    ChoiceBox *m_language;
    PeriodChoice *m_period = nullptr;
    int m_asked = 0; ///< an answer about an earlier period is dropped
    LongWork *m_work;
    WorkBar *m_bar;
    QTextBrowser *m_preview;
    QLabel *m_cut;
    QPushButton *m_print;
    QPushButton *m_save;
    std::function<void()> m_again; ///< what the button beside an error does once more
};
