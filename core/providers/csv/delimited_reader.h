#pragma once

#include "core/providers/csv/table_reader.h"
#include "core/providers/csv/text_encoding.h"

/// Reads a delimited text row by row; time is linear in the size of the file, memory that of one row.
/// A quote counts at the beginning of a cell only, and is doubled inside. Lines end with LF, CR LF or CR. Rows without
/// any text are passed over.
class DelimitedReader final : public TableReader
{
public:
    /// Fails with Invalid (field "delimiter", "skip_lines", "file").
    [[nodiscard]] static Result<DelimitedReader> open(const QByteArray &file, const StatementMapping &mapping);

    /// The next row, or nothing at the end. Fails with Invalid (field "line N") where the rest cannot be told apart:
    /// a quote that is not closed, a cell of more than 64 KiB, more than 1000 cells.
    [[nodiscard]] Result<std::optional<DelimitedRow>> next() override;
    /// Without its line end.
    [[nodiscard]] QByteArray rowText() const override;
    [[nodiscard]] int progress() const override;

private:
    DelimitedReader(TextFile file, char delimiter, qsizetype position, int line)
        : m_file(std::move(file)), m_delimiter(delimiter), m_position(position), m_line(line)
    {
    }
    [[nodiscard]] Result<QString> readCell();
    [[nodiscard]] Result<QString> readQuotedCell();
    [[nodiscard]] bool isAtRowEnd() const;
    void skipRowEnd();

    TextFile m_file;
    char m_delimiter;
    qsizetype m_position;
    int m_line; ///< of m_position, 1-based
    qsizetype m_rowBegin = 0;
    qsizetype m_rowEnd = 0;
};
