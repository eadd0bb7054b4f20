#pragma once

#include "core/services/import_service.h"

/// What an import leaves behind: which file, when, by whom, and what each of its lines became.
class ImportLog
{
public:
    struct Run
    {
        ImportKind kind;
        QString fileName;
        const QByteArray &file;
        QString user;
        AccountId channel; ///< of payments
    };
    [[nodiscard]] static Result<ImportLog> begin(Transaction &transaction, const Run &run);
    /// Line `line` became this row.
    [[nodiscard]] Outcome note(Transaction &transaction, int line, const QString &entity, const QByteArray &entityId);
    [[nodiscard]] Outcome finish(Transaction &transaction, const ImportReport &report);
    [[nodiscard]] const ImportId &id() const { return m_id; }

private:
    ImportLog(ImportId id, QString user) : m_id(id), m_user(std::move(user)) {}

    ImportId m_id;
    QString m_user;
};

/// The word of a kind as it is stored: files written before there was an import of payments call them "statement".
[[nodiscard]] QString storedWord(ImportKind kind);
[[nodiscard]] Result<ImportKind> kindFromStoredWord(const QString &word);
