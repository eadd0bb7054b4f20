#include "core/services/import_service.h"

#include "core/services/import_rows.h"
#include "core/services/import_run.h"

#include <algorithm>

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
                                 KindEntry{ImportKind::Places, "places"_L1, importPlace},
                                 KindEntry{ImportKind::Payments, "payments"_L1, nullptr}};

const KindEntry &entryOf(ImportKind kind)
{
    const auto *found = std::find_if(kindEntries.begin(), kindEntries.end(),
                                     [kind](const KindEntry &entry) { return entry.kind == kind; });
    return *found;
}

/// Takes in one row. An error here is one of the machine; that of a row goes into the report.
Outcome importRow(ImportKind kind, ImportContext &context, const ImportRow &row, ImportRun &run, ImportLog &log)
{
    const QString subject = importSubject(kind, row);
    const auto outcome = entryOf(kind).import(context, row);
    if (!outcome && stopsEverything(outcome.error()))
        return tl::make_unexpected(outcome.error());
    if (!outcome)
        return run.add(badRowReport(row.line(), subject, outcome.error(), row.text(outcome.error().field)),
                       row.cells());
    for (const auto &made : outcome->made)
        MPM_CHECK(log.note(context.transaction, row.line(), made.entity, made.id));
    ImportRowReport report;
    report.line = row.line();
    report.verdict = outcome->verdict;
    report.subject = subject;
    return run.add(std::move(report), row.cells());
}

} // namespace

QString toWord(ImportKind kind)
{
    return entryOf(kind).word;
}

Result<ImportKind> importKindFromWord(const QString &word)
{
    QStringList words;
    for (const auto &entry : kindEntries) {
        if (word == entry.word)
            return entry.kind;
        words.append(entry.word);
    }
    return invalid(u"unknown_kind"_s,
                   u"\"%1\" cannot be imported; there are %2."_s.arg(word.left(40), words.join(u", "_s)), u"kind"_s);
}

Result<ImportReport> ImportService::importFile(ImportKind kind, const QByteArray &file, const ImportOptions &options)
{
    if (kind == ImportKind::Payments)
        return importStatement(options.channel, file, options);
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto table, ImportTable::open(kind, file, options.mapping));
    MPM_TRY(auto transaction, Transaction::begin(database));
    ImportContext context{transaction, company, m_registry, options.mapping, m_context.user, {}, {}};
    MPM_TRY(auto log, ImportLog::begin(transaction, {kind, options.fileName, file, m_context.user, {}}));
    ImportRun run(kind, options, table.header());
    run.noteUnused(table.columnsRead());
    while (true) {
        MPM_TRY(const auto row, table.next());
        if (!row)
            return run.finish(transaction, log);
        MPM_CHECK(run.goOn(transaction, table.progress()));
        MPM_CHECK(importRow(kind, context, *row, run, log));
    }
}
