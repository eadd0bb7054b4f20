#pragma once

#include "core/store/backup_file.h"

class QFile;

/// A backup that lies unpacked and checked beside the company's file, ready to take its place. Everything that takes
/// long is over then, and nothing of the company is touched yet. Without takePlace() it is gone with this object.
class UnpackedBackup
{
public:
    /// Fails as inspectBackup(), with Environment "not_writable" or "disk_full", and with Cancelled "cancelled" when
    /// `progress` says no; nothing is left then. Refuses the file at `databasePath` itself as "not_a_backup".
    [[nodiscard]] static Result<std::shared_ptr<UnpackedBackup>> unpack(const QString &file,
                                                                        const SecretString &passphrase,
                                                                        const QString &databasePath,
                                                                        const WorkProgress &progress = {});

    [[nodiscard]] const BackupInfo &info() const { return m_info; }
    /// Once: the file that was there is kept beside it with its date in the name. Fails with Environment "in_use" while
    /// another connection has the company open, and "not_writable"; it may be tried again then.
    [[nodiscard]] Outcome takePlace(const Clock &clock);

private:
    UnpackedBackup(PartFile part, QString databasePath, BackupInfo info)
        : m_part(std::move(part)), m_databasePath(std::move(databasePath)), m_info(std::move(info))
    {
    }

    PartFile m_part;
    QString m_databasePath;
    BackupInfo m_info;
};

[[nodiscard]] tl::unexpected<Error> unreadableBackup(const QFile &file);
