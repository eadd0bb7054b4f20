#pragma once

#include "ui/imports/check_step.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/layout_step.h"
#include "ui/screen.h"
#include "ui/widgets/draft_keeper.h"

#include <array>

class DraftOffer;
class ErrorBanner;
class QStackedWidget;

/// The assistant that takes a file in: which file, how it is written, its columns, the verdict on every row, the
/// report. A draft on disk remembers file and choices until the rows are written.
class ImportPage final : public Screen
{
    Q_OBJECT
public:
    /// Without a kind, the file says by its columns what it holds; with a path, it goes on to the second step.
    ImportPage(const ScreenContext &context, std::optional<ImportKind> kind, const QString &path);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import"); }
    void focusFirst() override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    void discardInput() override;
    void handOver(Screen &next) override;
    /// Reads the file of a draft again and goes to the step where it was left, no further than the columns: the file
    /// may have changed.
    void goOn(const FormDraft &draft) override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeButtons();
    void goTo(size_t step);
    void nextStep();
    void goBack();
    void openFile();
    void takeFile(const Result<ImportDraft> &draft);
    void takeKept(const Result<ImportDraft> &draft, size_t step);
    void showFileError(const Error &error);
    void keepDrafts();
    void markTouched();
    void readFileStep();
    [[nodiscard]] FormValues kept();
    void restore(const FormValues &kept);
    void showState();
    [[nodiscard]] ImportStep &step() const { return *m_steps[m_step]; }
    [[nodiscard]] bool isChecking() const { return m_step + 1 == m_steps.size(); }

    ImportDraft m_draft;
    bool m_guessesKind;
    bool m_isReading = false;
    FileStep *m_file;
    LayoutStep *m_layout;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    std::array<ImportStep *, 4> m_steps;
    size_t m_step = 0;
    DraftOffer *m_offer;
    ErrorBanner *m_banner;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_takeBack;
    QPushButton *m_cancel;
    bool m_isTouched = false;
    bool m_wasShown = false;
    FormInputs m_inputs{nullptr}; ///< of all steps: what the person does in them
    DraftKeeper m_drafts;
};
