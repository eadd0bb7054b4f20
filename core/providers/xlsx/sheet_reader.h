#pragma once

#include "core/providers/csv/table_reader.h"
#include "core/providers/xlsx/workbook.h"
#include "core/providers/xlsx/xml_part.h"

/// The rows of one sheet of a workbook (.xlsx), read one after the other. Numbers are the text of the file (see
/// cell_text.h), dates come in ISO 8601, formulas as the value the spreadsheet kept; merged cells hold their text in
/// the first of them. The line of a row is its number in the sheet.
class SheetReader final : public TableReader
{
public:
    /// The mapping's sheet, or the first that is not hidden. Fails with Invalid (field "file", "sheet", "skip_lines").
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const QByteArray &file,
                                                                   const StatementMapping &mapping);

    /// Fails with Invalid (field "line N") on more than 1000 columns and on rows that are out of order, and with field
    /// "file" on damaged or hostile content.
    [[nodiscard]] Result<std::optional<DelimitedRow>> next() override;
    /// The cells with tabs between them.
    [[nodiscard]] QByteArray rowText() const override { return m_rowText; }
    [[nodiscard]] int progress() const override { return m_part->progress(); }

private:
    SheetReader(Workbook workbook, std::unique_ptr<XmlPart> part, QChar decimalSign, int skipLines);
    [[nodiscard]] Result<bool> goToRow();
    [[nodiscard]] Outcome readRow(DelimitedRow &row);
    [[nodiscard]] Outcome readCell(DelimitedRow &row, qsizetype &column);
    [[nodiscard]] Result<QString> readCellText(const QString &type, qsizetype style);
    [[nodiscard]] Result<QString> textOf(const QString &type, qsizetype style, const QString &value) const;

    Workbook m_workbook;
    std::unique_ptr<XmlPart> m_part;
    QChar m_decimalSign;
    int m_skipLines;
    int m_line = 0;
    bool m_isAtEnd = false;
    QByteArray m_rowText;
};
