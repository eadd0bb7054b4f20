#include "core/services/open_item.h"

using namespace Qt::StringLiterals;

Outcome raiseOpenItem(Transaction &transaction, const OpenItem &item)
{
    auto &database = transaction.database();
    MPM_TRY(const auto known,
            database.readInteger(u"SELECT count(*) FROM open_item WHERE subject_id = ? AND kind = ? AND detail = ?"_s,
                                 {toSql(item.subjectId), toSql(item.kind), toSql(item.detail)}));
    if (known > 0)
        return {};
    return transaction.insert("open_item"_L1,
                              {{"id"_L1, toSql(makeUuidV7(database.clock(), database.random()).toRfc4122())},
                               {"kind"_L1, toSql(item.kind)},
                               {"subject_type"_L1, toSql(item.subjectType)},
                               {"subject_id"_L1, toSql(item.subjectId)},
                               {"detail"_L1, toSql(item.detail)},
                               {"created_ms"_L1, toSql(database.clock().now())}});
}

Outcome settleOpenItems(Transaction &transaction, const QString &kind, const QByteArray &subjectId, const QString &user,
                        const QString &note)
{
    auto &database = transaction.database();
    MPM_TRY(const auto open,
            database.readAll(u"SELECT id FROM open_item WHERE subject_id = ? AND kind = ? AND "
                             "resolved_ms IS NULL"_s,
                             {toSql(subjectId), toSql(kind)}, [](const Row &row) { return row.bytes(0); }));
    for (const auto &id : open) {
        MPM_TRY(const auto changed, transaction.updateState("open_item"_L1, id, {{"resolved_ms"_L1, sqlNull()}},
                                                            {{"resolved_ms"_L1, toSql(database.clock().now())},
                                                             {"resolved_by"_L1, toSql(user)},
                                                             {"note"_L1, toSql(note)}}));
        Q_UNUSED(changed);
    }
    return {};
}

Result<bool> hasOpenItem(Database &database, const QString &kind, const QByteArray &subjectId)
{
    MPM_TRY(const auto open, database.readInteger(u"SELECT count(*) FROM open_item WHERE subject_id = ? AND kind = ? "
                                                  "AND resolved_ms IS NULL"_s,
                                                  {toSql(subjectId), toSql(kind)}));
    return open > 0;
}
