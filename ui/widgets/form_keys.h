#pragma once

#include <functional>

class QWidget;

/// What all forms do alike with the keyboard.

/// Ctrl+Enter, on both Enter keys, runs `save` while the keyboard is in `form`.
void addSaveKeys(QWidget *form, std::function<void()> save);
/// Gives the keyboard to the first input of `form` that is shown and can be used; false when there is none.
bool focusFirstInput(const QWidget *form);
