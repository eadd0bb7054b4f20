#pragma once

#include <QString>
#include <QStringList>

/// `file` with an ending that says what `filter` chose, as file dialogs know filters: "Text with commas (*.csv)". An
/// ending of the filter stays, one of another of the `offered` filters is replaced, and after any other text ("Sales
/// 2026.03") the filter's first ending follows. As it is when the filter takes every name, or there is none.
[[nodiscard]] QString nameForFilter(const QString &file, const QString &filter, const QStringList &offered);

/// The endings of a filter, without their point and in small letters; none when it takes every name.
[[nodiscard]] QStringList endingsOf(const QString &filter);
