#pragma once

#include "ui/imports/check_step.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/layout_step.h"
#include "ui/screen.h"

#include <array>

class ErrorBanner;
class QStackedWidget;

/// The assistant that takes a file in: which file, how it is written, its columns, the verdict on every row, the
/// report.
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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeButtons();
    void goTo(size_t step);
    void nextStep();
    void goBack();
    void openFile();
    void takeFile(const Result<ImportDraft> &draft);
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
    ErrorBanner *m_banner;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_takeBack;
    QPushButton *m_cancel;
};
