#pragma once

#include "core/services/reconciliation.h"
#include "ui/imports/import_draft.h"
#include "ui/screen.h"

#include <QLocale>

#include <memory>

class ChoiceBox;
class ColumnsStep;
class DateEdit;
class ErrorBanner;
class FieldForm;
class LayoutStep;
class LongWork;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class ReconciliationLists;
class ShortTable;

/// Holds a channel's statement against the payments that are here (core/services/reconciliation.h): by day, and what is
/// equal, only here, only in the statement, or differs.
class ReconciliationPage final : public Screen
{
    Q_OBJECT
public:
    explicit ReconciliationPage(const ScreenContext &context);
    ~ReconciliationPage() override;

    [[nodiscard]] QString title() const override { return tr("Reconciliation"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("reports"); }
    /// Compares again what was compared: a payment may have been matched or taken in meanwhile.
    void refresh() override;
    void focusFirst() override;
    void handOver(Screen &next) override;

private:
    /// What is compared, as it was when the person asked for it.
    struct Question
    {
        AccountId channel;
        QString channelName;
        QString path;
        std::optional<DateRange> range;
    };
    using Found = std::shared_ptr<const Reconciliation>;

    void addInputs();
    void makeActions();
    [[nodiscard]] QWidget *makeView();
    [[nodiscard]] QWidget *makeWriting();
    void browse();
    [[nodiscard]] Result<std::optional<DateRange>> typedRange() const;
    [[nodiscard]] Result<Question> typedQuestion() const;
    void compare();
    /// `isNew`: what was found before is replaced, instead of brought up to date.
    void reconcile(bool isNew);
    void take(const Found &found, bool isNew);
    void showDays();
    void showState();
    void showFailure(const Error &error);
    /// How the statement is written, as the import assistant shows it.
    void showWriting();
    void useWriting();
    void leaveWriting();
    void save();

    QLocale m_locale; ///< what is typed here is written in it
    LongWork *m_work;
    ErrorBanner *m_banner;
    QStackedWidget *m_stack;
    FieldForm *m_form;
    ChoiceBox *m_channel;
    QLineEdit *m_path;
    DateEdit *m_from;
    DateEdit *m_to;
    QPushButton *m_compare;
    QPushButton *m_writing;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_summary;
    ShortTable *m_days;
    ReconciliationLists *m_lists;
    QTabWidget *m_steps;
    LayoutStep *m_layout;
    ColumnsStep *m_columns;
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
    QAction *m_import = nullptr;
    QAction *m_closeDay = nullptr;

    Question m_question;
    ImportDraft m_draft;       ///< the statement, and how it is written
    ImportDraft m_draftBefore; ///< while the person looks at how it is written
    bool m_hasChosenWriting = false;
    bool m_isNew = true; ///< of the comparison that runs
    Found m_found;
};
