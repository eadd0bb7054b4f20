#pragma once

#include "core/base/json.h"

/// The same document for people: lists as aligned tables, objects as "name: value" lines.
[[nodiscard]] QString toText(const JsonValue &document);
