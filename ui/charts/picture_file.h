#pragma once

#include "core/base/result.h"

#include <QImage>

/// Writes a PNG; what was there before stays when it fails. Fails with Environment "not_writable" (field file).
/// Any thread but that of the window.
[[nodiscard]] Outcome savePng(const QImage &image, const QString &file);
