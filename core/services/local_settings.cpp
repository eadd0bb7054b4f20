#include "core/services/local_settings.h"

using namespace Qt::StringLiterals;

Result<std::optional<QString>> readLocalSetting(Database &database, const QString &key)
{
    return database.readFirst(u"SELECT value FROM local_setting WHERE key = ?"_s, {toSql(key)},
                              [](const Row &row) { return row.text(0); });
}

Outcome writeLocalSetting(Transaction &transaction, const QString &key, const QString &value)
{
    MPM_CHECK(transaction.remove("local_setting"_L1, {{"key"_L1, toSql(key)}}));
    if (value.isEmpty())
        return {};
    return transaction.insert("local_setting"_L1, {{"key"_L1, toSql(key)}, {"value"_L1, toSql(value)}});
}
