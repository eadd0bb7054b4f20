#include "ui/imports/table_file.h"

#include <QFile>

namespace {

constexpr qint64 largestFile = qint64(100) * 1024 * 1024;

} // namespace

Result<QByteArray> readTableFile(const ServiceContext &context, const QString &path)
{
    MPM_CHECK(context.database.checkIsOtherFile(path, QStringLiteral("file")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("file_not_found"),
                       QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), QStringLiteral("file"));
    if (file.size() > largestFile)
        return invalid(QStringLiteral("file_too_large"), QStringLiteral("The file is larger than 100 MiB."),
                       QStringLiteral("file"));
    return file.readAll();
}
