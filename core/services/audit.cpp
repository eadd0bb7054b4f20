#include "core/services/audit.h"

Outcome writeAudit(Transaction &transaction, const AuditEntry &entry)
{
    const Database &database = transaction.database();
    const QUuid id = makeUuidV7(database.clock(), database.random());
    return transaction.insert(QLatin1String("audit"), {{QLatin1String("id"), toSql(id.toRfc4122())},
                                                       {QLatin1String("at_ms"), toSql(database.clock().now())},
                                                       {QLatin1String("by_user"), toSql(entry.user)},
                                                       {QLatin1String("action"), toSql(entry.action)},
                                                       {QLatin1String("entity"), toSql(entry.entity)},
                                                       {QLatin1String("entity_id"), toSql(entry.entityId)},
                                                       {QLatin1String("before"), toSql(entry.before)},
                                                       {QLatin1String("after"), toSql(entry.after)}});
}

std::pair<QString, QString> changedLines(const QStringList &before, const QStringList &after)
{
    QStringList oldLines, newLines;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == after.value(i))
            continue;
        oldLines.append(before[i]);
        newLines.append(after.value(i));
    }
    return {oldLines.join(u'\n'), newLines.join(u'\n')};
}
