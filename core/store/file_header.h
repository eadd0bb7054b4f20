#pragma once

#include "core/base/result.h"

#include <QString>

/// PRAGMA application_id of a company's file: "MPMD".
inline constexpr quint32 companyApplicationId = 0x4d504d44;

/// What the first 100 bytes of a SQLite file say (SQLite file format, section 1.3). Read without opening the database,
/// so nothing is written beside it, and without harm to connections that this process has open to it. While changes
/// wait in the write-ahead log the header may be older than the database.
struct FileHeader
{
    bool isEmpty = true; ///< no file, or one of no bytes
    quint32 applicationId = 0;
    int userVersion = 0;
};

/// Fails with Environment "not_a_company_file" for anything but a SQLite file, "not_writable" when it cannot be read.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &path);

[[nodiscard]] Error newerFile(const QString &path);
[[nodiscard]] Error notACompanyFile(const QString &path);
