#include "core/services/named_thing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 128; });
}

/// Ids of all things called `name`. SQLite ignores letter case of ASCII only, so other names are compared here.
Result<std::vector<QByteArray>> idsOf(Database &database, const NamedKind &kind, const QString &name,
                                      const std::optional<NamedScope> &scope)
{
    QString sql = u"SELECT id, name FROM "_s + kind.table + u" WHERE deleted = 0"_s;
    SqlValues values;
    if (scope) {
        sql += u" AND "_s + scope->column + u" = ?"_s;
        values.push_back(scope->value);
    }
    if (isAscii(name)) {
        sql += u" AND name = ? COLLATE NOCASE"_s;
        values.push_back(toSql(name));
    }
    const QString folded = name.toCaseFolded();
    std::vector<QByteArray> ids;
    MPM_CHECK(database.forEach(sql, values, [&](const Row &row) {
        if (row.text(1).toCaseFolded() == folded)
            ids.push_back(row.bytes(0));
        return true;
    }));
    return ids;
}

Result<bool> existsById(Database &database, const NamedKind &kind, const QByteArray &id, const std::optional<NamedScope> &scope)
{
    QString sql = u"SELECT count(*) FROM "_s + kind.table + u" WHERE id = ? AND deleted = 0"_s;
    SqlValues values{toSql(id)};
    if (scope) {
        sql += u" AND "_s + scope->column + u" = ?"_s;
        values.push_back(scope->value);
    }
    MPM_TRY(const qint64 found, database.readInteger(sql, values));
    return found > 0;
}

} // namespace

Result<QByteArray> findNamed(Database &database, const NamedKind &kind, const QString &nameOrId,
                             const std::optional<NamedScope> &scope)
{
    const QString key = nameOrId.trimmed();
    if (key.isEmpty())
        return invalid(u"required"_s, u"The %1 is missing."_s.arg(kind.what), kind.field);
    if (const auto id = Id<NamedKind>::fromText(key)) {
        MPM_TRY(const bool exists, existsById(database, kind, id->toBytes(), scope));
        if (exists)
            return id->toBytes();
    }
    MPM_TRY(const auto ids, idsOf(database, kind, key, scope));
    if (ids.empty())
        return notFound(kind.unknown, kind.what, key.left(80), kind.field);
    if (ids.size() > 1)
        return refused(u"ambiguous_name"_s,
                       u"There is more than one %1 called \"%2\": give the id of the one that is meant."_s.arg(kind.what, key),
                       kind.field);
    return ids.front();
}

Outcome checkNewName(Database &database, const NamedKind &kind, const QString &name, const std::optional<NamedScope> &scope,
                     const QByteArray &except)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(u"required"_s, u"The name of the %1 is missing."_s.arg(kind.what), u"name"_s);
    if (trimmed.size() > longestName)
        return invalid(u"too_long"_s, u"The name of the %1 is longer than %2 characters."_s.arg(kind.what).arg(longestName),
                       u"name"_s);
    MPM_TRY(const auto ids, idsOf(database, kind, trimmed, scope));
    for (const auto &id : ids) {
        if (id != except)
            return failure(ErrorCode::Conflict, u"name_taken"_s,
                           u"There is already a %1 called \"%2\"."_s.arg(kind.what, trimmed), u"name"_s);
    }
    return {};
}

const NamedKind &namedKinds::cluster()
{
    static const NamedKind kind{QLatin1String("cluster"), u"cluster"_s, u"unknown_cluster"_s, u"cluster"_s};
    return kind;
}

const NamedKind &namedKinds::miniGrid()
{
    static const NamedKind kind{QLatin1String("mini_grid"), u"mini-grid"_s, u"unknown_mini_grid"_s, u"mini_grid"_s};
    return kind;
}

const NamedKind &namedKinds::village()
{
    static const NamedKind kind{QLatin1String("village"), u"village"_s, u"unknown_village"_s, u"village"_s};
    return kind;
}

const NamedKind &namedKinds::tariff()
{
    static const NamedKind kind{QLatin1String("tariff"), u"tariff"_s, u"unknown_tariff"_s, u"tariff"_s};
    return kind;
}

const NamedKind &namedKinds::appliance()
{
    static const NamedKind kind{QLatin1String("appliance"), u"appliance"_s, u"unknown_appliance"_s, u"appliance"_s};
    return kind;
}
