#include "core/services/import_log.h"

#include "core/services/audit.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

Result<ImportLog> ImportLog::begin(Transaction &transaction, const Run &run)
{
    Database &database = transaction.database();
    const auto id = ImportId::make(database.clock(), database.random());
    MPM_CHECK(transaction.insert("import_run"_L1,
                                 {{"id"_L1, toSql(id)},
                                  {"kind"_L1, toSql(storedWord(run.kind))},
                                  {"file_name"_L1, toSql(run.fileName)},
                                  {"sha256"_L1, toSql(QCryptographicHash::hash(run.file, QCryptographicHash::Sha256))},
                                  {"at_ms"_L1, toSql(database.clock().now())},
                                  {"by_user"_L1, toSql(run.user)},
                                  {"account_id"_L1, toSql(run.channel)},
                                  {"rows"_L1, toSql(0)},
                                  {"added"_L1, toSql(0)},
                                  {"skipped"_L1, toSql(0)}}));
    return ImportLog(id, run.user);
}

Outcome ImportLog::note(Transaction &transaction, int line, const QString &entity, const QByteArray &entityId)
{
    return transaction.insert("import_row"_L1, {{"import_id"_L1, toSql(m_id)},
                                                {"line"_L1, toSql(line)},
                                                {"entity"_L1, toSql(entity)},
                                                {"entity_id"_L1, toSql(entityId)}});
}

Outcome ImportLog::finish(Transaction &transaction, const ImportReport &report)
{
    MPM_CHECK(transaction.update("import_run"_L1, m_id.toBytes(),
                                 {{"rows"_L1, toSql(report.rowCount())},
                                  {"added"_L1, toSql(report.added)},
                                  {"skipped"_L1, toSql(report.existing + report.skipped + report.bad)}}));
    return writeAudit(transaction, {m_user,
                                    u"import"_s,
                                    u"import_run"_s,
                                    m_id.toBytes(),
                                    {},
                                    u"%1 of %2 rows added"_s.arg(report.added).arg(report.rowCount())});
}

QString storedWord(ImportKind kind)
{
    return kind == ImportKind::Payments ? u"statement"_s : toWord(kind);
}

Result<ImportKind> kindFromStoredWord(const QString &word)
{
    return word == u"statement" ? ImportKind::Payments : importKindFromWord(word);
}
