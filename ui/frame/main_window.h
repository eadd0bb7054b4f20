#pragma once

#include "core/worker/worker_thread.h"
#include "ui/frame/pages.h"

#include <QMainWindow>

#include <array>

class BackupFlow;
class DraftStrip;
class NoticeLine;
class NoticeLog;
class QListWidget;
class QStackedWidget;
class QTimer;
class QToolButton;
struct BackupState;
class SectionView;
class StatusStrip;
class UnpackedBackup;

/// The one window: navigation on the left, one list or form in the middle, the status bar below (design, section 8).
class MainWindow final : public QMainWindow, private PageHost
{
    Q_OBJECT
public:
    /// All must outlive the window. The worker is only watched and woken; the caller starts it.
    MainWindow(Session &session, WorkerThread &worker, Dialogs &dialogs);
    ~MainWindow() override;

    void showSection(Section section) override;
    /// The list or form in front.
    [[nodiscard]] Screen *currentScreen() const;
    [[nodiscard]] Navigator &navigator() { return m_pages; }

signals:
    /// The person closed the window, and nothing typed was in the way.
    void closed();
    /// The person chose the language of the window; empty: the system's.
    void languageChosen(const QString &code);
    /// The person wants the company as it is in this backup; nothing typed is in the way.
    void restoreWanted(const std::shared_ptr<UnpackedBackup> &backup);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void push(const PageMaker &make) override;
    void notify(const QString &sentence) override;
    void notifyAbout(QObject &thing, const QString &sentence, std::function<void()> again) override;
    void useLanguage(const QString &code) override;
    void backUp(bool isEncrypted) override;
    void restoreBackup() override;
    void showList(Section section, const ListPreset &preset) override;
    void makeNavigation();
    void makeNotices();
    void makeBackup();
    void waitForBackupCheck();
    void checkBackup();
    void takeBackupState(const BackupState &state);
    void giveBack(const std::shared_ptr<UnpackedBackup> &backup);
    void showBackupDue(bool isDue);
    [[nodiscard]] QWidget *makeMiddle();
    void makeStatus();
    void drawIcons();
    void writeTexts();
    void writeSections();
    void makeAgain();
    [[nodiscard]] SectionView *makeView(Section section, const PageMaker &root);
    void remake(Section section);
    void makeShortcuts();
    void showHelp();
    void showTitle();
    void showNoticeCount();
    [[nodiscard]] bool hasUnsavedInput() const;
    [[nodiscard]] QString reasonToStay() const;
    [[nodiscard]] SectionView *currentSection() const;

    Session &m_session;
    Dialogs &m_dialogs;
    Pages m_pages;
    QListWidget *m_navigation;
    QStackedWidget *m_middle;
    DraftStrip *m_drafts = nullptr;
    NoticeLog *m_notices;
    NoticeLine *m_notice = nullptr;
    QToolButton *m_noticeButton;
    BackupFlow *m_backup;
    QToolButton *m_backupButton;
    QTimer *m_backupCheck; ///< until it is looked again whether a backup is due
    StatusStrip *m_status = nullptr;
    QTimer *m_refresh;       ///< many changes in a moment are one refresh
    QTimer *m_languageTimer; ///< a change of language comes as several events
    WorkerThread &m_worker;
    WorkerThread::State m_workerState = WorkerThread::State::Starting;
    std::array<SectionView *, sectionCount> m_sections{};
    bool m_isNarrow = false; ///< the sections show their icons alone
    bool m_isBackupDue = false;
    QDate m_remindedOn; ///< of the backup
    bool m_mayClose = false;
};
