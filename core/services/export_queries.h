#pragma once

#include "core/services/export_service.h"
#include "core/services/export_sink.h"

/// What a column of the answer is, and so how its cells are written.
enum class ExportColumnType { Text, Money, Integer, Date, Instant, Id };

struct ExportColumn
{
    QString name;
    ExportColumnType type = ExportColumnType::Text;
    QString sql;
};

/// One export: columns in their order, and the rows of `from` in the order of `order`.
struct ExportQuery
{
    std::vector<ExportColumn> columns;
    QString from;
    QString time;   ///< the column that `from` and `to` dates apply to
    bool timeIsDate = false;  ///< it holds a date, not an instant
    QString order;
};

[[nodiscard]] ExportQuery exportQuery(ExportKind kind);
