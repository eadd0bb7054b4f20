#include "ui/target_name.h"

#include <QFileInfo>
#include <QRegularExpression>

QStringList endingsOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.([^\\s*)]+)"));
    QStringList endings;
    for (auto found = pattern.globalMatch(filter); found.hasNext();)
        endings.append(found.next().captured(1).toLower());
    return endings;
}

QString nameForFilter(const QString &file, const QString &filter, const QStringList &offered)
{
    const QStringList endings = endingsOf(filter);
    const QString ending = QFileInfo(file).suffix();
    if (endings.isEmpty() || endings.contains(ending.toLower()))
        return file;
    QStringList others;
    for (const auto &other : offered)
        others += endingsOf(other);
    const QString bare = others.contains(ending.toLower()) ? file.chopped(ending.size() + 1) : file;
    return bare.endsWith(u'.') ? bare + endings.front() : QStringLiteral("%1.%2").arg(bare, endings.front());
}
