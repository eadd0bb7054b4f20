#pragma once

#include "core/providers/csv/row_ids.h"
#include "core/providers/csv/statement_columns.h"

#include <QRegularExpression>

/// Understands the rows of one statement, one after the other (the n-th of identical rows without an id counts).
class StatementRowReader
{
public:
    StatementRowReader(const StatementMapping &mapping, StatementColumns columns, const Currency &currency, RowIds ids);

    [[nodiscard]] const StatementColumns &columns() const { return m_columns; }
    [[nodiscard]] StatementRow read(const DelimitedRow &row, const QByteArray &rowText);

private:
    struct AmountCell
    {
        QString text;
        QString field;
        bool isDebit = false;
    };
    [[nodiscard]] AmountCell amountCell(const DelimitedRow &row) const;
    [[nodiscard]] Outcome checkIsMoney(const DelimitedRow &row) const;
    [[nodiscard]] Outcome checkStatus(const DelimitedRow &row) const;
    [[nodiscard]] Result<ProviderPayment> readPayment(const DelimitedRow &row, const AmountCell &amount);
    [[nodiscard]] Result<Instant> readTime(const DelimitedRow &row, const QTimeZone &zone) const;
    [[nodiscard]] Result<QString> readId(const DelimitedRow &row, const QString &field) const;
    [[nodiscard]] std::vector<SerialCandidate> readSerials(const DelimitedRow &row, const QString &serial,
                                                           const QString &reference) const;
    [[nodiscard]] QStringList understoodContent(const DelimitedRow &row, const ProviderPayment &payment) const;

    StatementMapping m_mapping;
    StatementColumns m_columns;
    Currency m_currency;
    AmountFormat m_amountFormat;
    QRegularExpression m_serialPattern;
    QString m_serialWhere; ///< made once: millions of rows share it
    QString m_narrationWhere;
    RowIds m_ids;
};
