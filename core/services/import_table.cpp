#include "core/services/import_table.h"

#include "core/providers/csv/cell_rules.h"
#include "core/services/import_columns.h"

using namespace Qt::StringLiterals;

QString ImportRow::text(const QString &column) const
{
    const qsizetype index = m_columns.value(column, -1);
    if (index < 0 || index >= m_row.cells.size())
        return {};
    QString cell = m_row.cells[index].trimmed();
    // Our own exports put an apostrophe before what a spreadsheet would take for a formula.
    if (cell.size() > 1 && cell[0] == u'\'' && u"=+-@"_s.contains(cell[1]))
        cell.remove(0, 1);
    return cell;
}

Result<QString> ImportRow::required(const QString &column) const
{
    QString value = text(column);
    if (value.isEmpty())
        return invalid(u"required"_s, u"The column \"%1\" is empty."_s.arg(column), column);
    return value;
}

Result<QString> ImportRow::requiredId(const QString &column) const
{
    MPM_TRY(QString value, required(column));
    MPM_CHECK(requireWholeId(value, column));
    return value;
}

Result<ImportTable> ImportTable::open(ImportKind kind, const QByteArray &file, const StatementMapping &mapping)
{
    MPM_TRY(auto reader, openTable(file, mapping));
    QStringList header;
    if (mapping.hasHeader) {
        MPM_TRY(const auto row, reader->next());
        if (row)
            header = row->cells;
    }
    MPM_TRY(auto columns, resolveImportColumns(kind, mapping, header));
    return ImportTable(std::move(reader), std::move(header), std::move(columns));
}

Result<std::optional<ImportRow>> ImportTable::next()
{
    MPM_TRY(auto row, m_reader->next());
    if (!row)
        return std::optional<ImportRow>();
    return std::optional<ImportRow>(std::in_place, m_columns, std::move(*row));
}
