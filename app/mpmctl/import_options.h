#pragma once

#include "app/mpmctl/arguments.h"
#include "core/services/bad_rows_file.h"
#include "core/services/import_service.h"

/// What `import` and `payment import` share: how the file is written, and what becomes of bad rows.
[[nodiscard]] std::vector<OptionSpec> importOptionSpecs();

/// Runs an import with the options of the line; `--bad-rows` is written along.
[[nodiscard]] Result<ImportReport> runImport(ImportService service, ImportKind kind, const AccountId &channel,
                                             const QString &path, const Arguments &arguments, const Company &company);
