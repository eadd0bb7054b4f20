#pragma once

#include "core/services/import_service.h"

/// What an import leaves behind: which file, when, by whom, and what each of its lines became.
class ImportLog
{
public:
    struct Run
    {
        QString kind;  ///< "customers", "statement", ...
        QString fileName;
        const QByteArray &file;
        QString user;
    };
    [[nodiscard]] static Result<ImportLog> begin(Transaction &transaction, const Run &run);
    /// Line `line` became this row.
    [[nodiscard]] Outcome note(Transaction &transaction, int line, const QString &entity, const QByteArray &entityId);
    [[nodiscard]] Outcome finish(Transaction &transaction, const ImportReport &report);

private:
    ImportLog(ImportId id, QString user) : m_id(id), m_user(std::move(user)) {}

    ImportId m_id;
    QString m_user;
};

/// Adds one row and counts it.
void addToReport(ImportReport &report, ImportRowReport row);
