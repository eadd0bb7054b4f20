#include "ui/safety/backup_flow.h"

#include "core/services/data_folder.h"
#include "ui/error_texts.h"
#include "ui/formats.h"

#include <QDir>
#include <QStandardPaths>

namespace {

const QString backupSuffix = QStringLiteral("mpmbackup");

/// "Jua Power 2026-03-20.mpmbackup", without what a file name cannot hold.
QString suggestedName(const Company &company, const QDate &today)
{
    QString name = company.name;
    for (QChar &letter : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return QStringLiteral("%1 %2.%3").arg(name, today.toString(Qt::ISODate), backupSuffix);
}

} // namespace

BackupFlow::BackupFlow(Session &session, Navigator &navigator, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_session(session), m_navigator(navigator), m_dialogs(dialogs), m_window(window)
{
}

void BackupFlow::backUp(bool encrypted)
{
    if (isRunning())
        return;
    if (!encrypted) {
        askTarget({});
        return;
    }
    const Dialogs::Question question{
        tr("Back up"), tr("The passphrase that will open this backup. Without it nobody can read it, not even you:"),
        tr("Continue")};
    m_dialogs.askSecret(m_window, question, [this](const std::optional<SecretString> &passphrase) {
        if (passphrase)
            askTarget(*passphrase);
    });
}

void BackupFlow::askTarget(const SecretString &passphrase)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(suggestedName(m_session.company(), m_session.today()));
    m_dialogs.chooseTarget(m_window, tr("Back up to"), suggested, {tr("Backups (*.%1)").arg(backupSuffix)},
                           [this, passphrase](const std::optional<QString> &target) {
                               if (target)
                                   write(*target, passphrase);
                           });
}

template <typename Work, typename OnResult>
void BackupFlow::run(Work work, OnResult onResult)
{
    m_work =
        std::make_unique<StoreExecutor>(DataFolder{m_session.dataFolder()}.databaseFile(), m_session.clock(), m_random);
    emit runningChanged();
    auto future = m_work->run([user = m_session.user(), work = std::move(work)](Database &database) {
        return work(ServiceContext{database, user});
    });
    deliver<Result<BackupInfo>>(std::move(future), this,
                                [this, onResult = std::move(onResult)](const Result<BackupInfo> &info) {
                                    m_work.reset();
                                    emit runningChanged();
                                    onResult(info);
                                });
}

void BackupFlow::write(const QString &target, const SecretString &passphrase)
{
    m_navigator.notify(tr("The backup is being written; go on working meanwhile."));
    run([target,
         passphrase](const ServiceContext &context) { return SafetyService(context).backUp(target, passphrase); },
        [this, target](const Result<BackupInfo> &info) { written(info, target); });
}

void BackupFlow::written(const Result<BackupInfo> &info, const QString &target)
{
    if (!info) {
        m_dialogs.inform(m_window, tr("There is no backup"),
                         tr("The backup could not be written: %1").arg(errorText(info.error())));
        return;
    }
    m_navigator.notify(tr("Backed up and checked: %1 customers and %2 payments are in %3.")
                           .arg(QLocale().toString(info->customers), QLocale().toString(info->payments),
                                QDir::toNativeSeparators(target)));
    emit backedUp();
}

void BackupFlow::restore()
{
    if (isRunning())
        return;
    m_dialogs.chooseFile(m_window, tr("Restore a backup"),
                         {tr("Backups (*.%1)").arg(backupSuffix), tr("All files (*)")},
                         [this](const std::optional<QString> &file) {
                             if (file)
                                 inspect(*file, {});
                         });
}

void BackupFlow::inspect(const QString &file, const SecretString &passphrase)
{
    run([file, passphrase, company = DataFolder{m_session.dataFolder()}.databaseFile()](
            const ServiceContext &) { return inspectBackup(file, passphrase, company); },
        [this, file, passphrase](const Result<BackupInfo> &info) { inspected(info, file, passphrase); });
}

void BackupFlow::inspected(const Result<BackupInfo> &info, const QString &file, const SecretString &passphrase)
{
    if (!info && info.error().reason == QStringLiteral("wrong_passphrase")) {
        const Dialogs::Question question{tr("Restore a backup"), tr("This backup is encrypted. Its passphrase:"),
                                         tr("Open")};
        m_dialogs.askSecret(m_window, question, [this, file](const std::optional<SecretString> &typed) {
            if (typed)
                inspect(file, *typed);
        });
        return;
    }
    if (!info) {
        m_dialogs.inform(m_window, tr("This backup cannot be restored"), errorText(info.error()));
        return;
    }
    const Dialogs::Question question{
        tr("Restore this backup?"),
        tr("%1, taken on %2, with %3 customers and %4 payments. It takes the place of what is open now; that is kept "
           "beside it in the data folder.")
            .arg(info->company, localInstant(info->takenAt, m_session.company().zone),
                 QLocale().toString(info->customers), QLocale().toString(info->payments)),
        tr("Restore")};
    m_dialogs.confirm(m_window, question, [this, file, passphrase](bool accepted) {
        if (accepted)
            m_navigator.restoreBackup(file, passphrase);
    });
}
