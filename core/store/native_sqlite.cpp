#include "core/store/native_sqlite.h"

#include "core/store/storage_error.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace {

using StatementPointer = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Prepared, and stepped to its first row; null when there is none.
Result<StatementPointer> firstRow(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    const int prepared = sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &raw, nullptr);
    StatementPointer statement(raw, &sqlite3_finalize);
    if (prepared != SQLITE_OK)
        return tl::make_unexpected(storageError(handle));
    const int step = sqlite3_step(statement.get());
    if (step == SQLITE_DONE)
        return StatementPointer(nullptr, &sqlite3_finalize);
    if (step != SQLITE_ROW)
        return tl::make_unexpected(storageError(handle));
    return statement;
}

} // namespace

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Outcome runScript(sqlite3 *handle, const QByteArray &script)
{
    if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::make_unexpected(storageError(handle));
    return {};
}

Result<qint64> queryInteger(sqlite3 *handle, const QByteArray &sql)
{
    MPM_TRY(const auto statement, firstRow(handle, sql));
    return statement ? static_cast<qint64>(sqlite3_column_int64(statement.get(), 0)) : qint64(0);
}

Result<QString> queryText(sqlite3 *handle, const QByteArray &sql)
{
    MPM_TRY(const auto statement, firstRow(handle, sql));
    if (!statement)
        return QString();
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0)));
}
