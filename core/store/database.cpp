#include "core/store/database.h"

#include "core/store/file_header.h"
#include "core/store/local_write_guard.h"
#include "core/store/migrator.h"
#include "core/store/native_sqlite.h"
#include "core/store/statement_cache.h"
#include "core/store/storage_error.h"
#include "core/store/text_functions.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

#include <sqlite3.h>

namespace {

constexpr int busyTimeoutMs = 10'000;

/// Two connections of one program must never share a name; a file may be opened twice.
QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("store-%1").arg(++count);
}

/// SQLite answers "busy" at once, whatever the timeout, while another connection switches the same new file to WAL.
Outcome switchToWal(sqlite3 *handle)
{
    constexpr int pauseMs = 20;
    for (int waited = 0;; waited += pauseMs) {
        const auto mode = queryText(handle, "PRAGMA journal_mode = WAL");
        if (mode && *mode == QStringLiteral("wal"))
            return {};
        if (mode)
            return failure(
                ErrorCode::Environment, QStringLiteral("not_writable"),
                QStringLiteral("This disk cannot hold a company's file (no write-ahead log: is it a network drive?)."));
        if (mode.error().reason != QStringLiteral("database_busy") || waited >= busyTimeoutMs)
            return tl::make_unexpected(mode.error());
        sqlite3_sleep(pauseMs);
    }
}

/// Keeps a file that is refused below exactly as it was: closing must not move its log into it.
void keepLogOnClose(sqlite3 *handle, bool keep)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

} // namespace

Database::Database(QString path, const Clock &clock, Random &random)
    : m_path(std::move(path)), m_connectionName(newConnectionName()), m_clock(clock), m_random(random)
{
}

Database::~Database()
{
    m_statements.reset();
    m_handle = nullptr;
    if (!QSqlDatabase::contains(m_connectionName))
        return;
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock, Random &random)
{
    return open(path, clock, random, builtInMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock, Random &random,
                                                 const std::vector<Migration> &migrations)
{
    MPM_TRY(const FileHeader header, readFileHeader(path));
    if (header.applicationId != 0 && header.applicationId != companyApplicationId)
        return tl::make_unexpected(notACompanyFile(path));
    if (header.applicationId == companyApplicationId && header.userVersion > latestVersion(migrations))
        return tl::make_unexpected(newerFile(path));

    std::unique_ptr<Database> database(new Database(path, clock, random));
    if (auto connected = database->connect(); !connected)
        return tl::make_unexpected(openingError(std::move(connected).error(), path));
    if (auto ready = database->setUp(migrations); !ready)
        return tl::make_unexpected(openingError(std::move(ready).error(), path));
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path, const Clock &clock, Random &random)
{
    std::unique_ptr<Database> database(new Database(path, clock, random));
    if (auto connected = database->connect(); !connected)
        return tl::make_unexpected(openingError(std::move(connected).error(), path));
    MPM_CHECK(
        runScript(database->m_handle, "PRAGMA query_only = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -1024;"));
    return database;
}

Outcome Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!connection.open())
        return tl::make_unexpected(storageError(connection.lastError()));
    m_handle = ::nativeHandle(connection);
    if (!m_handle)
        return failure(ErrorCode::Environment, QStringLiteral("storage"),
                       QStringLiteral("Qt's SQLite driver is missing or does not give its handle."));
    m_guard = std::make_unique<LocalWriteGuard>();
    m_guard->watch(m_handle);
    m_statements = std::make_unique<StatementCache>(m_handle);
    addTextFunctions(m_handle);
    return {};
}

Outcome Database::setUp(const std::vector<Migration> &migrations)
{
    keepLogOnClose(m_handle, true);
    MPM_CHECK(checkIdentity(m_handle, m_path, migrations));
    keepLogOnClose(m_handle, false);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return tl::make_unexpected(storageError(SQLITE_READONLY, {}));
    MPM_CHECK(switchToWal(m_handle));
    // 4 MB of pages for each connection: the rest is the file cache of the system, which all processes share.
    MPM_CHECK(runScript(m_handle, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
                                  "PRAGMA cache_size = -4096; PRAGMA journal_size_limit = 67108864;"));
    return migrate(m_handle, m_path, migrations, m_clock, m_random);
}

Outcome Database::checkIsOtherFile(const QString &file, const QString &field) const
{
    if (QFileInfo(file) != QFileInfo(m_path))
        return {};
    return invalid(QStringLiteral("own_file"),
                   QStringLiteral("%1 is the company's own file, which is open.").arg(QDir::toNativeSeparators(file)),
                   field);
}

Outcome Database::passGate() const
{
    if (m_gate && !m_gate())
        return failure(ErrorCode::Storage, QStringLiteral("injected"),
                       QStringLiteral("This call was made to fail by a test."));
    return {};
}

Outcome Database::forEach(const QString &sql, const SqlValues &values, const std::function<bool(const Row &)> &each)
{
    MPM_CHECK(passGate());
    MPM_TRY(auto statement, m_statements->take(sql));
    MPM_CHECK(statement.bind(values));
    const Row row(statement.statement());
    for (;;) {
        MPM_TRY(const bool hasRow, statement.step());
        if (!hasRow || !each(row))
            return {};
    }
}

Result<qint64> Database::readInteger(const QString &sql, const SqlValues &values)
{
    qint64 value = 0;
    MPM_CHECK(forEach(sql, values, [&](const Row &row) {
        value = row.integer(0);
        return false;
    }));
    return value;
}

Outcome Database::run(const QString &sql, const SqlValues &values, qint64 *changedRows)
{
    MPM_CHECK(passGate());
    MPM_TRY(auto statement, m_statements->take(sql));
    MPM_CHECK(statement.bind(values));
    for (bool hasRow = true; hasRow;) {
        MPM_TRY(hasRow, statement.step());
    }
    if (changedRows)
        *changedRows = sqlite3_changes64(m_handle);
    return {};
}
