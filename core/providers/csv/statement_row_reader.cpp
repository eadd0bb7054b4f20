#include "core/providers/csv/statement_row_reader.h"

#include "core/domain/named_currency.h"
#include "core/providers/csv/cell_rules.h"
#include "core/providers/csv/date_text.h"
#include "core/providers/csv/row_verdict.h"

#include <QDateTime>

namespace {

constexpr qsizetype longestReference = 200;
constexpr qsizetype longestRawRow = qsizetype(8) * 1024;

tl::unexpected<Error> badCell(QString reason, const QString &field, QString detail)
{
    return invalid(std::move(reason), std::move(detail), field);
}

bool isZeroOrEmpty(const QString &amount)
{
    return std::none_of(amount.begin(), amount.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
}

} // namespace

StatementRowReader::StatementRowReader(const StatementMapping &mapping, StatementColumns columns,
                                       const Currency &currency, RowIds ids)
    : m_mapping(mapping), m_columns(std::move(columns)), m_currency(currency),
      m_amountFormat(fileAmountFormat(mapping.decimalSign)), m_serialPattern(mapping.serialPattern),
      m_serialWhere(m_columns.where(QStringLiteral("serial"))),
      m_narrationWhere(m_columns.where(QStringLiteral("narration"))), m_ids(std::move(ids))
{
}

StatementRow StatementRowReader::read(const DelimitedRow &row, const QByteArray &rowText)
{
    StatementRow result;
    result.line = row.line;
    result.cells = row.cells;
    const AmountCell amount = amountCell(row);
    if (amount.isDebit) {
        result.isSkipped = true;
        result.payment = refused(QStringLiteral("debit"),
                                 QStringLiteral("This is money that went out or back, not a payment."), amount.field);
        return result;
    }
    if (const auto verdict = checkIsMoney(row); !verdict) {
        result.isSkipped = verdict.error().code == ErrorCode::Refused;
        result.payment = tl::make_unexpected(verdict.error());
        return result;
    }
    result.payment = readPayment(row, amount);
    if (result.payment.has_value())
        result.payment->raw = rowText.left(longestRawRow);
    return result;
}

/// Refused: the row says that the money did not come or went back. Invalid: a person has to say.
Outcome StatementRowReader::checkIsMoney(const DelimitedRow &row) const
{
    if (m_columns.isReversal(row))
        return refused(QStringLiteral("reversal"),
                       QStringLiteral("This row takes another one back; it is not a payment."),
                       QStringLiteral("narration"));
    MPM_CHECK(checkStatus(row));
    const auto narration = m_columns.narrationOfReversal(row);
    if (!narration)
        return {};
    return badCell(
        QStringLiteral("reversal"), QStringLiteral("narration"),
        QStringLiteral("The words \"%1\" in %2 may take another payment back, or the payer wrote them. If this is a "
                       "payment, take the words out of the row and import it again.")
            .arg(row.cells.value(*narration).trimmed().left(80), m_columns.nameOf(*narration)));
}

Outcome StatementRowReader::checkStatus(const DelimitedRow &row) const
{
    const QString field = QStringLiteral("status");
    if (!m_columns.has(field))
        return {};
    const QString status = m_columns.cell(row, field);
    switch (judgeStatus(status)) {
    case StatusVerdict::Success:
        return {};
    case StatusVerdict::NoMoney:
        return refused(QStringLiteral("not_paid"),
                       QStringLiteral("Its status is \"%1\": this is not money that came in.").arg(status.left(40)),
                       field);
    case StatusVerdict::Unknown:
        break;
    }
    return badCell(QStringLiteral("unknown_status"), field,
                   QStringLiteral("\"%1\" does not say whether the payment succeeded.").arg(status.left(40)));
}

/// Money that went out: a filled debit column, or a minus sign.
StatementRowReader::AmountCell StatementRowReader::amountCell(const DelimitedRow &row) const
{
    const auto debit = m_columns.cell(row, QStringLiteral("debit"));
    const QString field = m_columns.has(QStringLiteral("credit")) ? QStringLiteral("credit") : QStringLiteral("amount");
    AmountCell cell{m_columns.cell(row, field), field};
    const bool isNegative = cell.text.startsWith(u'-') || cell.text.startsWith(u'\u2212');
    cell.isDebit = isNegative || (isZeroOrEmpty(cell.text) && !isZeroOrEmpty(debit));
    return cell;
}

Result<ProviderPayment> StatementRowReader::readPayment(const DelimitedRow &row, const AmountCell &amount)
{
    ProviderPayment payment;
    MPM_TRY(payment.reference, readId(row, QStringLiteral("reference")));
    MPM_TRY(const auto serial, readId(row, QStringLiteral("serial")));
    if (amount.text.isEmpty())
        return badCell(QStringLiteral("invalid_amount"), amount.field, QStringLiteral("There is no amount."));
    payment.currency = m_columns.cell(row, QStringLiteral("currency")).toUpper();
    MPM_TRY(payment.amount,
            parseAmount(amount.text, currencyNamed(payment.currency, m_currency), amount.field, m_amountFormat));
    payment.amountText = amount.text;
    payment.sender = m_columns.cell(row, QStringLiteral("sender"));
    MPM_TRY(payment.paidAt, readTime(row, m_mapping.zone));
    payment.createdAt = payment.paidAt;
    payment.serials = readSerials(row, serial, payment.reference);
    if (payment.reference.isEmpty() && m_columns.has(QStringLiteral("reference")) &&
        !m_columns.has(QStringLiteral("date")))
        return badCell(QStringLiteral("no_reference"), QStringLiteral("reference"), QStringLiteral("There is no id."));
    if (payment.reference.isEmpty()) {
        auto ids = m_ids.next(row, understoodContent(row, payment));
        payment.reference = std::move(ids.id);
        payment.otherReferences = std::move(ids.others);
    }
    return payment;
}

Result<Instant> StatementRowReader::readTime(const DelimitedRow &row, const QTimeZone &zone) const
{
    const QString date = m_columns.cell(row, QStringLiteral("date"));
    if (date.isEmpty())
        return Instant{};
    QDateTime moment = readMoment(date, m_mapping.dateFormat);
    const QString time = m_columns.cell(row, QStringLiteral("time"));
    if (moment.isValid() && !time.isEmpty())
        moment.setTime(QTime::fromString(time, Qt::ISODateWithMs));
    const bool isTimeBad = !time.isEmpty() && !QTime::fromString(time, Qt::ISODateWithMs).isValid();
    if (!moment.isValid() || isTimeBad)
        return badCell(
            QStringLiteral("invalid_date"), QStringLiteral("date"),
            QStringLiteral("\"%1\" is not a date of the expected form.").arg((date + u' ' + time).trimmed().left(60)));
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return Instant{moment.toMSecsSinceEpoch()};
}

Result<QString> StatementRowReader::readId(const DelimitedRow &row, const QString &field) const
{
    QString text = m_columns.cell(row, field);
    MPM_CHECK(requireWholeId(text, field));
    if (text.size() > longestReference)
        return badCell(QStringLiteral("invalid_file"), field,
                       QStringLiteral("The %1 is longer than %2 characters.").arg(field).arg(longestReference));
    return text;
}

std::vector<SerialCandidate> StatementRowReader::readSerials(const DelimitedRow &row, const QString &serial,
                                                             const QString &id) const
{
    std::vector<SerialCandidate> serials;
    const auto add = [&serials](const QString &text, const QString &where) {
        if (!text.isEmpty())
            serials.push_back({text, where});
    };
    add(serial, m_serialWhere);
    if (!m_mapping.serialPattern.isEmpty()) {
        const auto match = m_serialPattern.match(m_columns.cell(row, QStringLiteral("narration")));
        add(match.captured(1).trimmed(), m_narrationWhere);
    }
    add(id, QStringLiteral("reference"));
    if (const auto dash = id.lastIndexOf(u'-'); dash > 0)
        add(id.left(dash), QStringLiteral("reference without suffix"));
    return serials;
}

/// What ids were made of before they were made of the row's cells: of what the mapping and the zone read in them.
QStringList StatementRowReader::understoodContent(const DelimitedRow &row, const ProviderPayment &payment) const
{
    const auto paidAt = readTime(row, m_mapping.formerZone);
    return {QString::number(paidAt.value_or(payment.paidAt).ms),
            QString::number(payment.amount->minorUnits()),
            payment.currency,
            payment.sender,
            payment.serials.empty() ? QString() : payment.serials.front().text,
            m_columns.cell(row, QStringLiteral("narration")).simplified().toLower(),
            m_columns.cell(row, QStringLiteral("balance"))};
}
