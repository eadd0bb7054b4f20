#pragma once

#include "app/mpmctl/json_views.h"

/// The JSON of previews, corrections and suggestions.

/// {"payment": as it would be, "changes": [one object a customer], "messages_stopped": N}
[[nodiscard]] JsonValue toJson(const JsonViews &views, const ReversalPreview &preview);
/// {"reversed": ..., "booked": ..., "changes": [taken back, booked], "messages_stopped": N}
[[nodiscard]] JsonValue toJson(const JsonViews &views, const CorrectionPreview &preview);
/// {"reversed": ..., "booked": ...}
[[nodiscard]] JsonValue toJson(const JsonViews &views, const Correction &correction);
[[nodiscard]] JsonValue toJson(const DeviceSuggestion &suggestion);
[[nodiscard]] JsonValue toJson(const SuggestionTrial &trial);
