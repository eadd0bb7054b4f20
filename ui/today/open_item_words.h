#pragma once

#include "core/services/open_item_service.h"

/// What a person must look at, in the language of the window. Where that is not English, the program's own English line
/// follows with the reference, the amounts and the provider's words.
[[nodiscard]] QString openItemText(const OpenItemView &item);
