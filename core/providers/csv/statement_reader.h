#pragma once

#include "core/providers/csv/statement_row_reader.h"
#include "core/providers/csv/table_reader.h"

/// A provider's statement, read row by row.
class StatementReader
{
public:
    /// Fails as openTable(), and with Invalid "missing_column" and "empty_file".
    [[nodiscard]] static Result<StatementReader> open(const QByteArray &file, const StatementMapping &mapping,
                                                      const Currency &currency);

    /// The next row, a bad one among them, or nothing at the end. Fails where the rest of the file cannot be told
    /// apart.
    [[nodiscard]] Result<std::optional<StatementRow>> next();
    /// Empty when the file has none.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// The cell of a field in a row of this statement; empty when the file has no such column.
    [[nodiscard]] QString cell(const StatementRow &row, const QString &field) const
    {
        return m_rows.columns().cell({row.line, row.cells}, field);
    }
    /// The places in a row of the columns that hold a field.
    [[nodiscard]] QList<qsizetype> columnsRead() const { return m_rows.columns().mapped(); }
    [[nodiscard]] int progress() const { return m_table->progress(); }

private:
    StatementReader(std::unique_ptr<TableReader> table, QStringList header, StatementRowReader rows)
        : m_table(std::move(table)), m_header(std::move(header)), m_rows(std::move(rows))
    {
    }

    std::unique_ptr<TableReader> m_table;
    QStringList m_header;
    StatementRowReader m_rows;
};
