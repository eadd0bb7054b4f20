#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;

/// One step of the schema; `version` counts from 1 without gaps. A released one is never edited.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// core/store/migrations/*.sql, in order, as compiled in.
[[nodiscard]] const std::vector<Migration> &builtInMigrations();
[[nodiscard]] int latestVersion(const std::vector<Migration> &migrations);

/// Whether an open file is ours (or new) and not newer than `migrations`; only reads.
/// Fails with Environment "not_a_company_file" or "newer_file".
[[nodiscard]] Outcome checkIdentity(sqlite3 *handle, const QString &path, const std::vector<Migration> &migrations);

/// Brings the file to the latest version, each step in one transaction with its version number. A file that is not new
/// is first copied beside itself ("company.before-v2.20260101-120000.mpm"). Several processes may do this at once: one
/// does the work, the others find it done.
[[nodiscard]] Outcome migrate(sqlite3 *handle, const QString &path, const std::vector<Migration> &migrations,
                              const Clock &clock, Random &random);
