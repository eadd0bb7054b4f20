#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// What a provider sent, as pairs of words: "customer.phone", "+255...". The names are the provider's own; members of
/// members are joined by dots, empty ones are left out. At most `limit` pairs. Empty when the text is no JSON object
/// (a line of a statement): then it is read as it is.
[[nodiscard]] std::vector<std::pair<QString, QString>> readableFacts(const QByteArray &raw, size_t limit = 60);
