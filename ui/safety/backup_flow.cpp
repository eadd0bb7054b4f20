#include "ui/safety/backup_flow.h"

#include "core/services/data_folder.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/long_work.h"
#include "ui/widgets/work_bar.h"

#include <QDir>
#include <QFileInfo>
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
    : QObject(window), m_session(session), m_navigator(navigator), m_dialogs(dialogs), m_window(window),
      m_work(new LongWork(session)), m_bar(new WorkBar(*m_work))
{
    connect(m_work, &LongWork::runningChanged, this, &BackupFlow::runningChanged);
}

BackupFlow::~BackupFlow()
{
    m_work->abandon();
}

bool BackupFlow::isRunning() const
{
    return m_work->isRunning();
}

/// Says so when it is: a second work would stop the first.
bool BackupFlow::isBusy()
{
    if (isRunning())
        m_navigator.notify(tr("A backup is being written or read. Wait for it, or stop it."));
    return isRunning();
}

void BackupFlow::backUp(bool isEncrypted)
{
    if (isBusy())
        return;
    if (!isEncrypted) {
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

void BackupFlow::write(const QString &target, const SecretString &passphrase)
{
    if (isBusy())
        return;
    m_bar->announce({tr("Writing the backup %1").arg(QFileInfo(target).fileName()), tr("Stop the backup")});
    m_work->run(
        [target, passphrase](const ServiceContext &context, const LongWork::Progress &progress) {
            return SafetyService(context).backUp(target, passphrase, progress);
        },
        [this, target, isEncrypted = !passphrase.isEmpty()](const Result<BackupInfo> &info) {
            written(info, target, isEncrypted);
        });
}

void BackupFlow::written(const Result<BackupInfo> &info, const QString &target, bool isEncrypted)
{
    if (!info && info.error().code == ErrorCode::Cancelled) {
        m_navigator.notify(tr("The backup was stopped. No file was written."));
        return;
    }
    if (!info) {
        sayNotWritten(info.error(), target, isEncrypted);
        return;
    }
    m_navigator.notifyAbout(*this,
                            tr("Backed up and checked: %1 customers and %2 payments are in %3.")
                                .arg(QLocale().toString(info->customers), QLocale().toString(info->payments),
                                     QDir::toNativeSeparators(target)),
                            {});
    emit backedUp();
}

/// Nobody may go home believing that there is one: it is asked, and kept in the list of notices.
void BackupFlow::sayNotWritten(const Error &error, const QString &target, bool isEncrypted)
{
    // A passphrase is not kept for later.
    const auto again = [this, target, isEncrypted] {
        if (isEncrypted)
            backUp(true);
        else
            write(target, {});
    };
    const QString sentence = tr("The backup could not be written: %1").arg(errorText(error));
    m_navigator.notifyAbout(*this, sentence, again);
    m_dialogs.confirm(m_window, {tr("There is no backup"), sentence, tr("Try again")}, [again](bool isWanted) {
        if (isWanted)
            again();
    });
}

void BackupFlow::restore()
{
    if (isBusy())
        return;
    m_dialogs.chooseFile(m_window, tr("Restore a backup"),
                         {tr("Backups (*.%1)").arg(backupSuffix), tr("All files (*)")},
                         [this](const std::optional<QString> &file) {
                             if (file)
                                 unpack(*file, {});
                         });
}

void BackupFlow::unpack(const QString &file, const SecretString &passphrase)
{
    if (isBusy())
        return;
    m_bar->announce({tr("Reading the backup %1").arg(QFileInfo(file).fileName()), tr("Stop restoring")});
    m_work->run(
        [file, passphrase, company = DataFolder{m_session.dataFolder()}.databaseFile()](
            const ServiceContext &, const LongWork::Progress &progress) {
            return UnpackedBackup::unpack(file, passphrase, company, progress);
        },
        [this, file](const Unpacked &backup) { unpacked(backup, file); });
}

void BackupFlow::askPassphrase(const QString &file)
{
    const Dialogs::Question question{tr("Restore a backup"), tr("This backup is encrypted. Its passphrase:"),
                                     tr("Open")};
    m_dialogs.askSecret(m_window, question, [this, file](const std::optional<SecretString> &typed) {
        if (typed)
            unpack(file, *typed);
    });
}

void BackupFlow::unpacked(const Unpacked &backup, const QString &file)
{
    if (!backup && backup.error().reason == QStringLiteral("wrong_passphrase")) {
        askPassphrase(file);
        return;
    }
    if (!backup && backup.error().code == ErrorCode::Cancelled) {
        m_navigator.notify(tr("Restoring was stopped. Nothing was changed."));
        return;
    }
    if (!backup) {
        m_dialogs.inform(m_window, tr("This backup cannot be restored"), errorText(backup.error()));
        return;
    }
    const auto &info = (*backup)->info();
    const Dialogs::Question question{
        tr("Restore this backup?"),
        tr("%1, taken on %2, with %3 customers and %4 payments. It takes the place of what is open now; that is kept "
           "beside it in the data folder.")
            .arg(info.company, localInstant(info.takenAt, m_session.company().zone), QLocale().toString(info.customers),
                 QLocale().toString(info.payments)),
        tr("Restore")};
    m_dialogs.confirm(m_window, question, [this, backup = *backup](bool isAccepted) {
        if (isAccepted)
            emit restoreAgreed(backup);
    });
}
