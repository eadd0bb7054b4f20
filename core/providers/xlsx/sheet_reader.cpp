#include "core/providers/xlsx/sheet_reader.h"

#include "core/providers/xlsx/cell_text.h"

#include <algorithm>

namespace {

constexpr qint64 largestSheet = 1024LL * 1024 * 1024;
constexpr int lastLine = 1'048'576;
constexpr qsizetype mostCells = 1000;
constexpr int mostElementsOfRow = 20'000; ///< of which a sheet has 16 384 at most
constexpr qsizetype longestCell = 64 * 1024;

tl::unexpected<Error> badLine(int line, const QString &detail)
{
    return invalid(QStringLiteral("invalid_file"), detail, QStringLiteral("line %1").arg(line));
}

/// 1 for "A7", 28 for "AB7"; nothing when there is no such place.
std::optional<qsizetype> columnOf(QStringView place)
{
    qsizetype column = 0;
    for (const QChar letter : place) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > mostElementsOfRow)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column) : std::nullopt;
}

} // namespace

SheetReader::SheetReader(Workbook workbook, std::unique_ptr<XmlPart> part, QChar decimalSign, int skipLines)
    : m_workbook(std::move(workbook)), m_part(std::move(part)), m_decimalSign(decimalSign), m_skipLines(skipLines)
{
}

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QByteArray &file, const StatementMapping &mapping)
{
    MPM_TRY(auto workbook, Workbook::open(file));
    const auto *sheet = workbook.find(mapping.sheet);
    if (!sheet)
        return invalid(QStringLiteral("unknown_sheet"),
                       QStringLiteral("The workbook has no sheet \"%1\".").arg(mapping.sheet.left(40)),
                       QStringLiteral("sheet"));
    MPM_TRY(auto part, XmlPart::open(workbook.archive(), sheet->part, largestSheet));
    MPM_CHECK(workbook.readShared());
    std::unique_ptr<SheetReader> reader(
        new SheetReader(std::move(workbook), std::move(part), mapping.decimalSign, mapping.skipLines));
    return reader;
}

Result<std::optional<DelimitedRow>> SheetReader::next()
{
    while (true) {
        MPM_TRY(const bool hasRow, goToRow());
        if (!hasRow)
            return std::optional<DelimitedRow>();
        DelimitedRow row;
        row.line = m_line;
        MPM_CHECK(readRow(row));
        if (row.cells.isEmpty() || row.line <= m_skipLines)
            continue;
        m_rowText = row.cells.join(u'\t').toUtf8();
        return std::optional(std::move(row));
    }
}

Result<bool> SheetReader::goToRow()
{
    while (!m_isAtEnd) {
        MPM_TRY(const auto token, m_part->next());
        m_isAtEnd = token == QXmlStreamReader::EndDocument;
        if (token != QXmlStreamReader::StartElement || m_part->name() != u"row")
            continue;
        const auto number = m_part->attributes().value(QLatin1String("r"));
        const int line = number.isEmpty() ? m_line + 1 : number.toInt();
        if (line <= m_line || line > lastLine)
            return badLine(m_line, QStringLiteral("The rows of the sheet are out of order after row %1.").arg(m_line));
        m_line = line;
        return true;
    }
    return false;
}

Outcome SheetReader::readRow(DelimitedRow &row)
{
    qsizetype column = 0;
    for (int elements = 0;; ++elements) {
        MPM_TRY(const auto token, m_part->next());
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            break;
        if (elements > mostElementsOfRow)
            return badLine(row.line, QStringLiteral("Row %1 holds too much.").arg(row.line));
        if (m_part->name() == u"c")
            MPM_CHECK(readCell(row, column));
        else
            MPM_CHECK(m_part->skipElement());
    }
    while (!row.cells.isEmpty() && row.cells.back().trimmed().isEmpty())
        row.cells.removeLast();
    return {};
}

Outcome SheetReader::readCell(DelimitedRow &row, qsizetype &column)
{
    const auto attributes = m_part->attributes();
    const auto place = attributes.value(QLatin1String("r"));
    const auto named = place.isEmpty() ? std::optional(column + 1) : columnOf(place);
    if (!named)
        return badLine(row.line, QStringLiteral("Row %1 holds a cell that is in no column.").arg(row.line));
    column = *named;
    const auto style = attributes.value(QLatin1String("s"));
    MPM_TRY(QString text,
            readCellText(attributes.value(QLatin1String("t")).toString(), style.isEmpty() ? 0 : style.toLongLong()));
    if (text.size() > longestCell)
        return badLine(row.line, QStringLiteral("Row %1 holds a cell of more than 64 KiB.").arg(row.line));
    if (text.trimmed().isEmpty())
        return {};
    if (column > mostCells)
        return badLine(row.line, QStringLiteral("Row %1 has more than %2 columns.").arg(row.line).arg(mostCells));
    while (row.cells.size() < column)
        row.cells.append(QString());
    row.cells[column - 1] = std::move(text);
    return {};
}

Result<QString> SheetReader::readCellText(const QString &type, qsizetype style)
{
    QString value;
    for (int depth = 1; depth > 0;) {
        MPM_TRY(const auto token, m_part->next());
        if (token != QXmlStreamReader::StartElement) {
            --depth;
        } else if (m_part->name() == u"v" || m_part->name() == u"t") {
            MPM_TRY(const QString text, m_part->readText());
            value += text;
        } else if (m_part->name() == u"is" || m_part->name() == u"r") {
            ++depth; // a text in the cell itself, in one or several runs
        } else {
            MPM_CHECK(m_part->skipElement()); // formula, pronunciation, extensions
        }
        if (value.size() > longestCell)
            break; // the caller says which row; the rest of the cell is not read any more
    }
    return textOf(type, style, value);
}

Result<QString> SheetReader::textOf(const QString &type, qsizetype style, const QString &value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const qlonglong index = value.trimmed().toLongLong(&isNumber);
        const auto text = isNumber ? m_workbook.sharedText(index) : std::nullopt;
        if (!text)
            return badLine(m_line, QStringLiteral("Row %1 holds a text that the workbook does not have.").arg(m_line));
        return *text;
    }
    if (type == u"b")
        return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    const bool isNumber = type.isEmpty() || type == u"n";
    if (!isNumber)
        return value; // a formula's text, a text in the cell, an error such as #N/A, a date already in ISO 8601
    const auto format = m_workbook.style(style);
    if (format.isDate)
        return dateCellText(value.trimmed(), m_workbook.is1904());
    const QString number = numberCellText(value.trimmed(), m_decimalSign);
    const bool isDigits = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return format.leadingZeros > 0 && isDigits && !number.isEmpty() ? number.rightJustified(format.leadingZeros, u'0')
                                                                    : number;
}
