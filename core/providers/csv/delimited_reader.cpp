#include "core/providers/csv/delimited_reader.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestCell = qsizetype(64) * 1024;
constexpr qsizetype mostCells = 1000;

tl::unexpected<Error> badLine(int line, QString detail)
{
    return invalid(QStringLiteral("invalid_file"), std::move(detail), QStringLiteral("line %1").arg(line));
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Behind the line that begins at `position`.
qsizetype behindLine(const QByteArray &bytes, qsizetype position)
{
    while (position < bytes.size() && !isLineEnd(bytes[position]))
        ++position;
    if (bytes.mid(position, 2) == "\r\n")
        return position + 2;
    return std::min(position + 1, bytes.size());
}

/// The sign that splits the header line most often, quoted parts left out; a comma when there is none.
char findDelimiter(QByteArrayView headerLine)
{
    constexpr std::array<char, 4> signs = {';', ',', '\t', '|'};
    std::array<int, 4> counts = {};
    bool isQuoted = false;
    for (const char c : headerLine) {
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        const auto sign = std::find(signs.begin(), signs.end(), c);
        if (!isQuoted && sign != signs.end())
            ++counts[size_t(sign - signs.begin())];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most > 0 ? signs[size_t(most - counts.begin())] : ',';
}

} // namespace

Result<DelimitedReader> DelimitedReader::open(const QByteArray &file, const StatementMapping &mapping)
{
    MPM_TRY(auto text, openTextFile(file, mapping.encoding));
    qsizetype position = 0;
    int line = 1;
    for (; line <= mapping.skipLines && position < text.bytes.size(); ++line)
        position = behindLine(text.bytes, position);
    if (position >= text.bytes.size())
        return invalid(QStringLiteral("empty_file"), QStringLiteral("Nothing follows the lines that are skipped."),
                       QStringLiteral("skip_lines"));
    // Blank lines before the header would hide its delimiter.
    while (position < text.bytes.size() && isLineEnd(text.bytes[position])) {
        position = behindLine(text.bytes, position);
        ++line;
    }
    char delimiter = mapping.delimiter.toLatin1();
    if (mapping.delimiter.isNull()) {
        const qsizetype end = behindLine(text.bytes, position);
        delimiter = findDelimiter(QByteArrayView(text.bytes).sliced(position, end - position));
    } else if (mapping.delimiter.unicode() >= 0x80 || delimiter == '"' || isLineEnd(delimiter)) {
        return invalid(QStringLiteral("invalid_mapping"), QStringLiteral("This sign cannot separate columns."),
                       QStringLiteral("delimiter"));
    }
    return DelimitedReader(std::move(text), delimiter, position, line);
}

Result<std::optional<DelimitedRow>> DelimitedReader::next()
{
    const QByteArray &bytes = m_file.bytes;
    while (m_position < bytes.size()) {
        DelimitedRow row;
        row.line = m_line;
        m_rowBegin = m_position;
        bool hasText = false;
        while (true) {
            MPM_TRY(QString cell, readCell());
            hasText = hasText || !cell.trimmed().isEmpty();
            row.cells.append(std::move(cell));
            if (row.cells.size() > mostCells)
                return badLine(row.line,
                               QStringLiteral("Line %1 has more than %2 columns.").arg(row.line).arg(mostCells));
            if (isAtRowEnd())
                break;
            ++m_position; // the delimiter
        }
        m_rowEnd = m_position;
        skipRowEnd();
        if (hasText)
            return std::optional(std::move(row));
    }
    return std::optional<DelimitedRow>();
}

QByteArray DelimitedReader::rowText() const
{
    const auto bytes = QByteArrayView(m_file.bytes).sliced(m_rowBegin, m_rowEnd - m_rowBegin);
    return m_file.encoding == TextEncoding::Utf8 ? bytes.toByteArray() : decodeText(bytes, m_file.encoding).toUtf8();
}

int DelimitedReader::progress() const
{
    return m_file.bytes.isEmpty() ? 1000 : static_cast<int>(m_position * 1000 / m_file.bytes.size());
}

Result<QString> DelimitedReader::readCell()
{
    const QByteArray &bytes = m_file.bytes;
    if (m_position < bytes.size() && bytes[m_position] == '"')
        return readQuotedCell();
    const qsizetype begin = m_position;
    while (!isAtRowEnd() && bytes[m_position] != m_delimiter)
        ++m_position;
    if (m_position - begin > longestCell)
        return badLine(m_line, QStringLiteral("Line %1 holds a cell of more than 64 KiB.").arg(m_line));
    return decodeText(QByteArrayView(bytes).sliced(begin, m_position - begin), m_file.encoding);
}

Result<QString> DelimitedReader::readQuotedCell()
{
    const QByteArray &bytes = m_file.bytes;
    const int openedAt = m_line;
    QByteArray content;
    for (++m_position; m_position < bytes.size(); ++m_position) {
        const char c = bytes[m_position];
        const bool isNextQuote = m_position + 1 < bytes.size() && bytes[m_position + 1] == '"';
        if (c == '"' && !isNextQuote) {
            ++m_position;
            if (!isAtRowEnd() && bytes[m_position] != m_delimiter)
                break;
            return decodeText(content, m_file.encoding);
        }
        if (c == '"')
            ++m_position;
        const bool isLineFeedOfPair = c == '\n' && bytes[m_position - 1] == '\r';
        if (isLineEnd(c) && !isLineFeedOfPair)
            ++m_line;
        content += c;
        if (content.size() > longestCell)
            break;
    }
    return badLine(openedAt, QStringLiteral("Line %1 opens a quote that is not closed properly.").arg(openedAt));
}

bool DelimitedReader::isAtRowEnd() const
{
    return m_position >= m_file.bytes.size() || isLineEnd(m_file.bytes[m_position]);
}

void DelimitedReader::skipRowEnd()
{
    if (m_position >= m_file.bytes.size())
        return;
    m_position = behindLine(m_file.bytes, m_position);
    ++m_line;
}
