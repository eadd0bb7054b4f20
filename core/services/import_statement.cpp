// A provider's statement into a channel account (cli.md, "payment import").

#include "core/services/device_rows.h"
#include "core/services/import_log.h"
#include "core/services/payment_service.h"

using namespace Qt::StringLiterals;

namespace {

struct Channel
{
    AccountId id;
    QString kind;
};

Result<Channel> readChannel(Database &database, const AccountId &id)
{
    MPM_TRY(const auto kind, database.readFirst(u"SELECT kind FROM account WHERE id = ? AND role = 'channel' AND deleted = 0"_s,
                                                {toSql(id)}, [](const Row &row) { return row.text(0); }));
    if (!kind)
        return notFound(u"unknown_channel"_s, u"channel"_s, id.toText(), u"channel"_s);
    return Channel{id, *kind};
}

ImportRowReport badRow(const StatementRow &row, const Error &error)
{
    ImportRowReport report;
    report.line = row.line;
    report.verdict = RowVerdict::Bad;
    report.code = error.reason;
    report.message = error.detail;
    report.field = error.field;
    return report;
}

ImportRowReport skippedRow(const StatementRow &row)
{
    ImportRowReport report;
    report.line = row.line;
    report.verdict = RowVerdict::Skipped;
    report.message = u"This row is no money that came in."_s;
    if (row.payment)
        report.subject = row.payment->reference;
    return report;
}

/// What became of a payment, as the verdict of its line. A refused one was taken in too: it waits under "unmatched".
ImportRowReport rowOf(const StatementRow &row, PaymentStatus status, const QString &reason)
{
    ImportRowReport report;
    report.line = row.line;
    report.subject = row.payment->reference;
    report.code = reason;
    report.verdict = RowVerdict::Added;
    if (status == PaymentStatus::Duplicate)
        report.verdict = RowVerdict::Existing;
    if (status == PaymentStatus::Conflict) {
        report.verdict = RowVerdict::Bad;
        report.code = u"conflict"_s;
        report.message = u"This reference was seen before with another amount or serial number."_s;
        report.field = u"reference"_s;
    }
    if (status == PaymentStatus::Refused)
        report.message = u"Kept as unmatched: %1."_s.arg(reason);
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

struct SeenPayment
{
    std::optional<qint64> amount;
    QString serial;
};

/// Judges without writing: whether the row was seen, else whether its serial is known.
Result<ImportRowReport> judge(Database &database, const Channel &channel, const StatementRow &row)
{
    const auto &payment = *row.payment;
    MPM_TRY(const auto seen, database.readFirst(u"SELECT amount, named_serial FROM payment WHERE account_key = ? AND reference = ?"_s,
                                                {toSql(channel.id.toText()), toSql(payment.reference)}, [](const Row &found) {
                                                    return SeenPayment{found.optionalInteger(0), found.text(1)};
                                                }));
    const auto isNamed = [&](const SerialCandidate &candidate) {
        return seen && normaliseSerial(candidate.text) == normaliseSerial(seen->serial);
    };
    if (seen) {
        const bool sameAmount = payment.amount && seen->amount == payment.amount->minorUnits();
        const bool sameSerial = std::any_of(payment.serials.begin(), payment.serials.end(), isNamed)
                                || (payment.serials.empty() && seen->serial.isEmpty());
        return rowOf(row, sameAmount && sameSerial ? PaymentStatus::Duplicate : PaymentStatus::Conflict, {});
    }
    if (!payment.amount || !payment.amount->isPositive())
        return rowOf(row, PaymentStatus::Refused, u"invalid_amount"_s);
    for (const auto &candidate : payment.serials) {
        const auto device = findDevice(database, candidate.text);
        if (device)
            return rowOf(row, PaymentStatus::Accepted, {});
        if (device.error().code == ErrorCode::Storage)
            return tl::make_unexpected(device.error());
    }
    return rowOf(row, PaymentStatus::Refused, u"unknown_serial"_s);
}

struct TakenRow
{
    ImportRowReport report;
    std::optional<PaymentId> payment;
};

Result<TakenRow> takeIn(const ServiceContext &context, const Channel &channel, const StatementRow &row)
{
    const auto payment = dated(*row.payment, context.database.clock().now());
    const auto view = PaymentService(context).receive(channel.id, channel.kind, payment);
    if (!view && (view.error().code == ErrorCode::Storage || view.error().code == ErrorCode::Environment))
        return tl::make_unexpected(view.error());
    if (!view)
        return TakenRow{badRow(row, view.error()), std::nullopt};
    TakenRow taken{rowOf(row, view->status, view->reason), std::nullopt};
    if (taken.report.verdict == RowVerdict::Added)
        taken.payment = view->id;
    return taken;
}

Outcome writeLog(Database &database, const ImportLog::Run &run, const ImportReport &report, const std::vector<TakenRow> &taken)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(auto log, ImportLog::begin(transaction, run));
    for (const auto &row : taken) {
        if (row.payment)
            MPM_CHECK(log.note(transaction, row.report.line, u"payment"_s, row.payment->toBytes()));
    }
    MPM_CHECK(log.finish(transaction, report));
    return transaction.commit();
}

} // namespace

Result<ImportReport> ImportService::importStatement(const AccountId &channel, const QByteArray &file, const ImportOptions &options)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto account, readChannel(database, channel));
    StatementMapping mapping = options.mapping;
    if (!mapping.zone.isValid())
        mapping.zone = company.zone;
    MPM_TRY(const auto rows, parseStatement(file, mapping, company.currency));

    // Unlike master data, a bad row does not hold up the others: their customers wait for tokens, and the mended file can
    // be imported again without booking anything twice.
    ImportReport report;
    std::vector<TakenRow> taken;
    for (const auto &row : rows) {
        if (row.isSkipped) {
            addToReport(report, skippedRow(row));
        } else if (!row.payment) {
            addToReport(report, badRow(row, row.payment.error()));
        } else if (options.dryRun) {
            MPM_TRY(auto judged, judge(database, account, row));
            addToReport(report, std::move(judged));
        } else {
            MPM_TRY(auto one, takeIn(m_context, account, row));
            addToReport(report, one.report);
            taken.push_back(std::move(one));
        }
    }
    if (options.dryRun)
        return report;
    MPM_CHECK(writeLog(database, {u"statement"_s, options.fileName, file, m_context.user}, report, taken));
    report.isWritten = true;
    return report;
}
