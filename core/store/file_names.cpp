#include "core/store/file_names.h"

#include <QDateTime>
#include <QFileInfo>

QString freeDatedName(const QString &path, const QString &word, Instant at)
{
    const QFileInfo info(path);
    const QString date = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = QStringLiteral("%1/%2.%3.%4").arg(info.absolutePath(), info.completeBaseName(), word, date);
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(suffix);
    return name;
}
