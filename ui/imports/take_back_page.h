#pragma once

#include "core/services/import_history.h"
#include "ui/screen.h"

class ErrorBanner;
class FieldForm;
class LongWork;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class ShortTable;

/// Takes an import back: says what that means, shows what would become of every row, and does it.
class TakeBackPage final : public Screen
{
    Q_OBJECT
public:
    TakeBackPage(const ScreenContext &context, const ImportId &import);
    ~TakeBackPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import-back"); }
    void focusFirst() override;

private:
    void makeLayout();
    void readRun();
    void run(bool dryRun);
    void take(const Result<TakeBackReport> &report);
    void showReport();
    void showState();
    void confirm();
    [[nodiscard]] bool needsReason() const { return m_run && m_run->kind == ImportKind::Payments; }
    [[nodiscard]] int takeable() const;

    ImportId m_id;
    std::optional<ImportRunView> m_run;
    TakeBackReport m_report;
    LongWork *m_work;
    ErrorBanner *m_banner;
    QLabel *m_explanation;
    QLabel *m_summary;
    FieldForm *m_form;
    QLineEdit *m_reason;
    QCheckBox *m_others;
    QProgressBar *m_progress;
    ShortTable *m_table;
    QPushButton *m_take;
    QPushButton *m_cancel;
};
