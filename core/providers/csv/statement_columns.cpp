#include "core/providers/csv/statement_columns.h"

#include "core/providers/csv/cell_rules.h"
#include "core/providers/csv/row_verdict.h"

namespace {

/// In the order in which fields choose their column.
constexpr std::pair<const char *, const char *> usualNames[] = {
    {"reference",
     "transactionid transactionreference transactionno transactionnumber txnid transid receiptno receiptnumber "
     "receipt reference ref id numerodetransaction idtransaction referencedetransaction numeroderecu recu "
     "numerodatransacao idtransacao referencia recibo kumbukumbu nambayamuamala muamala risiti"},
    {"serial",
     "deviceserialnumber deviceserial serialnumber serialid serial meternumber meterserial meter "
     "numerodeserie ndeserie nserie numerodecompteur numerocompteur compteur numerodocontador contador "
     "nambayamita mita accountnumber accountno account billreference numerodecompte compte numerodaconta conta "
     "akaunti message"},
    {"amount", "amount amountpaid montant montantpaye valor valorpago quantia kiasi kiasikilicholipwa"},
    {"credit", "credit paidin deposit creditamount credito depot deposito moneyin ilioingia"},
    {"debit", "debit withdrawn withdrawal debitamount debito retrait levantamento moneyout iliotoka"},
    {"currency", "currency devise moeda sarafu"},
    {"sender", "sender senderphone phone phonenumber msisdn payer payerphone from expediteur telephone payeur "
               "remetente telefone pagador mtumaji simu mlipaji"},
    {"date", "datetime date transactiondate transactiontime completiontime paidat paymentdate bookingdate valuedate "
             "timestamp createdat datedetransaction datedepaiement dateoperation datadatransacao datadopagamento data "
             "tarehe tareheyamalipo"},
    {"time", "time heure hora saa muda"},
    {"narration", "narration narrative description details memo libelle motif descricao detalhes maelezo"},
    {"balance", "balance runningbalance solde saldo salio"},
    {"status", "status transactionstatus paymentstatus statut statutdelatransaction statutdupaiement situacao estado "
               "estadodatransacao hali haliyamuamala haliyamalipo"},
};

/// Columns that name the sort of a row, besides the narration.
constexpr const char *sortNames = "type transactiontype typedetransaction tipo tipodetransacao aina ainayamuamala";

QStringList usualNamesOf(const QString &field)
{
    const auto &all = usualStatementNames();
    const auto found =
        std::find_if(all.begin(), all.end(), [&field](const auto &entry) { return entry.first == field; });
    return found == all.end() ? QStringList() : found->second;
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

const UsualNames &usualStatementNames()
{
    static const UsualNames names = [] {
        UsualNames all;
        for (const auto &[field, list] : usualNames)
            all.emplace_back(QLatin1String(field), QString::fromLatin1(list).split(u' '));
        return all;
    }();
    return names;
}

const QStringList &statementFields()
{
    static const QStringList fields = [] {
        QStringList all;
        for (const auto &[field, list] : usualStatementNames())
            all.append(field);
        return all;
    }();
    return fields;
}

Result<StatementColumns> StatementColumns::resolve(const StatementMapping &mapping, const QStringList &header,
                                                   int headerLine)
{
    StatementColumns columns;
    columns.m_header = header;
    const QStringList names = mapping.hasHeader ? comparableNames(header) : QStringList();
    for (auto wanted = mapping.columns.cbegin(); wanted != mapping.columns.cend(); ++wanted) {
        const auto index = findColumn(names, wanted.value());
        if (!index)
            return invalid(QStringLiteral("missing_column"),
                           QStringLiteral("The file has no column \"%1\".").arg(wanted.value()),
                           QStringLiteral("columns.") + wanted.key());
        columns.m_indexes.insert(wanted.key(), *index);
    }
    if (mapping.columns.isEmpty() && !mapping.onlyNamedColumns)
        columns.m_indexes = guessColumns(usualStatementNames(), names);
    columns.findWhatTheRowIs(names, mapping.onlyNamedColumns);
    MPM_CHECK(checkEnough(columns.m_indexes, headerLine));
    return columns;
}

/// A failed or reversed payment must not be booked because a mapping does not mention the column that says so.
void StatementColumns::findWhatTheRowIs(const QStringList &names, bool onlyNamed)
{
    const QString status = QStringLiteral("status");
    const QString narration = QStringLiteral("narration");
    for (const QString &name : onlyNamed ? QStringList() : usualNamesOf(status)) {
        const auto index = names.indexOf(name);
        if (index >= 0 && !has(status) && !m_indexes.values().contains(index))
            m_indexes.insert(status, index);
    }
    const QStringList sorts = QString::fromLatin1(sortNames).split(u' ');
    const QStringList narrations = usualNamesOf(narration);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (sorts.contains(names[i]))
            m_sorts.push_back(i);
        else if (narrations.contains(names[i]) && i != m_indexes.value(narration, -1))
            m_narrations.push_back(i);
    }
    if (has(narration))
        m_narrations.push_back(m_indexes.value(narration));
}

bool StatementColumns::isReversal(const DelimitedRow &row) const
{
    return std::any_of(m_sorts.begin(), m_sorts.end(),
                       [&row](qsizetype index) { return namesReversal(row.cells.value(index)); });
}

std::optional<qsizetype> StatementColumns::narrationOfReversal(const DelimitedRow &row) const
{
    const auto found = std::find_if(m_narrations.begin(), m_narrations.end(),
                                    [&row](qsizetype index) { return namesReversal(row.cells.value(index)); });
    return found == m_narrations.end() ? std::nullopt : std::optional(*found);
}

QString StatementColumns::cell(const DelimitedRow &row, const QString &field) const
{
    const auto index = m_indexes.constFind(field);
    if (index == m_indexes.cend() || *index >= row.cells.size())
        return {};
    return trimmedCell(row.cells[*index]);
}

QString StatementColumns::where(const QString &field) const
{
    return nameOf(m_indexes.value(field, -1));
}

QString StatementColumns::nameOf(qsizetype index) const
{
    const QString name = m_header.value(index).trimmed();
    return QStringLiteral("column ") + (name.isEmpty() ? QString::number(index + 1) : name);
}
