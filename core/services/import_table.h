#pragma once

#include "core/providers/csv/delimited_reader.h"
#include "core/services/import_service.h"

/// One row of an import file, its cells by the names of the columns (ImportService::columns()).
class ImportRow
{
public:
    /// `columns` outlives the row.
    ImportRow(const QMap<QString, qsizetype> &columns, DelimitedRow row) : m_columns(columns), m_row(std::move(row)) {}

    [[nodiscard]] int line() const { return m_row.line; }
    /// Trimmed; empty when the column or the cell is not there.
    [[nodiscard]] QString text(const QString &column) const;
    /// Fails with Invalid "required" (field: the column) when it is empty.
    [[nodiscard]] Result<QString> required(const QString &column) const;

private:
    const QMap<QString, qsizetype> &m_columns;
    DelimitedRow m_row;
};

/// An import file whose columns are known, read row by row: memory does not grow with the file.
class ImportTable
{
public:
    /// Fails as DelimitedReader::open(), and with Invalid "missing_column" (field: the column).
    [[nodiscard]] static Result<ImportTable> open(ImportKind kind, const QByteArray &file, const StatementMapping &mapping);

    /// The next row, or nothing at the end. Fails as DelimitedReader::next(). The table outlives its rows.
    [[nodiscard]] Result<std::optional<ImportRow>> next();

private:
    ImportTable(DelimitedReader reader, QMap<QString, qsizetype> columns)
        : m_reader(std::move(reader)), m_columns(std::move(columns))
    {}

    DelimitedReader m_reader;
    QMap<QString, qsizetype> m_columns;  ///< name -> place in a row
};
