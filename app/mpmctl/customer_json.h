#pragma once

#include "app/mpmctl/json_views.h"
#include "core/services/customer_card.h"
#include "core/services/customer_documents.h"
#include "core/services/customer_history.h"
#include "core/services/customer_merge.h"

/// The JSON of what is kept about a customer and of what happened with one.
[[nodiscard]] JsonValue toJson(const AddressView &address);
[[nodiscard]] JsonValue toJson(const AnswerView &answer);
[[nodiscard]] JsonValue toJson(const NoteView &note, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const DocumentView &document, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const ChangeView &change, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const MonthFlow &flow, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const CustomerMergeService::Preview &preview, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const ArchivePreview &preview, const JsonViews &views);
[[nodiscard]] JsonValue toJson(const ReassignPreview &preview, const JsonViews &views);
