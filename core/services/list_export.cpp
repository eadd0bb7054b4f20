#include "core/services/list_export.h"

#include "core/services/export_sink.h"

using namespace Qt::StringLiterals;

namespace {

/// How the cells of one column are written.
struct Writer
{
    const ListColumn &column;
    const Company &company;
    QHash<QString, QString> words;

    [[nodiscard]] ExportCell cell(const Row &row, int at) const
    {
        if (row.isNull(at))
            return {column.type == ListType::Integer ? CellKind::Integer : CellKind::Text, {}};
        switch (column.type) {
        case ListType::Text:
            break;
        case ListType::Word:
            return {CellKind::Text, words.value(row.text(at), row.text(at))};
        case ListType::Money: {
            const SqlValue value = row.value(at);
            if (value.typeId() == QMetaType::QString)
                break;
            return {CellKind::Number, formatAmount(row.money(at), company.currency)};
        }
        case ListType::Integer:
        case ListType::Energy:
            return {CellKind::Integer, QString::number(row.integer(at))};
        case ListType::Date:
            return {CellKind::Text, row.date(at).toString(Qt::ISODate)};
        case ListType::Instant:
            return {CellKind::Text, row.instant(at).toIso(company.zone)};
        case ListType::Id:
            return {CellKind::Text, QUuid::fromRfc4122(row.bytes(at)).toString(QUuid::WithoutBraces)};
        }
        return {CellKind::Text, row.text(at)};
    }
};

} // namespace

Result<qint64> writeListFile(Database &database, const ListQuery &query, const std::vector<const ListColumn *> &columns,
                             const ListService::Export &wanted)
{
    MPM_TRY(const auto company, readCompany(database));
    std::vector<Writer> writers;
    for (const auto *column : columns)
        writers.push_back({*column, company, wanted.words.value(column->word)});
    MPM_TRY(auto sink, makeExportSink(wanted.file));
    MPM_CHECK(sink->begin(wanted.heads));
    const BoundSql statement = query.everything(columns);
    qint64 rows = 0;
    Outcome written;
    MPM_CHECK(database.forEach(statement.sql, statement.values, [&](const Row &row) {
        std::vector<ExportCell> cells;
        for (size_t i = 0; i < writers.size(); ++i)
            cells.push_back(writers[i].cell(row, static_cast<int>(i)));
        written = sink->row(cells);
        ++rows;
        return written.has_value();
    }));
    MPM_CHECK(written);
    MPM_CHECK(sink->finish());
    return rows;
}
