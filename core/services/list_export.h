#pragma once

#include "core/services/export_sink.h"
#include "core/services/list_service.h"

/// A cell as machines read it: exact decimals, whole numbers, ISO 8601 in the company's zone, the stored word.
[[nodiscard]] ExportCell listExportCell(const ListColumn &column, const Company &company, const ListCell &cell);

/// Writes every row of the query to the file that `wanted` names, row by row: memory does not grow with them.
[[nodiscard]] Result<qint64> writeListFile(Database &database, const ListQuery &query,
                                           const std::vector<const ListColumn *> &columns,
                                           const ListService::Export &wanted);
/// The same of rows that are read already.
[[nodiscard]] Result<qint64> writeListFile(const Company &company, const std::vector<ListRow> &rows,
                                           const std::vector<const ListColumn *> &columns,
                                           const ListService::Export &wanted);
