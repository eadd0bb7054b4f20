#include "core/store/migrator.h"

#include "core/base/ids.h"
#include "core/base/log.h"
#include "core/store/file_header.h"
#include "core/store/file_names.h"
#include "core/store/hlc.h"
#include "core/store/native_sqlite.h"
#include "core/store/storage_error.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

static void initialiseResources()
{
    // The resources stand in a static library: without this call the linker would leave them out.
    Q_INIT_RESOURCE(store_migrations);
}

namespace {

std::vector<Migration> readMigrations()
{
    initialiseResources();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/store/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int version = name.left(4).toInt();
        if (version != static_cast<int>(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly))
            qFatal("migration %s is out of order or unreadable", qPrintable(name));
        migrations.push_back({version, name, file.readAll()});
    }
    return migrations;
}

Result<int> userVersion(sqlite3 *handle)
{
    return queryInteger(handle, "PRAGMA user_version").map([](qint64 version) { return static_cast<int>(version); });
}

/// The row this copy of the company is known by to the hub (sync design, section 3).
Outcome makeReplica(sqlite3 *handle, const Clock &clock, Random &random)
{
    const QByteArray replica = makeUuidV7(clock, random).toRfc4122();
    const Hlc start{0, 0, replicaNumber(replica)};
    return runScript(handle, "INSERT INTO sync_state (id, replica_id, last_hlc) VALUES (1, x'" + replica.toHex() +
                                 "', x'" + start.toBytes().toHex() + "')");
}

Outcome applyInTransaction(sqlite3 *handle, const Migration &migration, const Clock &clock, Random &random)
{
    MPM_TRY(const int version, userVersion(handle));
    if (version >= migration.version) // another process was faster
        return runScript(handle, "COMMIT");
    if (auto applied = runScript(handle, migration.sql); !applied) {
        qCCritical(logStore) << "migration" << migration.name << "failed:" << applied.error().detail;
        return applied;
    }
    if (migration.version == 1)
        MPM_CHECK(makeReplica(handle, clock, random));
    return runScript(handle, "PRAGMA application_id = " + QByteArray::number(companyApplicationId) +
                                 "; PRAGMA user_version = " + QByteArray::number(migration.version) + "; COMMIT");
}

Outcome apply(sqlite3 *handle, const Migration &migration, const Clock &clock, Random &random)
{
    MPM_CHECK(runScript(handle, "BEGIN IMMEDIATE"));
    auto outcome = applyInTransaction(handle, migration, clock, random);
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr); // nothing more can be done about its failure
    return outcome;
}

Outcome backUpBeside(sqlite3 *handle, const QString &path, int nextVersion, const Clock &clock)
{
    const QString copy = freeDatedName(path, QStringLiteral("before-v%1").arg(nextVersion), clock.now());
    const QString quoted = QString(copy).replace(u'\'', QStringLiteral("''"));
    return runScript(handle, "VACUUM INTO '" + quoted.toUtf8() + "'");
}

} // namespace

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

int latestVersion(const std::vector<Migration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Outcome checkIdentity(sqlite3 *handle, const QString &path, const std::vector<Migration> &migrations)
{
    MPM_TRY(const qint64 applicationId, queryInteger(handle, "PRAGMA application_id"));
    if (applicationId == 0) {
        MPM_TRY(const qint64 objects, queryInteger(handle, "SELECT count(*) FROM sqlite_schema"));
        if (objects == 0)
            return {};
        // Another process may have created the company between the two questions.
        MPM_TRY(const qint64 secondLook, queryInteger(handle, "PRAGMA application_id"));
        if (secondLook != companyApplicationId)
            return tl::make_unexpected(notACompanyFile(path));
    } else if (applicationId != companyApplicationId) {
        return tl::make_unexpected(notACompanyFile(path));
    }
    MPM_TRY(const int version, userVersion(handle));
    if (version > latestVersion(migrations))
        return tl::make_unexpected(newerFile(path));
    return {};
}

Outcome migrate(sqlite3 *handle, const QString &path, const std::vector<Migration> &migrations, const Clock &clock,
                Random &random)
{
    MPM_TRY(const int version, userVersion(handle));
    if (version > latestVersion(migrations))
        return tl::make_unexpected(newerFile(path));
    if (version == latestVersion(migrations))
        return {};
    if (version > 0)
        MPM_CHECK(backUpBeside(handle, path, version + 1, clock));
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            MPM_CHECK(apply(handle, migration, clock, random));
    }
    return {};
}
