#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <vector>

/// What somebody else's program sent, read as far as it can be: one bad member must not hide the rest of a list.
struct ForeignJson
{
    JsonValue value;
    /// Where something was left out, as the names and places (from 0) that lead there: "data", "3", "metadata".
    std::vector<QStringList> gaps;
};

/// As parseJson(), but a half surrogate and bytes that are not UTF-8 become U+FFFD, a number that no computer holds
/// ("1e999") becomes its text, and what is nested too deep or has too many members becomes null and a gap.
[[nodiscard]] Result<ForeignJson> parseForeignJson(const QByteArray &text);

/// The first three of these mendings. Text that is no JSON stays none.
[[nodiscard]] QByteArray mendedJson(const QByteArray &text);
