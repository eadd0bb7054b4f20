#pragma once

#include "core/base/secret_string.h"
#include "core/base/work_progress.h"
#include "core/store/database.h"

/// What `mpmctl verify` and the backup check look at in the file itself.
struct StoreProblem
{
    QString check; ///< "integrity", "foreign_keys", ...
    QString detail;
};

/// integrity_check, foreign_key_check, schema version, search index against its documents. Asks `progress` before each
/// of them and fails with Cancelled "cancelled" when it says no; one that runs is ended by a StatementWatch.
[[nodiscard]] Result<std::vector<StoreProblem>> checkFile(Database &database, const WorkProgress &progress = {});

struct BackupInfo
{
    QString company;
    int schemaVersion = 0;
    qint64 customers = 0;
    qint64 payments = 0;
    Instant takenAt;
};

/// A consistent copy of the whole company in one file, written beside the target and renamed when it is complete and
/// was opened and checked. With a passphrase it is encrypted (AES-256-GCM, key by scrypt). Never contains secrets.
/// Fails with Environment: "not_writable", "disk_full"; with Cancelled "cancelled" when `progress` says no: what was at
/// the target then stays, and nothing else is left.
[[nodiscard]] Result<BackupInfo> writeBackup(Database &database, const QString &target, const SecretString &passphrase,
                                             const WorkProgress &progress = {});
/// Reads date and counts without changing anything. Fails with Environment: "not_a_backup", "wrong_passphrase",
/// "newer_file".
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &file, const SecretString &passphrase);
/// Puts the backup in the place of `databasePath` (UnpackedBackup, in one call).
[[nodiscard]] Result<BackupInfo> restoreBackup(const QString &file, const SecretString &passphrase,
                                               const QString &databasePath, const Clock &clock);
