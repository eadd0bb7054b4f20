#pragma once

#include "core/base/random.h"
#include "core/services/safety_service.h"
#include "ui/dialogs.h"
#include "ui/navigator.h"
#include "ui/session.h"

#include <QPointer>
#include <QWidget>

/// Backup and restore as the person goes through them: which file, a passphrase where one is wanted, what is in it, and
/// the work itself on a connection of its own, so that the window's questions are answered meanwhile.
class BackupFlow final : public QObject
{
    Q_OBJECT
public:
    /// References must outlive the flow; dialogs open over `window`.
    BackupFlow(Session &session, Navigator &navigator, Dialogs &dialogs, QWidget *window);

    /// Asks where to, then writes. With `encrypted`, asks for a passphrase first.
    void backUp(bool encrypted);
    /// Asks which file, shows its date and counts, and hands it to the navigator when the person agrees.
    void restore();
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

signals:
    void runningChanged();
    /// A backup was written: the reminder is over.
    void backedUp();

private:
    void askTarget(const SecretString &passphrase);
    void write(const QString &target, const SecretString &passphrase);
    void written(const Result<BackupInfo> &info, const QString &target);
    void inspect(const QString &file, const SecretString &passphrase);
    void inspected(const Result<BackupInfo> &info, const QString &file, const SecretString &passphrase);
    template <typename Work, typename OnResult>
    void run(Work work, OnResult onResult);

    Session &m_session;
    Navigator &m_navigator;
    Dialogs &m_dialogs;
    QWidget *m_window;
    SystemRandom m_random;
    std::unique_ptr<StoreExecutor> m_work; ///< while something runs
};
