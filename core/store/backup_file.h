#pragma once

#include "core/store/maintenance.h"

#include <memory>

struct sqlite3;

/// A file of one's own beside `neighbour`, gone again unless it was moved away.
class PartFile
{
public:
    /// Fails with Environment "not_writable".
    [[nodiscard]] static Result<PartFile> create(const QString &neighbour);
    PartFile(PartFile &&other) noexcept : m_path(std::exchange(other.m_path, QString())) {}
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Moves it to `target` in one step, over what may be there.
    [[nodiscard]] Outcome moveTo(const QString &target);

private:
    explicit PartFile(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

struct CloseNative
{
    void operator()(sqlite3 *handle) const;
};
using NativeDatabase = std::unique_ptr<sqlite3, CloseNative>;

/// A SQLite file without any of the store around it.
[[nodiscard]] Result<NativeDatabase> openNative(const QString &path);
/// The same without writing anything at all, not even a lock file beside it.
[[nodiscard]] Result<NativeDatabase> openNativeUntouched(const QString &path);

/// Whether the open file is a sound company of a version we know, and what is in it.
/// Fails with Environment "not_a_backup" or "newer_file", and with Cancelled "cancelled" when `progress` says no.
[[nodiscard]] Result<BackupInfo> describeCompany(sqlite3 *handle, const QString &path,
                                                 const WorkProgress &progress = {});

/// Notes in the file's own settings when that happened; on disk, with all of the file, when this returns.
[[nodiscard]] Outcome noteTime(sqlite3 *handle, const QByteArray &key, Instant at);

/// Key of local_setting.
inline constexpr const char *backupTakenKey = "backup_taken_ms";
inline constexpr const char *restoredKey = "restored_ms";
