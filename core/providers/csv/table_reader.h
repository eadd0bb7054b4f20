#pragma once

#include "core/providers/statement.h"

#include <memory>
#include <optional>

/// A file of rows and cells, whatever its format, read one row after the other: memory does not grow with the rows.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The next row with any text in it, or nothing at the end. Fails with Invalid (field "line N") where the rest
    /// cannot be told apart.
    [[nodiscard]] virtual Result<std::optional<DelimitedRow>> next() = 0;
    /// The row that next() gave last, as UTF-8 text: for the record of where a payment came from.
    [[nodiscard]] virtual QByteArray rowText() const = 0;
    /// How much of the file is read, from 0 to 1000.
    [[nodiscard]] virtual int progress() const = 0;
};

/// Whether the file is a zip file, as workbooks are; what is in it is looked at when it is opened.
[[nodiscard]] bool isWorkbook(const QByteArray &file);

/// Opens a workbook (.xlsx) or a delimited text, told apart by the first bytes. Fails with Invalid (field "file",
/// "encoding", "delimiter", "skip_lines", "sheet").
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QByteArray &file, const StatementMapping &mapping);
