#include "core/services/bad_rows_file.h"

#include "core/providers/csv/delimited_reader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QString::number(i));
    return names;
}

ExportCell textCell(const QString &text)
{
    return {CellKind::Text, text};
}

} // namespace

Result<BadRowsFile> BadRowsFile::create(const QString &file, Words words)
{
    MPM_TRY(auto sink, makeExportSink(file));
    return BadRowsFile(std::move(sink), std::move(words));
}

Outcome BadRowsFile::add(const BadImportRow &row)
{
    if (m_columns < 0) {
        const QStringList header = row.header.isEmpty() ? numbered(row.cells.size()) : row.header;
        m_columns = header.size();
        MPM_CHECK(m_sink->begin(header + QStringList{m_words.line, m_words.problem}));
    }
    std::vector<ExportCell> cells;
    for (qsizetype i = 0; i < m_columns; ++i)
        cells.push_back(textCell(row.cells.value(i)));
    cells.push_back({CellKind::Integer, QString::number(row.report.line)});
    cells.push_back(textCell(m_words.sentence(row.report)));
    // What stands beyond the header is the very thing that is wrong with such a row.
    for (qsizetype i = m_columns; i < row.cells.size(); ++i)
        cells.push_back(textCell(row.cells[i]));
    return m_sink->row(cells);
}

Outcome BadRowsFile::finish()
{
    return m_columns < 0 ? Outcome() : m_sink->finish();
}

Outcome copyBadRows(const QString &csvFile, const QString &target)
{
    QFile file(csvFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Environment, u"not_readable"_s,
                       u"The file %1 cannot be read: %2"_s.arg(csvFile, file.errorString()), u"file"_s);
    StatementMapping mapping;
    mapping.delimiter = u',';
    mapping.encoding = u"utf-8"_s;
    const QByteArray content = file.readAll();
    MPM_TRY(auto reader, DelimitedReader::open(content, mapping));
    MPM_TRY(auto sink, makeExportSink(target));
    for (bool isHeader = true;; isHeader = false) {
        MPM_TRY(const auto row, reader.next());
        if (!row)
            return sink->finish();
        if (isHeader) {
            MPM_CHECK(sink->begin(row->cells));
            continue;
        }
        std::vector<ExportCell> cells;
        for (const auto &cell : row->cells)
            cells.push_back(textCell(cell));
        MPM_CHECK(sink->row(cells));
    }
}
