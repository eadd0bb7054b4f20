// How the files of one source are written, kept on this machine (local_setting): a source is known by its header.

#include "core/base/json.h"
#include "core/providers/csv/header_names.h"
#include "core/services/import_sketch.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(ImportKind kind, const QStringList &header)
{
    const QByteArray names = comparableNames(header).join(u'\x1F').toUtf8();
    const auto hash = QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32);
    return u"import.%1.%2"_s.arg(toWord(kind), QLatin1String(hash));
}

QStringList fieldsOf(ImportKind kind)
{
    QStringList fields;
    for (const auto &column : ImportService::columns(kind))
        fields.append(column.name);
    return fields;
}

} // namespace

Outcome rememberMapping(Transaction &transaction, ImportKind kind, const QStringList &header,
                        const StatementMapping &mapping, const AccountId &channel)
{
    if (header.isEmpty())
        return {};
    const auto value = JsonValue::object({{u"mapping"_s, QString::fromUtf8(mapping.toJson())},
                                          {u"channel"_s, channel.isNull() ? QString() : channel.toText()}});
    return transaction.executeLocal(u"INSERT INTO local_setting (key, value) VALUES (?, ?) "
                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                    {toSql(keyOf(kind, header)), toSql(QString::fromUtf8(value.toJson()))});
}

Outcome rememberMapping(const ServiceContext &context, ImportKind kind, const QStringList &header,
                        const StatementMapping &mapping, const AccountId &channel)
{
    MPM_TRY(auto transaction, Transaction::begin(context.database));
    MPM_CHECK(rememberMapping(transaction, kind, header, mapping, channel));
    return transaction.commit();
}

Result<std::optional<RememberedMapping>> recallMapping(Database &database, ImportKind kind, const QStringList &header)
{
    MPM_TRY(const auto stored,
            database.readFirst(u"SELECT value FROM local_setting WHERE key = ?"_s, {toSql(keyOf(kind, header))},
                               [](const Row &row) { return row.bytes(0); }));
    if (!stored)
        return std::nullopt;
    // What an older or newer program wrote may not be understood: then the file is guessed as if it were new.
    const auto json = parseJson(*stored);
    if (!json)
        return std::nullopt;
    const auto mapping = StatementMapping::fromJson((*json)[u"mapping"].toText().toUtf8(), fieldsOf(kind));
    if (!mapping)
        return std::nullopt;
    return RememberedMapping{*mapping, AccountId::fromText((*json)[u"channel"].toText()).value_or(AccountId())};
}
