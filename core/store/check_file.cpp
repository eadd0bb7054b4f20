#include "core/store/maintenance.h"

#include "core/store/interruptible.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"

namespace {

/// A damaged file can hold millions of broken rows; the first ones say enough.
constexpr size_t mostProblems = 100;

Outcome checkIntegrity(Database &database, std::vector<StoreProblem> &problems)
{
    return database.forEach(QStringLiteral("PRAGMA integrity_check(100)"), {}, [&](const Row &row) {
        if (row.text(0) != QStringLiteral("ok"))
            problems.push_back({QStringLiteral("integrity"), row.text(0)});
        return true;
    });
}

Outcome checkForeignKeys(Database &database, std::vector<StoreProblem> &problems)
{
    return database.forEach(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        problems.push_back(
            {QStringLiteral("foreign_keys"),
             QStringLiteral("a row of %1 belongs to a missing row of %2").arg(row.text(0), row.text(2))});
        return problems.size() < mostProblems;
    });
}

Outcome checkVersion(Database &database, std::vector<StoreProblem> &problems)
{
    MPM_TRY(const qint64 version, database.readInteger(QStringLiteral("PRAGMA user_version")));
    const int expected = latestVersion(builtInMigrations());
    if (version != expected)
        problems.push_back(
            {QStringLiteral("schema_version"), QStringLiteral("%1 instead of %2").arg(version).arg(expected)});
    return {};
}

/// FTS5 compares its index with the documents when it is asked with rank 1 (FTS5, section 6.4). That is an INSERT by
/// form only; the transaction is given up.
Outcome checkSearchIndex(Database &database, std::vector<StoreProblem> &problems)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    auto outcome = transaction.executeLocal(
        QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"), {});
    if (outcome || outcome.error().reason != QStringLiteral("database_damaged"))
        return outcome;
    problems.push_back({QStringLiteral("search_index"), QStringLiteral("the index does not fit its documents")});
    return {};
}

} // namespace

Result<std::vector<StoreProblem>> checkFile(Database &database, const WorkProgress &progress)
{
    struct Step
    {
        Outcome (*check)(Database &, std::vector<StoreProblem> &);
        int begin; ///< thousandths: the first one reads every index of the file
    };
    constexpr Step steps[] = {
        {checkIntegrity, 0}, {checkForeignKeys, 600}, {checkVersion, 850}, {checkSearchIndex, 850}};
    std::vector<StoreProblem> problems;
    for (const auto &step : steps) {
        if (!mayGoOn(progress, step.begin))
            return cancelledError();
        MPM_CHECK(step.check(database, problems));
    }
    return problems;
}
