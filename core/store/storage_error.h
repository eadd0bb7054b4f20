#pragma once

#include "core/base/result.h"

class QSqlError;
struct sqlite3;

/// What SQLite said, as an Error with `native` = its extended result code: Storage with "disk_full",
/// "database_damaged", "database_busy", "not_writable", "foreign_key" or "storage"; Conflict "already_exists" for a
/// unique index; Cancelled when an Interruptible ended it.
[[nodiscard]] Error storageError(int extendedCode, const QString &message);
[[nodiscard]] Error storageError(const QSqlError &error);
/// The last error of the connection.
[[nodiscard]] Error storageError(sqlite3 *handle);

/// The same while a file is opened: the fault of the place, not of the work, so Environment where that is what it is.
[[nodiscard]] Error openingError(Error error, const QString &path);
[[nodiscard]] Error damagedFile(const QString &path);
