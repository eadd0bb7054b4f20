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
