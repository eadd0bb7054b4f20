#pragma once

#include "core/services/place_service.h"

class QLineEdit;

/// Two inputs in which a position is typed; their fields are called as in the services' refusals.
[[nodiscard]] QString latitudeField();
[[nodiscard]] QString longitudeField();
/// Nothing without a position.
void showPosition(const std::optional<Position> &position, QLineEdit *latitude, QLineEdit *longitude);
/// Both numbers or none. Fails with Invalid "invalid_position" naming the field.
[[nodiscard]] Result<std::optional<Position>> typedPosition(const QLineEdit &latitude, const QLineEdit &longitude);
