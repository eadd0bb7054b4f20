#include "core/services/list_export.h"

using namespace Qt::StringLiterals;

namespace {

/// How the cells of one column are written.
struct Writer
{
    const ListColumn &column;
    const Company &company;
    QHash<QString, QString> words;

    [[nodiscard]] ExportCell cell(const ListCell &value) const
    {
        ExportCell cell = listExportCell(column, company, value);
        if (const auto said = words.constFind(cell.text); said != words.constEnd())
            cell.text = *said;
        return cell;
    }
};

/// Rows into the file, one after the other.
class RowWriter
{
public:
    RowWriter(const Company &company, const std::vector<const ListColumn *> &columns, const ListService::Export &wanted,
              ExportSink &sink)
        : m_wanted(wanted), m_sink(sink)
    {
        for (const auto *column : columns)
            m_writers.push_back({*column, company, wanted.words.value(column->word)});
    }

    /// `value(i)`: what stands in column i.
    template <typename Value>
    [[nodiscard]] Outcome write(Value value)
    {
        std::vector<ExportCell> cells;
        for (size_t i = 0; i < m_writers.size(); ++i)
            cells.push_back(m_writers[i].cell(value(i)));
        MPM_CHECK(m_sink.row(cells));
        ++m_rows;
        if (m_wanted.onProgress && m_rows % rowsBetweenLooks == 1 && !m_wanted.onProgress(m_rows))
            return failure(ErrorCode::Cancelled, u"cancelled"_s, u"Cancelled. No file was written."_s);
        return {};
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    static constexpr qint64 rowsBetweenLooks = 250;

    const ListService::Export &m_wanted;
    ExportSink &m_sink;
    std::vector<Writer> m_writers;
    qint64 m_rows = 0;
};

} // namespace

ExportCell listExportCell(const ListColumn &column, const Company &company, const ListCell &cell)
{
    if (!cell.isValid() || cell.isNull())
        return {column.type == ListType::Integer ? CellKind::Integer : CellKind::Text, {}};
    switch (column.type) {
    case ListType::Text:
    case ListType::Word:
    case ListType::Date:
        break;
    case ListType::Money:
        if (cell.typeId() == QMetaType::QString)
            break;
        return {CellKind::Number, formatAmount(Money(cell.toLongLong()), company.currency)};
    case ListType::Integer:
    case ListType::Energy:
        return {CellKind::Integer, QString::number(cell.toLongLong())};
    case ListType::Instant:
        return {CellKind::Text, Instant{cell.toLongLong()}.toIso(company.zone)};
    case ListType::Id:
        return {CellKind::Text, QUuid::fromRfc4122(cell.toByteArray()).toString(QUuid::WithoutBraces)};
    }
    return {CellKind::Text, cell.toString()};
}

Result<qint64> writeListFile(Database &database, const ListQuery &query, const std::vector<const ListColumn *> &columns,
                             const ListService::Export &wanted)
{
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto sink, makeExportSink(wanted.file));
    MPM_CHECK(sink->begin(wanted.heads));
    RowWriter writer(company, columns, wanted, *sink);
    const BoundSql statement = query.everything(columns);
    Outcome written;
    MPM_CHECK(database.forEach(statement.sql, statement.values, [&](const Row &row) {
        written = writer.write([&row](size_t i) { return row.value(static_cast<int>(i)); });
        return written.has_value();
    }));
    MPM_CHECK(written);
    MPM_CHECK(sink->finish());
    return writer.rows();
}

Result<qint64> writeListFile(const Company &company, const std::vector<ListRow> &rows,
                             const std::vector<const ListColumn *> &columns, const ListService::Export &wanted)
{
    MPM_TRY(auto sink, makeExportSink(wanted.file));
    MPM_CHECK(sink->begin(wanted.heads));
    RowWriter writer(company, columns, wanted, *sink);
    for (const auto &row : rows)
        MPM_CHECK(writer.write([&row](size_t i) { return row.cells[i]; }));
    MPM_CHECK(sink->finish());
    return writer.rows();
}
