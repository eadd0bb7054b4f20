// A provider's statement into a channel account (cli.md, "payment import").

#include "core/providers/csv/statement_reader.h"
#include "core/services/import_run.h"
#include "core/services/statement_channel.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

ImportRowReport skippedRow(const StatementRow &row)
{
    ImportRowReport report;
    report.line = row.line;
    report.verdict = RowVerdict::Skipped;
    report.message = u"This row is no money that came in."_s;
    if (!row.payment) {
        report.code = row.payment.error().reason;
        report.message = row.payment.error().detail;
    }
    return report;
}

/// What became of a payment, as the verdict of its line. A refused one was taken in too: it waits under "unmatched".
ImportRowReport rowOf(const StatementRow &row, const ReceivedPayment &received)
{
    ImportRowReport report;
    report.line = row.line;
    report.subject = row.payment->reference;
    report.verdict = RowVerdict::Added;
    if (received.status == PaymentStatus::Duplicate)
        report.verdict = RowVerdict::Existing;
    if (received.status == PaymentStatus::Refused) {
        report.code = received.reason;
        report.message = u"Kept as unmatched: %1."_s.arg(received.reason);
    }
    if (received.status == PaymentStatus::Conflict) {
        report.verdict = RowVerdict::Bad;
        report.code = u"conflict"_s;
        report.message = u"This reference was seen before with another amount or serial number."_s;
        report.field = u"reference"_s;
        report.value = row.payment->reference;
    }
    return report;
}

/// The money is here whatever the row says of its time: then the time of the import counts.
ProviderPayment dated(ProviderPayment payment, Instant now)
{
    if (payment.paidAt == Instant{})
        payment.paidAt = now;
    if (payment.createdAt == Instant{})
        payment.createdAt = now;
    return payment;
}

ImportRowReport existingRow(const StatementRow &row)
{
    ImportRowReport report;
    report.line = row.line;
    report.verdict = RowVerdict::Existing;
    report.subject = row.payment->reference;
    return report;
}

/// The lines of this very file that were taken into this channel before, and not taken back since. They are payments
/// already, even when another mapping now reads another reference, amount or serial number from them.
class LinesTakenBefore
{
public:
    [[nodiscard]] static Result<LinesTakenBefore> of(Database &database, const AccountId &channel,
                                                     const QByteArray &file)
    {
        const auto sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
        LinesTakenBefore taken;
        taken.m_hasSheets = isWorkbook(file);
        MPM_TRY(const auto lines,
                database.readAll(u"SELECT i.line, w.raw FROM import_run r JOIN import_row i ON i.import_id = r.id JOIN "
                                 "payment_raw w ON w.payment_id = i.entity_id WHERE r.account_id = ? AND r.sha256 = ? "
                                 "AND i.entity = 'payment' AND i.taken_back = 0"_s,
                                 {toSql(channel), toSql(sha256)},
                                 [&](const Row &row) { return taken.keyOf(int(row.integer(0)), row.text(1)); }));
        taken.m_lines = {lines.begin(), lines.end()};
        return taken;
    }

    [[nodiscard]] bool contain(const StatementRow &row) const
    {
        return m_lines.contains(keyOf(row.line, QString::fromUtf8(row.payment->raw)));
    }

private:
    using Key = std::pair<int, size_t>;

    /// The sheets of one workbook have the same line numbers: there the text counts, too.
    [[nodiscard]] Key keyOf(int line, const QString &text) const { return {line, m_hasSheets ? qHash(text) : 0}; }

    bool m_hasSheets = false;
    QSet<Key> m_lines;
};

class StatementImport
{
public:
    StatementImport(const Company &company, ReceivingChannel channel, LinesTakenBefore taken, const QString &user)
        : m_company(company), m_channel(std::move(channel)), m_taken(std::move(taken)), m_user(user)
    {
    }

    [[nodiscard]] Outcome take(Transaction &transaction, const StatementRow &row, const StatementReader &statement,
                               ImportRun &run, ImportLog &log)
    {
        if (row.isSkipped)
            return run.add(skippedRow(row), row.cells);
        if (!row.payment)
            return run.add(
                badRowReport(row.line, {}, row.payment.error(), statement.cell(row, row.payment.error().field)),
                row.cells);
        if (m_taken.contain(row))
            return run.add(existingRow(row), row.cells);
        const auto received = receiveWithin(transaction, m_company, m_channel,
                                            dated(*row.payment, transaction.database().clock().now()), m_user);
        if (!received && stopsEverything(received.error()))
            return tl::make_unexpected(received.error());
        if (!received)
            return run.add(badRowReport(row.line, row.payment->reference, received.error(), {}), row.cells);
        if (received->status == PaymentStatus::Conflict && m_conflicts.size() < size_t(ImportReport::badRowsKept))
            m_conflicts.push_back(*received);
        auto report = rowOf(row, *received);
        if (report.verdict == RowVerdict::Added)
            MPM_CHECK(log.note(transaction, row.line, u"payment"_s, received->id.toBytes()));
        return run.add(std::move(report), row.cells);
    }

    [[nodiscard]] const std::vector<ReceivedPayment> &conflicts() const { return m_conflicts; }

private:
    const Company &m_company;
    ReceivingChannel m_channel;
    LinesTakenBefore m_taken;
    QString m_user;
    std::vector<ReceivedPayment> m_conflicts;
};

/// All rows in one transaction; its end is the end of what is not written.
Result<ImportReport> importRows(Database &database, StatementReader &statement, const ImportLog::Run &named,
                                const ImportOptions &options, StatementImport &import)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(auto log, ImportLog::begin(transaction, named));
    ImportRun run(ImportKind::Payments, options, statement.header());
    run.noteUnused(statement.columnsRead());
    while (true) {
        MPM_TRY(const auto row, statement.next());
        if (!row)
            return run.finish(transaction, log);
        MPM_CHECK(run.goOn(transaction, statement.progress()));
        MPM_CHECK(import.take(transaction, *row, statement, run, log));
    }
}

/// Of a file that stayed outside because of its bad rows: that a provider contradicts itself is for staff to know all
/// the same (domain rules, section 7.2). A payment that only this file brought is not there to be contradicted.
Outcome raiseConflicts(Database &database, const std::vector<ReceivedPayment> &conflicts)
{
    if (conflicts.empty())
        return {};
    MPM_TRY(auto transaction, Transaction::begin(database));
    for (const auto &conflict : conflicts) {
        MPM_TRY(const auto count,
                database.readInteger(u"SELECT count(*) FROM payment WHERE id = ?"_s, {toSql(conflict.id)}));
        if (count > 0)
            MPM_CHECK(raiseConflict(transaction, conflict.id, conflict.detail));
    }
    return transaction.commit();
}

} // namespace

Result<ImportReport> ImportService::importStatement(const AccountId &channel, const QByteArray &file,
                                                    const ImportOptions &options)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto account, readStatementChannel(database, channel, company));
    const StatementMapping mapping = mappingFor(account, company, options.mapping);
    MPM_TRY(const auto currency, Currency::fromCode(account.receiving.currency));
    MPM_TRY(auto statement, StatementReader::open(file, mapping, currency));
    MPM_TRY(auto taken, LinesTakenBefore::of(database, channel, file));
    StatementImport import(company, account.receiving, std::move(taken), m_context.user);
    const ImportLog::Run named{ImportKind::Payments, options.fileName, file, m_context.user, channel};
    MPM_TRY(auto report, importRows(database, statement, named, options, import));
    if (!report.isWritten && !options.dryRun)
        MPM_CHECK(raiseConflicts(database, import.conflicts()));
    return report;
}
