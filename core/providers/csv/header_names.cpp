#include "core/providers/csv/header_names.h"

#include <QSet>

#include <algorithm>

QString comparableName(const QString &name)
{
    QString out;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            out += character.toLower();
    }
    return out;
}

QStringList comparableNames(const QStringList &header)
{
    QStringList names;
    std::transform(header.begin(), header.end(), std::back_inserter(names), comparableName);
    return names;
}

std::optional<qsizetype> findColumn(const QStringList &comparableHeader, const QString &wanted)
{
    const QString name = comparableName(wanted);
    if (const auto byName = comparableHeader.indexOf(name); byName >= 0 && !name.isEmpty())
        return byName;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    const bool isThere = isNumber && number >= 1 && (comparableHeader.isEmpty() || number <= comparableHeader.size());
    return isThere ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

QMap<QString, qsizetype> guessColumns(const UsualNames &names, const QStringList &comparableHeader)
{
    QMap<QString, qsizetype> found;
    QSet<qsizetype> taken;
    for (const auto &[column, usual] : names) {
        for (const QString &name : usual) {
            const auto index = comparableHeader.indexOf(name);
            if (index < 0 || taken.contains(index))
                continue;
            found.insert(column, index);
            taken.insert(index);
            break;
        }
    }
    return found;
}
