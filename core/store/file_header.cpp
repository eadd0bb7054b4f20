#include "core/store/file_header.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <cstddef>
#include <vector>

namespace {

/// Read by SQLite's own way to files. A process loses its locks on a file when it closes any descriptor of it, and with
/// the locks of a connection that is open gone, the next program that comes and goes takes the write-ahead log away,
/// with all that is written to it from then on (sqlite.org, "How To Corrupt An SQLite Database File", 2.2). SQLite
/// knows of this and closes later. Answers SQLite's code.
int readStart(const QString &path, QByteArray &bytes)
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    std::vector<std::max_align_t> memory(static_cast<size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    auto *const known = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    int code = system->xOpen(system, known, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    sqlite3_free_filename(known);
    return code;
}

} // namespace

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

    if (QFileInfo(path).size() == 0)
        return FileHeader{};
    QByteArray header(headerBytes, '\0');
    const int code = readStart(path, header);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("%1 cannot be read: %2")
                           .arg(QDir::toNativeSeparators(path), QString::fromUtf8(sqlite3_errstr(code))));
    if (code == SQLITE_IOERR_SHORT_READ || !header.startsWith(magic))
        return tl::make_unexpected(notACompanyFile(path));
    return FileHeader{false, qFromBigEndian<quint32>(header.constData() + applicationIdAt),
                      qFromBigEndian<qint32>(header.constData() + userVersionAt)};
}
