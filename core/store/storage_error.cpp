#include "core/store/storage_error.h"

#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

namespace {

struct Sentence
{
    int primaryCode;
    const char16_t *reason;
    const char16_t *text;
};

constexpr Sentence sentences[] = {
    {SQLITE_FULL, u"disk_full", u"The disk is full. Nothing of this was saved; free some space and do it again."},
    {SQLITE_BUSY, u"database_busy",
     u"Another program is writing to the company's file. Nothing of this was saved; try it again."},
    {SQLITE_LOCKED, u"database_busy",
     u"Another program is writing to the company's file. Nothing of this was saved; try it again."},
    {SQLITE_CORRUPT, u"database_damaged", u"The company's file is damaged. Restore the last backup."},
    {SQLITE_NOTADB, u"database_damaged", u"The company's file is damaged. Restore the last backup."},
    {SQLITE_READONLY, u"not_writable",
     u"The company's file cannot be written. Check the rights of the file and its folder."},
    {SQLITE_CANTOPEN, u"not_writable", u"The company's file cannot be opened or created. Check its folder."},
    {SQLITE_PERM, u"not_writable", u"The company's file cannot be opened. Check its rights."},
};

} // namespace

Error storageError(int extendedCode, const QString &message)
{
    const QString native = QString::number(extendedCode);
    if (extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {ErrorCode::Conflict,
                QStringLiteral("already_exists"),
                QStringLiteral("There is one with the same key already (%1).").arg(message),
                {},
                native};
    if (extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {ErrorCode::Storage,
                QStringLiteral("foreign_key"),
                QStringLiteral("Another entry that this one belongs to is missing, or something still belongs to it."),
                {},
                native};
    if ((extendedCode & 0xff) == SQLITE_INTERRUPT)
        return {ErrorCode::Cancelled,
                QStringLiteral("cancelled"),
                QStringLiteral("The question was taken back."),
                {},
                native};
    for (const Sentence &sentence : sentences) {
        if (sentence.primaryCode == (extendedCode & 0xff))
            return {
                ErrorCode::Storage, QString::fromUtf16(sentence.reason), QString::fromUtf16(sentence.text), {}, native};
    }
    return {ErrorCode::Storage,
            QStringLiteral("storage"),
            QStringLiteral("The database refused: %1").arg(message),
            {},
            native};
}

Error storageError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return storageError(isNumber ? code : SQLITE_ERROR,
                        error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

Error storageError(sqlite3 *handle)
{
    return storageError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error damagedFile(const QString &path)
{
    return {ErrorCode::Environment,
            QStringLiteral("database_damaged"),
            QStringLiteral("The file %1 is damaged. Restore the last backup.").arg(QDir::toNativeSeparators(path)),
            {},
            {}};
}

Error openingError(Error error, const QString &path)
{
    const int primaryCode = error.native.toInt() & 0xff;
    if (primaryCode == SQLITE_NOTADB)
        return {ErrorCode::Environment,
                QStringLiteral("not_a_company_file"),
                QStringLiteral("%1 is not a company's file.").arg(QDir::toNativeSeparators(path)),
                {},
                error.native};
    if (error.reason == QStringLiteral("not_writable"))
        return {ErrorCode::Environment,
                error.reason,
                QStringLiteral("%1 cannot be opened for writing. Check that the folder exists and may be written to.")
                    .arg(QDir::toNativeSeparators(path)),
                {},
                error.native};
    if (error.reason == QStringLiteral("database_damaged")) {
        Error damaged = damagedFile(path);
        damaged.native = error.native;
        return damaged;
    }
    if (error.reason == QStringLiteral("database_busy") || error.reason == QStringLiteral("disk_full"))
        error.code = ErrorCode::Environment;
    return error;
}
