#include "core/providers/csv/statement_columns.h"

#include <algorithm>

namespace {

/// Header names as compared: letters and digits only, in lower case ("Transaction ID" = "transaction_id").
QString comparable(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// Usual column names in their comparable form; the first that is there wins.
const QMap<QString, QStringList> &usualNames()
{
    static const auto names = QMap<QString, QStringList>{
        {QStringLiteral("reference"),
         QStringLiteral("transactionid transactionreference transactionno transactionnumber txnid transid receiptno "
                        "receiptnumber receipt reference ref id")
             .split(u' ')},
        {QStringLiteral("serial"),
         QStringLiteral("deviceserialnumber deviceserial serialnumber serialid serial meternumber meterserial meter "
                        "accountnumber accountno account billreference message")
             .split(u' ')},
        {QStringLiteral("amount"), QStringLiteral("amount montant valor kiasi").split(u' ')},
        {QStringLiteral("credit"), QStringLiteral("credit paidin deposit").split(u' ')},
        {QStringLiteral("debit"), QStringLiteral("debit withdrawn withdrawal").split(u' ')},
        {QStringLiteral("currency"), QStringLiteral("currency devise moeda").split(u' ')},
        {QStringLiteral("sender"),
         QStringLiteral("sender senderphone phone phonenumber msisdn payer payerphone from").split(u' ')},
        {QStringLiteral("date"),
         QStringLiteral("datetime date transactiondate transactiontime completiontime paidat paymentdate bookingdate "
                        "timestamp createdat")
             .split(u' ')},
        {QStringLiteral("time"), QStringLiteral("time heure hora").split(u' ')},
        {QStringLiteral("narration"), QStringLiteral("narration narrative description details memo").split(u' ')},
        {QStringLiteral("balance"), QStringLiteral("balance runningbalance solde saldo").split(u' ')},
    };
    return names;
}

qsizetype findByName(const QStringList &comparableHeader, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto index = comparableHeader.indexOf(name); index >= 0)
            return index;
    }
    return -1;
}

/// A header name, or a number counted from 1.
qsizetype findColumn(const QString &column, const QStringList &comparableHeader, bool hasHeader)
{
    const auto byName = hasHeader ? comparableHeader.indexOf(comparable(column)) : -1;
    if (byName >= 0)
        return byName;
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    const bool isThere = isNumber && number >= 1 && (!hasHeader || number <= comparableHeader.size());
    return isThere ? number - 1 : -1;
}

Outcome checkEnough(const QMap<QString, qsizetype> &indexes, int headerLine)
{
    const auto missing = [headerLine](const QString &what) {
        return invalid(
            QStringLiteral("missing_column"),
            QStringLiteral("No column of the header line %1 holds %2.").arg(QString::number(headerLine), what),
            QStringLiteral("line %1").arg(headerLine));
    };
    if (!indexes.contains(QStringLiteral("amount")) && !indexes.contains(QStringLiteral("credit")))
        return missing(QStringLiteral("an amount"));
    if (!indexes.contains(QStringLiteral("reference")) && !indexes.contains(QStringLiteral("date")))
        return missing(QStringLiteral("the payment's id (transaction_id, reference) or its date"));
    return {};
}

} // namespace

const QStringList &statementFields()
{
    static const QStringList fields = usualNames().keys();
    return fields;
}

Result<StatementColumns> StatementColumns::resolve(const StatementMapping &mapping, const QStringList &header,
                                                   int headerLine)
{
    StatementColumns columns;
    columns.m_header = header;
    QStringList names;
    std::transform(header.begin(), header.end(), std::back_inserter(names), comparable);
    for (auto wanted = mapping.columns.cbegin(); wanted != mapping.columns.cend(); ++wanted) {
        const auto index = findColumn(wanted.value(), names, mapping.hasHeader);
        if (index < 0)
            return invalid(QStringLiteral("missing_column"),
                           QStringLiteral("The file has no column \"%1\".").arg(wanted.value()),
                           QStringLiteral("columns.") + wanted.key());
        columns.m_indexes.insert(wanted.key(), index);
    }
    if (mapping.columns.isEmpty()) {
        for (auto usual = usualNames().cbegin(); usual != usualNames().cend(); ++usual) {
            if (const auto index = findByName(names, usual.value()); index >= 0)
                columns.m_indexes.insert(usual.key(), index);
        }
    }
    MPM_CHECK(checkEnough(columns.m_indexes, headerLine));
    return columns;
}

QString StatementColumns::cell(const DelimitedRow &row, const QString &field) const
{
    const auto index = m_indexes.constFind(field);
    if (index == m_indexes.cend() || *index >= row.cells.size())
        return {};
    const QString text = row.cells[*index].trimmed();
    return text.startsWith(u'\'') ? text.mid(1).trimmed() : text;
}

QString StatementColumns::where(const QString &field) const
{
    const qsizetype index = m_indexes.value(field, -1);
    const QString name = m_header.value(index).trimmed();
    return QStringLiteral("column ") + (name.isEmpty() ? QString::number(index + 1) : name);
}
