#include "core/services/ledger_service.h"

#include "core/services/verify_checks.h"
#include "core/store/statement_watch.h"

using namespace Qt::StringLiterals;

Result<std::vector<TrialBalanceRow>> LedgerService::trialBalance(std::optional<QDate> upTo)
{
    return m_context.database.readAll(
        u"SELECT l.account, sum(max(l.amount, 0)), sum(max(-l.amount, 0)), sum(l.amount) FROM journal_entry e "
        "JOIN journal_line l ON l.entry_id = e.id WHERE ? IS NULL OR e.date <= ? GROUP BY l.account ORDER BY l.account"_s,
        {toSql(upTo), toSql(upTo)}, [](const Row &row) {
            return TrialBalanceRow{row.text(0), row.money(1), row.money(2), row.money(3)};
        });
}

Result<std::vector<VerifyProblem>> LedgerService::checkLedger()
{
    return runChecks(m_context.database, ledgerChecks());
}

Result<std::vector<VerifyProblem>> LedgerService::verify(const WorkProgress &progress)
{
    auto &database = m_context.database;
    int reached = 0;
    const WorkProgress noted = [&](int thousandths) {
        reached = thousandths;
        return mayGoOn(progress, thousandths);
    };
    const StatementWatch watch(database.nativeHandle(), [&] { return noted(reached); });
    std::vector<VerifyProblem> problems;
    MPM_TRY(const auto file, checkFile(database, stepOf(noted, 0, 400)));
    problems.reserve(file.size());
    for (const auto &problem : file)
        problems.push_back({problem.check, QString(), problem.detail});
    auto checks = ledgerChecks();
    for (const auto &more : {invariantChecks(), dayTotalChecks()})
        checks.insert(checks.end(), more.begin(), more.end());
    MPM_TRY(const auto broken, runChecks(database, checks, stepOf(noted, 400, 900)));
    problems.insert(problems.end(), broken.begin(), broken.end());
    MPM_TRY(const auto entitlement, checkEntitlements(database, stepOf(noted, 900, 1000)));
    problems.insert(problems.end(), entitlement.begin(), entitlement.end());
    return problems;
}
