#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

struct sqlite3;

/// SQLite's own calls on the handle of Qt's driver. The driver and this program must share one SQLite
/// library (Debian's driver does; the Windows package builds Qt that way).

/// The driver's handle, or null when the connection is not open.
[[nodiscard]] sqlite3 *nativeHandle(const QSqlDatabase &connection);

/// Runs all statements of `script`; stops at the first that fails.
[[nodiscard]] Outcome runScript(sqlite3 *handle, const QByteArray &script);
/// First column of the first row as integer; 0 when there is no row.
[[nodiscard]] Result<qint64> queryInteger(sqlite3 *handle, const QByteArray &sql);
/// First column of the first row as text; empty when there is no row.
[[nodiscard]] Result<QString> queryText(sqlite3 *handle, const QByteArray &sql);
