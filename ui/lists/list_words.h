#pragma once

#include "core/services/list_spec.h"
#include "ui/tones.h"

#include <optional>

// What the window says for the words of the lists: one place for the screen, filters, exports and paper.

/// What a list is called, by its view: "Unmatched payments".
[[nodiscard]] QString listViewText(const QString &view);
/// Head of a column: "Surname".
[[nodiscard]] QString listColumnText(const QString &list, const QString &column);
/// What stands for a stored word: "accepted" is "Booked". Words of no meaning of their own stay as they are.
[[nodiscard]] QString listWordText(const QString &list, const QString &column, const QString &word);
/// Of the states that good, waiting and bad can be said of.
[[nodiscard]] std::optional<Tone> listWordTone(const QString &list, const QString &column, const QString &word);

/// The columns that a person may see, in the order of the spec.
[[nodiscard]] std::vector<const ListColumn *> windowColumns(const ListSpec &spec);
