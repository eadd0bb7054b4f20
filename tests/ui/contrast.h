#pragma once

#include <QStringList>
#include <QWidget>

/// The texts of a page, as they are painted, whose contrast to their ground is below 4.5 : 1, with the ratio. What is
/// disabled may be faint (WCAG 2, success criterion 1.4.3).
[[nodiscard]] QStringList faintTexts(QWidget &root);
