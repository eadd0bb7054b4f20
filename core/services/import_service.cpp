#include "core/services/import_service.h"

#include "core/services/import_log.h"
#include "core/services/import_rows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using RowImporter = Result<ImportedRow> (*)(ImportContext &, const ImportRow &);

struct KindEntry
{
    ImportKind kind;
    QLatin1String word;
    RowImporter import;
};
constexpr std::array kindEntries{KindEntry{ImportKind::Customers, "customers"_L1, importCustomer},
                                 KindEntry{ImportKind::Devices, "devices"_L1, importDevice},
                                 KindEntry{ImportKind::Tariffs, "tariffs"_L1, importTariff},
                                 KindEntry{ImportKind::Appliances, "appliances"_L1, importAppliance},
                                 KindEntry{ImportKind::Sales, "sales"_L1, importSale},
                                 KindEntry{ImportKind::Places, "places"_L1, importPlace}};

const KindEntry &entryOf(ImportKind kind)
{
    const auto *found = std::find_if(kindEntries.begin(), kindEntries.end(), [kind](const KindEntry &entry) { return entry.kind == kind; });
    return *found;
}

/// A failure of the machine, not of the row: it stops the import.
bool stopsEverything(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Environment || error.code == ErrorCode::Cancelled;
}

ImportRowReport reportOf(const Result<ImportedRow> &outcome, int line, const QString &subject)
{
    ImportRowReport report;
    report.line = line;
    report.subject = subject;
    if (outcome) {
        report.verdict = outcome->verdict;
        return report;
    }
    report.verdict = RowVerdict::Bad;
    report.code = outcome.error().reason;
    report.message = outcome.error().detail;
    report.field = outcome.error().field;
    return report;
}

/// How many rows travel to the other offices at once: one change set for a whole file would have no bound.
constexpr int rowsOfChangeset = 500;

/// Takes in one row. An error here is one of the machine; that of a row goes into the report.
Outcome importRow(ImportKind kind, ImportContext &context, const ImportRow &row, ImportReport &report, ImportLog &log)
{
    const auto outcome = entryOf(kind).import(context, row);
    if (!outcome && stopsEverything(outcome.error()))
        return tl::make_unexpected(outcome.error());
    if (outcome && outcome->verdict == RowVerdict::Added)
        MPM_CHECK(log.note(context.transaction, row.line(), outcome->entity, outcome->entityId));
    addToReport(report, reportOf(outcome, row.line(), importSubject(kind, row)));
    return {};
}

/// All rows of the table, written into the open transaction.
Outcome importRows(ImportKind kind, ImportContext &context, ImportTable &table, ImportReport &report, ImportLog &log)
{
    for (int rows = 1;; ++rows) {
        MPM_TRY(const auto row, table.next());
        if (!row)
            return {};
        MPM_CHECK(importRow(kind, context, *row, report, log));
        if (rows % rowsOfChangeset == 0)
            MPM_CHECK(context.transaction.endChangeset());
    }
}

} // namespace

void addToReport(ImportReport &report, ImportRowReport row)
{
    switch (row.verdict) {
    case RowVerdict::Added:
        ++report.added;
        break;
    case RowVerdict::Existing:
        ++report.existing;
        break;
    case RowVerdict::Skipped:
        ++report.skipped;
        break;
    case RowVerdict::Bad:
        ++report.bad;
        break;
    }
    if (row.verdict != RowVerdict::Bad || report.bad <= ImportReport::badRowsKept)
        report.rows.push_back(std::move(row));
}

Result<ImportKind> importKindFromWord(const QString &word)
{
    QStringList words;
    for (const auto &entry : kindEntries) {
        if (word == entry.word)
            return entry.kind;
        words.append(entry.word);
    }
    return invalid(u"unknown_kind"_s, u"\"%1\" cannot be imported; there are %2."_s.arg(word.left(40), words.join(u", "_s)), u"kind"_s);
}

Result<ImportReport> ImportService::importFile(ImportKind kind, const QByteArray &file, const ImportOptions &options)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto table, ImportTable::open(kind, file, options.mapping));
    // A dry run does everything and then takes it back: it cannot judge otherwise than the import will.
    MPM_TRY(auto transaction, Transaction::begin(database));
    ImportContext context{transaction, company, m_registry, options.mapping, m_context.user, {}, {}};
    MPM_TRY(auto log, ImportLog::begin(transaction, {entryOf(kind).word, options.fileName, file, m_context.user}));
    ImportReport report;
    MPM_CHECK(importRows(kind, context, table, report, log));
    const bool isStopped = report.bad > 0 && !options.skipBad;
    if (options.dryRun || isStopped)
        return report;
    MPM_CHECK(log.finish(transaction, report));
    MPM_CHECK(transaction.commit());
    report.isWritten = true;
    return report;
}
