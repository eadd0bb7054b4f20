#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

/// What keeps every part of a window within reach on a small screen: 1366 x 768 at 200 % scaling has room for
/// 683 x 384 points.

/// A frameless area that scrolls `content` once it has not the room it needs; the Tab key passes over the area itself.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

/// Scrolls the input that gets the keyboard into view, wherever it stands in `window`. The mouse is left alone: what is
/// pressed must not move away below it.
void keepFocusInView(QWidget *window);

/// `wished`, or less where the screen of `window` has no room for it and a frame.
[[nodiscard]] QSize sizeOnScreen(const QWidget &window, const QSize &wished);
