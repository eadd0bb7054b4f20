#pragma once

#include "core/base/json.h"

#include <QStringView>

#include <initializer_list>

// Strict reading of request bodies: every failure names the member and says what is wrong (Invalid, field = member).

/// Fails when `json` is no object, or has a member that is not in `known`.
[[nodiscard]] Outcome checkMembers(const JsonValue &json, std::initializer_list<QStringView> known);
/// A JSON string that is not empty; a number is refused.
[[nodiscard]] Result<QString> requiredText(const JsonValue &json, const QString &name);
/// A JSON string, or `otherwise` when it is not there.
[[nodiscard]] Result<QString> optionalText(const JsonValue &json, const QString &name, const QString &otherwise = {});
/// A JSON integer (no string, no fraction, no exponent) from `low` to `high`.
[[nodiscard]] Result<qint64> requiredNumber(const JsonValue &json, const QString &name, qint64 low, qint64 high);
[[nodiscard]] Result<int> optionalNumber(const JsonValue &json, const QString &name, int otherwise, int low, int high);
