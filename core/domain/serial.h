#pragma once

#include "core/base/result.h"

#include <QString>

enum class DeviceKind { Meter, Shs, EBike };
[[nodiscard]] QString toWord(DeviceKind kind);  ///< "meter", "shs", "ebike"
[[nodiscard]] Result<DeviceKind> deviceKindFromWord(const QString &word);

/// The form in which serials are compared and indexed: trimmed, letter case ignored; leading zeros and inner
/// characters count (domain rules, section 4).
[[nodiscard]] QString normaliseSerial(const QString &serial);

/// Fails with Invalid ("required", "invalid_serial", field serial): empty, control characters, longer than
/// 64 characters; SHS and e-bikes 8 to 15 characters.
[[nodiscard]] Outcome validateSerial(const QString &serial, DeviceKind kind);
