#pragma once

#include "core/base/secret_string.h"
#include "core/store/database.h"

/// What `mpmctl verify` and the backup check look at in the file itself.
struct StoreProblem
{
    QString check; ///< "integrity", "foreign_keys", ...
    QString detail;
};

/// integrity_check, foreign_key_check, schema version, search index against its documents.
[[nodiscard]] Result<std::vector<StoreProblem>> checkFile(Database &database);

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
/// Fails with Environment: "not_writable", "disk_full".
[[nodiscard]] Result<BackupInfo> writeBackup(Database &database, const QString &target, const SecretString &passphrase);
/// Reads date and counts without changing anything. Fails with Environment: "not_a_backup", "wrong_passphrase",
/// "newer_file".
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &file, const SecretString &passphrase,
                                               const QString &companyInUse = {});
/// Puts the backup in the place of `databasePath`; the file that was there is kept beside it with its date in the name.
/// Fails with Environment "in_use" while another process has the company open.
[[nodiscard]] Result<BackupInfo> restoreBackup(const QString &file, const SecretString &passphrase,
                                               const QString &databasePath, const Clock &clock);
