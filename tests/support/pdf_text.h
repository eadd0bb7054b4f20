#pragma once

#include <QString>

/// Reads PDF back with poppler's pdftotext and pdfinfo; ends the test program when they fail.

/// Ligatures as their letters, every sort of space as a plain one.
[[nodiscard]] QString pdfText(const QString &file);
/// A fact that pdfinfo knows: "Pages", "Page size"; empty when it does not.
[[nodiscard]] QString pdfInfo(const QString &file, const QString &key);
/// The first word that is cut off by an edge of its page; empty when everything is on paper.
[[nodiscard]] QString pdfCutWord(const QString &file);
