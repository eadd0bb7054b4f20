#include "core/store/backup_container.h"
#include "core/store/file_header.h"
#include "core/store/migrator.h"
#include "core/store/unpacked_backup.h"

#include <QDir>
#include <QFile>

Result<BackupInfo> inspectBackup(const QString &file, const SecretString &passphrase)
{
    QFile backup(file);
    if (!backup.open(QIODevice::ReadOnly))
        return unreadableBackup(backup);
    if (isSealedBackup(backup)) {
        MPM_TRY(const BackupInfo info, unsealBackup(backup, passphrase, nullptr));
        if (info.schemaVersion > latestVersion(builtInMigrations()))
            return tl::make_unexpected(newerFile(file));
        return info;
    }
    const auto handle = openNativeUntouched(file);
    if (!handle)
        return failure(ErrorCode::Environment, QStringLiteral("not_a_backup"), handle.error().detail);
    return describeCompany(handle->get(), file);
}

Result<BackupInfo> restoreBackup(const QString &file, const SecretString &passphrase, const QString &databasePath,
                                 const Clock &clock)
{
    MPM_TRY(const auto backup, UnpackedBackup::unpack(file, passphrase, databasePath));
    MPM_CHECK(backup->takePlace(clock));
    return backup->info();
}
