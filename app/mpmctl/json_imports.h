#pragma once

#include "app/mpmctl/json_views.h"
#include "core/services/import_history.h"

/// The JSON of imports and of taking them back.
[[nodiscard]] JsonValue toJson(const ImportReport &report);
[[nodiscard]] JsonValue toJson(const TakeBackReport &report);
[[nodiscard]] JsonValue toJson(const JsonViews &views, const ImportRunView &run);

/// The sentence of Answer::refusal; empty when all is well.
[[nodiscard]] QString refusalOf(const ImportReport &report, bool skipBad);
[[nodiscard]] QString refusalOf(const TakeBackReport &report);
