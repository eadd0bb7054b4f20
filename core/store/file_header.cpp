#include "core/store/file_header.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

Error newerFile(const QString &path)
{
    return {ErrorCode::Environment,
            QStringLiteral("newer_file"),
            QStringLiteral(
                "%1 was written by a newer version of this program. Install that version; the file was not touched.")
                .arg(QDir::toNativeSeparators(path)),
            {},
            {}};
}

Error notACompanyFile(const QString &path)
{
    return {ErrorCode::Environment,
            QStringLiteral("not_a_company_file"),
            QStringLiteral("%1 is not a company's file. It was not touched.").arg(QDir::toNativeSeparators(path)),
            {},
            {}};
}

Result<FileHeader> readFileHeader(const QString &path)
{
    constexpr qsizetype headerBytes = 100;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    static const QByteArray magic("SQLite format 3\0", 16);

    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return FileHeader{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(magic))
        return tl::make_unexpected(notACompanyFile(path));
    return FileHeader{false, qFromBigEndian<quint32>(header.constData() + applicationIdAt),
                      qFromBigEndian<qint32>(header.constData() + userVersionAt)};
}
