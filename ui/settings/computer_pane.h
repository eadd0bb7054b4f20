#pragma once

#include "core/services/ledger_service.h"
#include "ui/safety/backup_flow.h"
#include "ui/screen.h"

class ChoiceBox;
class ErrorBanner;
class KeyValues;
class QCheckBox;
class QBoxLayout;
class QProgressBar;
class QPushButton;
class ShortTable;
class ToneLabel;

/// What belongs to this machine: the language of the window, backups, and the check of the data file.
class ComputerPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ComputerPane(const ScreenContext &context);

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
    void showRunning();
    void check();
    void showProblems(const std::vector<VerifyProblem> &problems);

    ScreenContext m_context;
    BackupFlow *m_flow;
    ErrorBanner *m_banner;
    ChoiceBox *m_language;
    ToneLabel *m_backupState;
    QPushButton *m_backUp;
    QCheckBox *m_encrypt;
    QPushButton *m_restore;
    QProgressBar *m_progress;
    QPushButton *m_check;
    ToneLabel *m_checked;
    ShortTable *m_problems;
    KeyValues *m_about;
};
