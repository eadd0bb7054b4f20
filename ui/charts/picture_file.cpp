#include "ui/charts/picture_file.h"

#include <QSaveFile>

Outcome savePng(const QImage &image, const QString &file)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && image.save(&target, "PNG") && target.commit())
        return {};
    return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                   QStringLiteral("The file %1 cannot be written: %2").arg(file, target.errorString()),
                   QStringLiteral("file"));
}
