#pragma once

#include "core/services/import_service.h"

/// One row of an import file, its cells by the names of the columns (ImportService::columns()).
class ImportRow
{
public:
    ImportRow(const QMap<QString, qsizetype> &columns, const DelimitedRow &row) : m_columns(columns), m_row(row) {}

    [[nodiscard]] int line() const { return m_row.line; }
    /// Trimmed; empty when the column or the cell is not there.
    [[nodiscard]] QString text(const QString &column) const;
    /// Fails with Invalid "required" (field: the column) when it is empty.
    [[nodiscard]] Result<QString> required(const QString &column) const;

private:
    const QMap<QString, qsizetype> &m_columns;
    const DelimitedRow &m_row;
};

/// A whole import file whose columns are known.
struct ImportTable
{
    DelimitedFile file;
    QMap<QString, qsizetype> columns;  ///< name -> place in a row

    /// Fails as readDelimited(), and with Invalid "missing_column" (field: the column).
    [[nodiscard]] static Result<ImportTable> read(ImportKind kind, const QByteArray &file, const StatementMapping &mapping);
};
