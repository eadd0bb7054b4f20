#pragma once

#include "core/services/import_history.h"
#include "ui/tones.h"

/// Words of the window for imports.

[[nodiscard]] QString importKindText(ImportKind kind);
[[nodiscard]] QString importColumnText(ImportKind kind, const QString &column);
/// What the assistant does with a file of this kind, and how it can be taken back.
[[nodiscard]] QString takeBackText(ImportKind kind);

/// `isDone`: "Added", else "Will be added".
[[nodiscard]] QString rowVerdictText(RowVerdict verdict, bool isDone);
[[nodiscard]] Tone rowVerdictTone(const ImportRowReport &row);
/// Why a row is bad, or why its payment is kept as unmatched; empty when there is nothing to say.
[[nodiscard]] QString rowProblemText(const ImportRowReport &row);

[[nodiscard]] QString takeBackVerdictText(TakeBackVerdict verdict, bool isDone);
[[nodiscard]] Tone takeBackVerdictTone(TakeBackVerdict verdict);
/// What a row of an import is: "Customer", "Village".
[[nodiscard]] QString importedThingText(const QString &entity);
