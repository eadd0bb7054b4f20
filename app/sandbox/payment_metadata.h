#pragma once

#include "core/base/json.h"

/// The shapes in which Paystack shows where a serial stands (mobile-money reference, section 1): object, string (an
/// object written into a string), custom_fields, custom_fields_string, null, empty (""), reference (no metadata: the
/// serial is the beginning of the reference). Fails with Invalid for another word.
[[nodiscard]] Result<JsonValue> paymentMetadata(const QString &style, const QString &key, const QString &serial);
