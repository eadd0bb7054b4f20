#pragma once

struct sqlite3;

/// Two functions for the filters of lists: holds_text(value, text) and is_text(value, text), 1 or 0, whatever the case
/// and the accents. `text` must be folded by foldLetters(); NULL holds nothing.
void addTextFunctions(sqlite3 *handle);
