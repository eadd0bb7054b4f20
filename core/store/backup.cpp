#include "core/store/backup_container.h"
#include "core/store/backup_file.h"
#include "core/store/interruptible.h"
#include "core/store/native_sqlite.h"
#include "core/store/statement_watch.h"
#include "core/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

/// What VACUUM INTO will write, about.
Result<qint64> copiedBytes(sqlite3 *handle)
{
    MPM_TRY(const qint64 pages, queryInteger(handle, "PRAGMA page_count"));
    MPM_TRY(const qint64 unused, queryInteger(handle, "PRAGMA freelist_count"));
    MPM_TRY(const qint64 pageBytes, queryInteger(handle, "PRAGMA page_size"));
    return std::max(pages - unused, qint64(1)) * pageBytes;
}

/// SQLite does not say how far it is: the copy that grows does.
Outcome vacuumInto(Database &database, const QString &path, const WorkProgress &progress)
{
    MPM_TRY(const qint64 whole, copiedBytes(database.nativeHandle()));
    const StatementWatch watch(database.nativeHandle(), [&] {
        return mayGoOn(progress, static_cast<int>(std::min(QFileInfo(path).size() * 1000 / whole, qint64(1000))));
    });
    const QString quoted = QString(path).replace(u'\'', QStringLiteral("''"));
    return runScript(database.nativeHandle(), "VACUUM INTO '" + quoted.toUtf8() + "'");
}

/// A consistent copy of everything, also while others write.
Result<BackupInfo> copyCompany(Database &database, const QString &path, const WorkProgress &progress)
{
    if (auto copied = vacuumInto(database, path, stepOf(progress, 0, 700)); !copied)
        return tl::make_unexpected(openingError(std::move(copied).error(), path));
    MPM_TRY(const auto copy, openNative(path));
    if (auto noted = noteTime(copy.get(), backupTakenKey, database.clock().now()); !noted)
        return tl::make_unexpected(openingError(std::move(noted).error(), path));
    return describeCompany(copy.get(), path, stepOf(progress, 700, 1000));
}

Outcome sealFile(const QString &plainPath, const BackupInfo &info, const SecretString &passphrase, Random &random,
                 const QString &target, const WorkProgress &progress)
{
    QFile plain(plainPath);
    QSaveFile sealed(target);
    if (!plain.open(QIODevice::ReadOnly) || !sealed.open(QIODevice::WriteOnly))
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), sealed.errorString()));
    MPM_CHECK(sealBackup(plain, info, passphrase, random, sealed, progress));
    if (!sealed.commit()) // waits until it is on disk
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(target), sealed.errorString()));
    return {};
}

/// Sealed and read again as it will be when it is needed.
Result<BackupInfo> writeSealed(Database &database, const PartFile &part, const SecretString &passphrase,
                               const WorkProgress &progress)
{
    // The copy in clear stays where the company is in clear anyway, never on the disk or stick the backup goes to.
    MPM_TRY(const auto clear, PartFile::create(database.path()));
    MPM_TRY(const BackupInfo info, copyCompany(database, clear.path(), stepOf(progress, 0, 600)));
    MPM_CHECK(sealFile(clear.path(), info, passphrase, database.random(), part.path(), stepOf(progress, 600, 800)));
    QFile written(part.path());
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("%1 cannot be read again: %2")
                           .arg(QDir::toNativeSeparators(part.path()), written.errorString()));
    MPM_CHECK(unsealBackup(written, passphrase, nullptr, stepOf(progress, 800, 1000)));
    return info;
}

} // namespace

Result<BackupInfo> writeBackup(Database &database, const QString &target, const SecretString &passphrase,
                               const WorkProgress &progress)
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(database.path()).absoluteFilePath())
        return failure(
            ErrorCode::Environment, QStringLiteral("not_writable"),
            QStringLiteral("A backup cannot take the place of the company's own file. Choose another name."));
    MPM_TRY(auto part, PartFile::create(target));
    MPM_TRY(const BackupInfo info, passphrase.isEmpty() ? copyCompany(database, part.path(), progress)
                                                        : writeSealed(database, part, passphrase, progress));
    if (!mayGoOn(progress, 1000))
        return cancelledError();
    MPM_CHECK(part.moveTo(target));
    return info;
}
