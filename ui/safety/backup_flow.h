#pragma once

#include "core/services/safety_service.h"
#include "core/store/unpacked_backup.h"
#include "ui/dialogs.h"
#include "ui/navigator.h"
#include "ui/session.h"

#include <QWidget>

class LongWork;
class WorkBar;

/// Backup and restore as the person goes through them: which file, a passphrase where one is wanted, what is in it, and
/// the work itself beside everything else. One at a time.
class BackupFlow final : public QObject
{
    Q_OBJECT
public:
    /// References must outlive the flow; dialogs open over `window`.
    BackupFlow(Session &session, Navigator &navigator, Dialogs &dialogs, QWidget *window);
    ~BackupFlow() override;

    /// How far it is, with the button that stops it; for the layout of the window.
    [[nodiscard]] WorkBar *bar() const { return m_bar; }
    /// Asks where to, then writes. With `isEncrypted`, asks for a passphrase first.
    void backUp(bool isEncrypted);
    /// Asks which file, reads and checks it, shows its date and counts, and hands it on when the person agrees.
    void restore();
    [[nodiscard]] bool isRunning() const;

signals:
    void runningChanged();
    /// A backup was written: the reminder is over.
    void backedUp();
    /// The person wants this company in the place of the one that is open.
    void restoreAgreed(const std::shared_ptr<UnpackedBackup> &backup);

private:
    using Unpacked = Result<std::shared_ptr<UnpackedBackup>>;
    [[nodiscard]] bool isBusy();
    void askTarget(const SecretString &passphrase);
    void write(const QString &target, const SecretString &passphrase);
    void written(const Result<BackupInfo> &info, const QString &target, bool isEncrypted);
    void sayNotWritten(const Error &error, const QString &target, bool isEncrypted);
    void unpack(const QString &file, const SecretString &passphrase);
    void unpacked(const Unpacked &backup, const QString &file);
    void askPassphrase(const QString &file);

    Session &m_session;
    Navigator &m_navigator;
    Dialogs &m_dialogs;
    QWidget *m_window;
    LongWork *m_work;
    WorkBar *m_bar;
};
