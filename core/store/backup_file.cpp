#include "core/store/backup_file.h"

#include "core/store/file_header.h"
#include "core/store/interruptible.h"
#include "core/store/migrator.h"
#include "core/store/native_sqlite.h"
#include "core/store/statement_watch.h"
#include "core/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <filesystem>

#include <sqlite3.h>

namespace {

tl::unexpected<Error> notABackup(const QString &path, const QString &why)
{
    return failure(ErrorCode::Environment, QStringLiteral("not_a_backup"),
                   QStringLiteral("%1 is not a usable backup: %2.").arg(QDir::toNativeSeparators(path), why));
}

std::filesystem::path systemPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Result<NativeDatabase> openWith(const QByteArray &name, int flags, const QString &path)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &raw, flags, nullptr);
    NativeDatabase database(raw);
    if (opened != SQLITE_OK)
        return tl::make_unexpected(openingError(storageError(opened, {}), path));
    sqlite3_extended_result_codes(raw, 1);
    MPM_CHECK(runScript(raw, "PRAGMA trusted_schema = OFF"));
    return database;
}

} // namespace

Result<PartFile> PartFile::create(const QString &neighbour)
{
    const QFileInfo info(neighbour);
    for (int number = 1; number <= 1000; ++number) {
        const QString path = QStringLiteral("%1/.%2.part%3").arg(info.absolutePath(), info.fileName()).arg(number);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return PartFile(path);
        if (!file.exists())
            break;
    }
    return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                   QStringLiteral("No file can be written in %1.").arg(QDir::toNativeSeparators(info.absolutePath())));
}

PartFile::~PartFile()
{
    if (m_path.isEmpty())
        return;
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(end));
}

Outcome PartFile::moveTo(const QString &target)
{
    std::error_code error;
    std::filesystem::rename(systemPath(m_path), systemPath(target), error);
    if (error)
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("%1 cannot be written: %2")
                           .arg(QDir::toNativeSeparators(target), QString::fromLocal8Bit(error.message().c_str())));
    m_path.clear();
    return {};
}

void CloseNative::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Result<NativeDatabase> openNative(const QString &path)
{
    return openWith(path.toUtf8(), SQLITE_OPEN_READWRITE, path);
}

Result<NativeDatabase> openNativeUntouched(const QString &path)
{
    const QByteArray name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
    return openWith(name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path);
}

Result<BackupInfo> describeCompany(sqlite3 *handle, const QString &path, const WorkProgress &progress)
{
    const StatementWatch watch(handle, [&progress] { return mayGoOn(progress, 0); });
    // What was ended could not be read either, and is no damage.
    const auto unusable = [&](const QString &why) {
        return watch.hasStopped() ? cancelledError() : notABackup(path, why);
    };
    const auto identity = checkIdentity(handle, path, builtInMigrations());
    if (!identity && identity.error().reason == QStringLiteral("newer_file"))
        return tl::make_unexpected(identity.error());
    const auto health = queryText(handle, "PRAGMA quick_check(1)");
    const auto version = queryInteger(handle, "PRAGMA user_version");
    if (!identity || !health || !version || *version == 0)
        return unusable(QStringLiteral("it holds no company"));
    if (*health != QStringLiteral("ok"))
        return unusable(*health);

    const auto company = queryText(handle, "SELECT name FROM company ORDER BY created_ms LIMIT 1");
    const auto customers = queryInteger(handle, "SELECT count(*) FROM customer");
    const auto payments = queryInteger(handle, "SELECT count(*) FROM payment");
    const auto taken = queryInteger(
        handle, QByteArray("SELECT CAST(value AS INTEGER) FROM local_setting WHERE key = '") + backupTakenKey + "'");
    if (!company || !customers || !payments || !taken)
        return unusable(QStringLiteral("its tables cannot be read"));
    return BackupInfo{*company, static_cast<int>(*version), *customers, *payments, {*taken}};
}

Outcome noteTime(sqlite3 *handle, const QByteArray &key, Instant at)
{
    // The commit waits until the file is on disk, and with it every page that was written before without waiting.
    return runScript(handle, "PRAGMA synchronous = FULL; INSERT INTO local_setting (key, value) VALUES ('" + key +
                                 "', '" + QByteArray::number(at.ms) +
                                 "') ON CONFLICT (key) DO UPDATE SET value = excluded.value;");
}
