#pragma once

#include "core/providers/csv/header_names.h"
#include "core/providers/statement.h"

/// The fields that a statement's columns can be mapped to.
[[nodiscard]] const QStringList &statementFields();
/// Their usual names at operators and banks, in English, French, Portuguese and Swahili, Wavecom's (transaction_id,
/// sender, message, amount) among them.
[[nodiscard]] const UsualNames &usualStatementNames();

/// Which column holds which field.
class StatementColumns
{
public:
    /// From the mapping's own columns; without any, from the usual names. Fails with Invalid (field "columns.X" or
    /// "line N") when a named column is not there, or none holds an amount, or neither an id nor a date is there to
    /// tell rows apart.
    [[nodiscard]] static Result<StatementColumns> resolve(const StatementMapping &mapping, const QStringList &header,
                                                          int headerLine);

    /// The trimmed cell of the field, without the ' that spreadsheets put before digits; empty when there is none.
    [[nodiscard]] QString cell(const DelimitedRow &row, const QString &field) const;
    [[nodiscard]] bool has(const QString &field) const { return m_indexes.contains(field); }
    /// The places of the columns that hold a field.
    [[nodiscard]] QList<qsizetype> mapped() const { return m_indexes.values(); }
    /// Whether the type of transaction says that the row takes another one back.
    [[nodiscard]] bool isReversal(const DelimitedRow &row) const;
    /// The column of text whose words name a reversal. A payer may have written them ("paiement annulation dette").
    [[nodiscard]] std::optional<qsizetype> narrationOfReversal(const DelimitedRow &row) const;
    /// "column message", or "column 3" without a header.
    [[nodiscard]] QString nameOf(qsizetype index) const;
    /// "column message": where a serial was found.
    [[nodiscard]] QString where(const QString &field) const;

private:
    void findWhatTheRowIs(const QStringList &names, bool onlyNamed);

    QMap<QString, qsizetype> m_indexes;
    std::vector<qsizetype> m_sorts;      ///< columns that name the sort of a row
    std::vector<qsizetype> m_narrations; ///< columns of text
    QStringList m_header;
};
