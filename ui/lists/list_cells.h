#pragma once

#include "core/services/context.h"
#include "core/services/list_service.h"
#include "core/services/list_settings.h"

#include <QLocale>

class IntegrationRegistry;

/// How the cells of the lists are written and laid out.

/// What amounts and times are written by.
struct ListFormats
{
    QString list; ///< word of the spec
    Currency currency;
    QTimeZone zone;
    QStringList providers; ///< words of where payments come from
};
[[nodiscard]] ListFormats listFormats(const QString &list, const Company &company, const IntegrationRegistry &registry);

/// Of columns that are texts but hold words of the program: those words. Empty for all others.
[[nodiscard]] QStringList listTextWords(const ListFormats &formats, const QString &column);

/// In the person's locale; empty for no value.
[[nodiscard]] QString listCellText(const ListFormats &formats, const ListColumn &column, const ListCell &cell);
/// A sum at the foot: money with its currency.
[[nodiscard]] QString listSumText(const ListFormats &formats, const ListColumn &column, qint64 sum);
/// Numbers stand to the right.
[[nodiscard]] bool isNumberColumn(const ListColumn &column);
/// In characters, wide enough for the usual value.
[[nodiscard]] int usualColumnWidth(const QString &list, const ListColumn &column);
/// The columns of a view as the program comes, in their order.
[[nodiscard]] QStringList usualColumns(const QString &view);
