#pragma once

#include "core/services/ledger_service.h"
#include "core/services/safety_service.h"
#include "ui/screen.h"

class ChoiceBox;
class ErrorBanner;
class KeyValues;
class LongWork;
class QCheckBox;
class QBoxLayout;
class QPushButton;
class ShortTable;
class ToneLabel;
class WorkBar;

/// What belongs to this machine: the language of the window, backups, and the check of the data file.
class ComputerPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ComputerPane(const ScreenContext &context);
    ~ComputerPane() override;

    void refresh();

private:
    struct Facts
    {
        BackupState backup;
        QString secrets;
    };
    void addLanguage(QBoxLayout *layout);
    void takeLanguage();
    void addBackup(QBoxLayout *layout);
    void addCheck(QBoxLayout *layout);
    void show(const Facts &facts);
    void check();
    void checked(const Result<std::vector<VerifyProblem>> &problems);
    void showFailure(const Error &error, void (ComputerPane::*again)());
    void showProblems(const std::vector<VerifyProblem> &problems);

    ScreenContext m_context;
    LongWork *m_work; ///< the check
    WorkBar *m_bar;
    ErrorBanner *m_banner;
    ChoiceBox *m_language;
    ToneLabel *m_backupState;
    QPushButton *m_backUp;
    QCheckBox *m_encrypt;
    QPushButton *m_restore;
    QPushButton *m_check;
    ToneLabel *m_checked;
    ShortTable *m_problems;
    KeyValues *m_about;
    void (ComputerPane::*m_again)() = &ComputerPane::refresh; ///< what the button beside an error does once more
};
