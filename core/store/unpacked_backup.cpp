#include "core/store/unpacked_backup.h"

#include "core/store/backup_container.h"
#include "core/store/file_names.h"
#include "core/store/interruptible.h"
#include "core/store/native_sqlite.h"
#include "core/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace {

tl::unexpected<Error> unwritable(const QFile &file)
{
    return failure(
        ErrorCode::Environment, QStringLiteral("not_writable"),
        QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Outcome copyAll(QIODevice &from, QFile &to, const WorkProgress &progress)
{
    constexpr qint64 atOnce = qint64(1024) * 1024;
    while (!from.atEnd()) {
        if (!mayGoOn(progress, readThousandths(from)))
            return cancelledError();
        const QByteArray block = from.read(atOnce);
        if (block.isEmpty() || to.write(block) != block.size())
            return unwritable(to);
    }
    return {};
}

/// The database of the backup, in clear, into `target`.
Outcome copyInClear(const QString &backup, const SecretString &passphrase, const QString &target,
                    const WorkProgress &progress)
{
    QFile from(backup);
    if (!from.open(QIODevice::ReadOnly))
        return unreadableBackup(from);
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unwritable(to);
    if (isSealedBackup(from))
        MPM_CHECK(unsealBackup(from, passphrase, &to, progress));
    else
        MPM_CHECK(copyAll(from, to, progress));
    return to.flush() ? Outcome() : unwritable(to);
}

/// The company that stands at the place of restoring, held so that no other process can open it meanwhile.
class OldCompany
{
public:
    /// A connection in WAL mode keeps a shared lock on the file for as long as it is open, so leaving WAL mode, which
    /// needs the file alone, tells on every system whether another connection is open. It also folds the log into the
    /// file. Fails with Environment "in_use".
    [[nodiscard]] static Result<OldCompany> hold(const QString &path)
    {
        OldCompany old(path);
        if (!QFileInfo::exists(path))
            return old;
        auto handle = openNative(path);
        if (!handle)
            return old; // what cannot be opened is not in use either
        const auto mode = queryText(handle->get(), "PRAGMA journal_mode = DELETE");
        const auto alone =
            mode ? runScript(handle->get(), "BEGIN EXCLUSIVE") : Outcome(tl::make_unexpected(mode.error()));
        if (!alone && alone.error().reason == QStringLiteral("database_busy"))
            return failure(
                ErrorCode::Environment, QStringLiteral("in_use"),
                QStringLiteral("The company is open in another window or worker. Close it and restore again."), {},
                alone.error().native);
        if (alone)
            old.m_handle = std::move(*handle);
        return old; // a damaged file is what restoring is for
    }

    /// Keeps it under a name with the date, while it also stays where it is.
    [[nodiscard]] Outcome keepAside(Instant at)
    {
        if (!QFileInfo::exists(m_path))
            return {};
        const QString kept = freeDatedName(m_path, QStringLiteral("before-restore"), at);
        std::error_code error;
        std::filesystem::create_hard_link(m_path.toStdU16String(), kept.toStdU16String(), error);
        if (error && !QFile::copy(m_path, kept)) // a disk without links, FAT for one
            return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                           QStringLiteral("The old file could not be kept as %1.").arg(QDir::toNativeSeparators(kept)));
        // A log that could not be folded in belongs to the old file and would spoil the new one.
        for (const QString &end : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            if (QFileInfo::exists(m_path + end) && !QFile::rename(m_path + end, kept + end))
                return failure(
                    ErrorCode::Environment, QStringLiteral("not_writable"),
                    QStringLiteral("%1 could not be put aside.").arg(QDir::toNativeSeparators(m_path + end)));
        }
        return {};
    }

    [[nodiscard]] Outcome replaceBy(PartFile &part)
    {
        if (auto moved = part.moveTo(m_path); moved || !m_handle)
            return moved;
        m_handle.reset(); // Windows does not replace a file that is open
        return part.moveTo(m_path);
    }

private:
    explicit OldCompany(QString path) : m_path(std::move(path)) {}
    QString m_path;
    NativeDatabase m_handle;
};

} // namespace

tl::unexpected<Error> unreadableBackup(const QFile &file)
{
    return failure(
        ErrorCode::Environment, QStringLiteral("not_a_backup"),
        QStringLiteral("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Result<std::shared_ptr<UnpackedBackup>> UnpackedBackup::unpack(const QString &file, const SecretString &passphrase,
                                                               const QString &databasePath,
                                                               const WorkProgress &progress)
{
    // To open it would take the locks of this process away (file_header.cpp).
    if (QFileInfo(file) == QFileInfo(databasePath))
        return failure(
            ErrorCode::Environment, QStringLiteral("not_a_backup"),
            QStringLiteral("%1 is the company's own file. Choose a backup of it.").arg(QDir::toNativeSeparators(file)));
    MPM_TRY(auto part, PartFile::create(databasePath));
    MPM_CHECK(copyInClear(file, passphrase, part.path(), stepOf(progress, 0, 700)));
    BackupInfo info;
    {
        MPM_TRY(const auto unpacked, openNative(part.path()));
        MPM_TRY(info, describeCompany(unpacked.get(), file, stepOf(progress, 700, 1000)));
    }
    if (!mayGoOn(progress, 1000))
        return cancelledError();
    return std::shared_ptr<UnpackedBackup>(new UnpackedBackup(std::move(part), databasePath, info));
}

Outcome UnpackedBackup::takePlace(const Clock &clock)
{
    {
        MPM_TRY(const auto restored, openNative(m_part.path()));
        if (auto noted = noteTime(restored.get(), restoredKey, clock.now()); !noted)
            return tl::make_unexpected(openingError(std::move(noted).error(), m_part.path()));
    }
    MPM_TRY(auto old, OldCompany::hold(m_databasePath));
    MPM_CHECK(old.keepAside(clock.now()));
    return old.replaceBy(m_part);
}
