#pragma once

#include "ui/imports/import_draft.h"

#include <QTemporaryDir>
#include <QWidget>

class ErrorBanner;
class LongWork;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class ReportModel;
struct ScreenContext;

/// The verdict on every row before anything is written; then the import and its report.
class CheckStep final : public QWidget, public ImportStep
{
    Q_OBJECT
public:
    CheckStep(const ScreenContext &context, ImportDraft &draft);
    ~CheckStep() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override;
    /// Checks the file.
    void enter() override;
    void focusFirst() override;
    /// Writes what is good; nothing while there is nothing to write.
    void import();
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isWritten() const { return m_report.isWritten; }
    /// How many rows import() would add; 0: there is nothing to do.
    [[nodiscard]] int importableRows() const;
    /// Of what was written.
    [[nodiscard]] std::optional<ImportId> importId() const { return m_report.id; }

signals:
    /// What the buttons of the page can do has changed.
    void stateChanged();

private:
    void run(bool dryRun);
    void take(const Result<ImportReport> &report, bool dryRun);
    void showReport();
    void showRows();
    void saveBadRows();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString spoolFile() const { return m_spool.filePath(QStringLiteral("bad-rows.csv")); }

    const ScreenContext &m_context;
    ImportDraft &m_draft;
    LongWork *m_work;
    QTemporaryDir m_spool; ///< for the bad rows, readable by this person only, gone with the page
    ImportReport m_report;
    ErrorBanner *m_banner;
    QLabel *m_summary;
    QLabel *m_kept;
    QComboBox *m_shown;
    QPushButton *m_saveBad;
    QProgressBar *m_progress;
    ReportModel *m_model;
    QTableView *m_table;
};
