#pragma once

#include "core/providers/csv/header_names.h"
#include "core/services/import_service.h"

/// The usual names of an import's columns in files, its own names first: English, French, Portuguese, Swahili.
[[nodiscard]] const UsualNames &usualImportNames(ImportKind kind);

/// Which column of the file holds which of ours: those of the mapping, the others by their usual names.
/// Fails with Invalid "missing_column" (field: the column).
[[nodiscard]] Result<QMap<QString, qsizetype>> resolveImportColumns(ImportKind kind, const StatementMapping &mapping,
                                                                    const QStringList &header);

/// The word that the import understands for a word of the file: "compteur" is a meter, "mensuel" monthly. Unknown words
/// are given back in lower case: the row then says what is wrong with them.
[[nodiscard]] QString importWord(const QString &text);
