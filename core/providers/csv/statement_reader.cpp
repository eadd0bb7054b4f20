#include "core/providers/csv/statement_reader.h"

namespace {

/// Only rows that have a date and no id get one of ours (StatementRowReader).
RowCounters countersOf(const QByteArray &file, const StatementMapping &mapping, const QStringList &header,
                       const StatementColumns &columns)
{
    if (!columns.has(QStringLiteral("date")))
        return {};
    auto table = openTable(file, mapping);
    if (!table || (mapping.hasHeader && !(*table)->next()))
        return {};
    return findRowCounters(**table, header, columns.mapped());
}

StatementRow tooWide(const DelimitedRow &row, qsizetype columns)
{
    StatementRow bad;
    bad.line = row.line;
    bad.cells = row.cells;
    bad.payment =
        invalid(QStringLiteral("invalid_file"),
                QStringLiteral("This row has %1 columns, but the header has %2.").arg(row.cells.size()).arg(columns),
                QStringLiteral("line %1").arg(row.line));
    return bad;
}

} // namespace

Result<StatementReader> StatementReader::open(const QByteArray &file, const StatementMapping &mapping,
                                              const Currency &currency)
{
    MPM_TRY(auto table, openTable(file, mapping));
    QStringList header;
    int headerLine = 1;
    if (mapping.hasHeader) {
        MPM_TRY(const auto row, table->next());
        if (!row)
            return invalid(QStringLiteral("empty_file"), QStringLiteral("The file holds no rows."),
                           QStringLiteral("file"));
        header = row->cells;
        headerLine = row->line;
    }
    MPM_TRY(auto columns, StatementColumns::resolve(mapping, header, headerLine));
    RowIds ids(countersOf(file, mapping, header, columns));
    return StatementReader(std::move(table), header,
                           StatementRowReader(mapping, std::move(columns), currency, std::move(ids)));
}

Result<std::optional<StatementRow>> StatementReader::next()
{
    MPM_TRY(const auto row, m_table->next());
    if (!row)
        return std::optional<StatementRow>();
    if (!m_header.isEmpty() && row->cells.size() > m_header.size())
        return std::optional(tooWide(*row, m_header.size()));
    return std::optional(m_rows.read(*row, m_table->rowText()));
}

Result<std::vector<StatementRow>> parseStatement(const QByteArray &file, const StatementMapping &mapping,
                                                 const Currency &currency)
{
    MPM_TRY(auto reader, StatementReader::open(file, mapping, currency));
    std::vector<StatementRow> rows;
    while (true) {
        MPM_TRY(auto row, reader.next());
        if (!row)
            return rows;
        rows.push_back(std::move(*row));
    }
}
