#pragma once

#include "core/providers/csv/table_reader.h"
#include "core/services/import_service.h"

/// One row of an import file, its cells by the names of the columns (ImportService::columns()).
class ImportRow
{
public:
    /// `columns` outlives the row.
    ImportRow(const QMap<QString, qsizetype> &columns, DelimitedRow row) : m_columns(columns), m_row(std::move(row)) {}

    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] const QStringList &cells() const { return m_row.cells; }
    /// Trimmed; empty when the column or the cell is not there.
    [[nodiscard]] QString text(const QString &column) const;
    /// Fails with Invalid "required" (field: the column) when it is empty.
    [[nodiscard]] Result<QString> required(const QString &column) const;
    /// The same for a serial number; fails with "shortened_id" where a spreadsheet has cut it.
    [[nodiscard]] Result<QString> requiredId(const QString &column) const;

private:
    const QMap<QString, qsizetype> &m_columns;
    DelimitedRow m_row;
};

/// An import file whose columns are known, read row by row: memory does not grow with the file.
class ImportTable
{
public:
    /// Fails as openTable(), and with Invalid "missing_column" (field: the column).
    [[nodiscard]] static Result<ImportTable> open(ImportKind kind, const QByteArray &file,
                                                  const StatementMapping &mapping);

    /// The next row, or nothing at the end. Fails as TableReader::next(). The table outlives its rows.
    [[nodiscard]] Result<std::optional<ImportRow>> next();
    /// Empty when the file has none.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Their places in a row.
    [[nodiscard]] QList<qsizetype> columnsRead() const { return m_columns.values(); }
    [[nodiscard]] int progress() const { return m_reader->progress(); }

private:
    ImportTable(std::unique_ptr<TableReader> reader, QStringList header, QMap<QString, qsizetype> columns)
        : m_reader(std::move(reader)), m_header(std::move(header)), m_columns(std::move(columns))
    {
    }

    std::unique_ptr<TableReader> m_reader;
    QStringList m_header;
    QMap<QString, qsizetype> m_columns; ///< name -> place in a row
};
