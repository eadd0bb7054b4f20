#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

/// Header names as they are compared: letters and digits only, in lower case, without accents ("N° de série" =
/// "ndeserie", "Price per kWh" = "price_per_kwh").
[[nodiscard]] QString comparableName(const QString &name);
[[nodiscard]] QStringList comparableNames(const QStringList &header);

/// The place of a column in a row: `wanted` is a header's name, or a number counted from 1. `comparableHeader` is empty
/// when the file has no header; then only numbers are found.
[[nodiscard]] std::optional<qsizetype> findColumn(const QStringList &comparableHeader, const QString &wanted);

/// Column of ours -> the names it usually has in files, in their comparable form; the first that is there wins.
using UsualNames = std::vector<std::pair<QString, QStringList>>;

/// Which of our columns stands where. No column of the file is taken twice; the order of `names` decides who gets it.
[[nodiscard]] QMap<QString, qsizetype> guessColumns(const UsualNames &names, const QStringList &comparableHeader);
