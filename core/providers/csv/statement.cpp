#include "core/providers/statement.h"

#include "core/providers/csv/delimited_reader.h"
#include "core/providers/csv/statement_row_reader.h"

Result<std::vector<StatementRow>> parseStatement(const QByteArray &file, const StatementMapping &mapping,
                                                 const Currency &currency)
{
    MPM_TRY(auto reader, DelimitedReader::open(file, mapping));
    QStringList header;
    int headerLine = 1;
    if (mapping.hasHeader) {
        MPM_TRY(const auto row, reader.next());
        if (!row)
            return invalid(QStringLiteral("empty_file"), QStringLiteral("The file holds no rows."),
                           QStringLiteral("file"));
        header = row->cells;
        headerLine = row->line;
    }
    MPM_TRY(auto columns, StatementColumns::resolve(mapping, header, headerLine));
    StatementRowReader rowReader(mapping, std::move(columns), currency);
    std::vector<StatementRow> rows;
    while (true) {
        MPM_TRY(const auto row, reader.next());
        if (!row)
            return rows;
        const bool isTooWide = mapping.hasHeader && row->cells.size() > header.size();
        if (isTooWide) {
            StatementRow bad;
            bad.line = row->line;
            bad.payment = invalid(QStringLiteral("invalid_file"),
                                  QStringLiteral("Line %1 has %2 columns, but the header has %3.")
                                      .arg(row->line)
                                      .arg(row->cells.size())
                                      .arg(header.size()),
                                  QStringLiteral("line %1").arg(row->line));
            rows.push_back(std::move(bad));
            continue;
        }
        rows.push_back(rowReader.read(*row, reader.rowText()));
    }
}
