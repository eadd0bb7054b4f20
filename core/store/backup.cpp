#include "core/store/backup_container.h"
#include "core/store/backup_file.h"
#include "core/store/native_sqlite.h"
#include "core/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

/// A consistent copy of everything, also while others write.
Result<BackupInfo> copyCompany(Database &database, const QString &path)
{
    const QString quoted = QString(path).replace(u'\'', QStringLiteral("''"));
    if (auto copied = runScript(database.nativeHandle(), "VACUUM INTO '" + quoted.toUtf8() + "'"); !copied)
        return tl::make_unexpected(openingError(std::move(copied).error(), path));
    MPM_TRY(const auto copy, openNative(path));
    if (auto noted = noteTime(copy.get(), backupTakenKey, database.clock().now()); !noted)
        return tl::make_unexpected(openingError(std::move(noted).error(), path));
    return describeCompany(copy.get(), path);
}

Outcome sealFile(const QString &plainPath, const BackupInfo &info, const SecretString &passphrase, Random &random,
                 const QString &target)
{
    QFile plain(plainPath);
    QSaveFile sealed(target);
    if (!plain.open(QIODevice::ReadOnly) || !sealed.open(QIODevice::WriteOnly))
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), sealed.errorString()));
    MPM_CHECK(sealBackup(plain, info, passphrase, random, sealed));
    if (!sealed.commit()) // waits until it is on disk
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), sealed.errorString()));
    return {};
}

} // namespace

Result<BackupInfo> writeBackup(Database &database, const QString &target, const SecretString &passphrase)
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(database.path()).absoluteFilePath())
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("A backup cannot take the place of the company's own file. Choose another name."));
    MPM_TRY(auto part, PartFile::create(target));
    if (passphrase.isEmpty()) {
        MPM_TRY(const BackupInfo info, copyCompany(database, part.path()));
        MPM_CHECK(part.moveTo(target));
        return info;
    }
    // The copy in clear stays where the company is in clear anyway, never on the disk or stick the backup goes to.
    MPM_TRY(const auto clear, PartFile::create(database.path()));
    MPM_TRY(const BackupInfo info, copyCompany(database, clear.path()));
    MPM_CHECK(sealFile(clear.path(), info, passphrase, database.random(), part.path()));
    QFile written(part.path());
    if (!written.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("%1 cannot be read again: %2").arg(QDir::toNativeSeparators(target), written.errorString()));
    MPM_CHECK(unsealBackup(written, passphrase, nullptr));
    written.close();
    MPM_CHECK(part.moveTo(target));
    return info;
}
