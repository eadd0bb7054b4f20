#pragma once

#include "core/services/list_service.h"

/// Writes every row of the query to the file that `wanted` names, row by row: memory does not grow with them.
[[nodiscard]] Result<qint64> writeListFile(Database &database, const ListQuery &query,
                                           const std::vector<const ListColumn *> &columns,
                                           const ListService::Export &wanted);
/// The same of rows that are read already.
[[nodiscard]] Result<qint64> writeListFile(const Company &company, const std::vector<ListRow> &rows,
                                           const std::vector<const ListColumn *> &columns,
                                           const ListService::Export &wanted);
