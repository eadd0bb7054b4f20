#include "core/services/import_table.h"

using namespace Qt::StringLiterals;

namespace {

/// Header names are compared by letters and digits only: "Price per kWh" = "price_per_kwh".
QString comparable(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            plain += character.toLower();
    }
    return plain;
}

/// `wanted` is a header's name, or a number counted from 1.
std::optional<qsizetype> findColumn(const QStringList &comparableHeader, const QString &wanted)
{
    if (const auto byName = comparableHeader.indexOf(comparable(wanted)); byName >= 0)
        return byName;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

} // namespace

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

Result<ImportTable> ImportTable::open(ImportKind kind, const QByteArray &file, const StatementMapping &mapping)
{
    MPM_TRY(auto reader, DelimitedReader::open(file, mapping));
    QStringList header;
    if (mapping.hasHeader) {
        MPM_TRY(const auto row, reader.next());
        for (const auto &name : row ? row->cells : QStringList())
            header.append(comparable(name));
    }
    QMap<QString, qsizetype> columns;
    for (const auto &column : ImportService::columns(kind)) {
        const QString wanted = mapping.columns.value(column.name, column.name);
        if (const auto index = findColumn(header, wanted))
            columns.insert(column.name, *index);
        else if (column.isRequired || mapping.columns.contains(column.name))
            return invalid(u"missing_column"_s, u"The file has no column \"%1\"."_s.arg(wanted), column.name);
    }
    return ImportTable(std::move(reader), std::move(columns));
}

Result<std::optional<ImportRow>> ImportTable::next()
{
    MPM_TRY(auto row, m_reader.next());
    if (!row)
        return std::optional<ImportRow>();
    return std::optional<ImportRow>(std::in_place, m_columns, std::move(*row));
}
