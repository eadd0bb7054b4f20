#include "core/services/place_service.h"

#include "core/services/audit.h"
#include "core/services/named_thing.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microDegrees = 1'000'000;
constexpr int degreeDecimals = 6;

NamedScope childOf(const char *column, const QByteArray &parent)
{
    return {QLatin1String(column), toSql(parent)};
}

ClusterView readCluster(const Row &row)
{
    return {row.id<ClusterId>(0), row.text(1), row.integer(2)};
}

MiniGridView readMiniGrid(const Row &row)
{
    return {row.id<MiniGridId>(0), row.text(1), row.text(2), row.integer(3)};
}

VillageView readVillage(const Row &row)
{
    VillageView view{row.id<VillageId>(0), row.text(1), row.text(2), row.text(3), row.text(4), {}, row.integer(7)};
    if (!row.isNull(5) && !row.isNull(6))
        view.position = Position{row.integer(5), row.integer(6)};
    return view;
}

const QString clusterSql =
    u"SELECT c.id, c.name, (SELECT count(*) FROM mini_grid m WHERE m.cluster_id = c.id AND m.deleted = 0) "
    "FROM cluster c WHERE c.deleted = 0"_s;
const QString miniGridSql =
    u"SELECT m.id, m.name, c.name, (SELECT count(*) FROM village v WHERE v.mini_grid_id = m.id AND v.deleted = 0) "
    "FROM mini_grid m JOIN cluster c ON c.id = m.cluster_id WHERE m.deleted = 0"_s;
const QString villageColumns = u"SELECT v.id, v.name, m.name, c.name, v.country, v.latitude_e6, v.longitude_e6, "_s;
const QString villageTables =
    u" FROM village v JOIN mini_grid m ON m.id = v.mini_grid_id JOIN cluster c ON c.id = m.cluster_id WHERE v.deleted = 0"_s;
const QString villageSql = villageColumns +
                           u"(SELECT count(*) FROM customer k WHERE k.village_id = v.id AND k.state = 'active')"_s +
                           villageTables;

template <typename View>
Result<View> readOne(Database &database, const QString &sql, const QString &alias, const QByteArray &id,
                     View (*read)(const Row &), const NamedKind &kind)
{
    MPM_TRY(auto view, database.readFirst(sql + u" AND %1.id = ?"_s.arg(alias), {toSql(id)}, read));
    if (!view)
        return notFound(kind.unknown, kind.what, QString::fromLatin1(id.toHex()), kind.field);
    return std::move(*view);
}

Outcome checkPosition(const std::optional<Position> &position)
{
    if (!position)
        return {};
    if (qAbs(position->latitudeE6) > 90 * microDegrees)
        return invalid(u"invalid_position"_s, u"A latitude is between -90 and 90 degrees."_s, u"lat"_s);
    if (qAbs(position->longitudeE6) > 180 * microDegrees)
        return invalid(u"invalid_position"_s, u"A longitude is between -180 and 180 degrees."_s, u"lon"_s);
    return {};
}

Fields positionFields(const std::optional<Position> &position)
{
    if (!position)
        return {};
    return {{QLatin1String("latitude_e6"), toSql(position->latitudeE6)},
            {QLatin1String("longitude_e6"), toSql(position->longitudeE6)}};
}

Outcome insertPlace(Transaction &transaction, const QString &user, const NamedKind &kind, const QByteArray &id,
                    const QString &name, const Fields &others)
{
    Fields fields{{QLatin1String("id"), toSql(id)},
                  {QLatin1String("name"), toSql(name.trimmed())},
                  {QLatin1String("created_ms"), toSql(transaction.database().clock().now())}};
    fields.insert(fields.end(), others.begin(), others.end());
    MPM_CHECK(transaction.insert(kind.table, fields));
    return writeAudit(transaction, {user, QString(kind.table) + u".add"_s, kind.table, id, {}, name.trimmed()});
}

QByteArray newId(Database &database)
{
    return makeUuidV7(database.clock(), database.random()).toRfc4122();
}

/// Companies without mini-grids still have the whole chain (domain rules, section 2). The ids are natural, so two
/// offices that both sell their first solar home system make the same places.
Result<QByteArray> defaultMiniGrid(Transaction &transaction, const QString &user)
{
    const QString name = u"No grid"_s;
    const QByteArray cluster = makeNaturalUuid(u"cluster"_s, {u"default"_s}).toRfc4122();
    const QByteArray miniGrid = makeNaturalUuid(u"mini_grid"_s, {u"default"_s}).toRfc4122();
    Database &database = transaction.database();
    MPM_TRY(const qint64 grids,
            database.readInteger(u"SELECT count(*) FROM mini_grid WHERE id = ?"_s, {toSql(miniGrid)}));
    if (grids > 0) {
        MPM_CHECK(transaction.update(QLatin1String("cluster"), cluster, {{QLatin1String("deleted"), toSql(false)}}));
        MPM_CHECK(transaction.update(QLatin1String("mini_grid"), miniGrid, {{QLatin1String("deleted"), toSql(false)}}));
        return miniGrid;
    }
    MPM_CHECK(insertPlace(transaction, user, namedKinds::cluster(), cluster, name, {}));
    MPM_CHECK(insertPlace(transaction, user, namedKinds::miniGrid(), miniGrid, name,
                          {{QLatin1String("cluster_id"), toSql(cluster)}}));
    return miniGrid;
}

struct RenameScope
{
    const NamedKind &kind;
    QString parentColumn; ///< empty: names are unique in the whole company
};

Outcome rename(const ServiceContext &context, const RenameScope &scope, const QString &nameOrId, const QString &name)
{
    MPM_TRY(auto transaction, Transaction::begin(context.database));
    MPM_TRY(const auto id, findNamed(context.database, scope.kind, nameOrId));
    std::optional<NamedScope> parent;
    const QString column = scope.parentColumn.isEmpty() ? u"NULL"_s : scope.parentColumn;
    MPM_TRY(const auto before, context.database.readFirst(
                                   u"SELECT name, %1 FROM %2 WHERE id = ?"_s.arg(column, scope.kind.table), {toSql(id)},
                                   [](const Row &row) { return std::pair(row.text(0), row.bytes(1)); }));
    const QByteArray columnName = column.toLatin1();
    if (!scope.parentColumn.isEmpty())
        parent = childOf(columnName.constData(), before->second);
    MPM_CHECK(checkNewName(context.database, scope.kind, name, parent, id));
    MPM_CHECK(transaction.update(scope.kind.table, id, {{QLatin1String("name"), toSql(name.trimmed())}}));
    MPM_CHECK(writeAudit(transaction, {context.user, QString(scope.kind.table) + u".rename"_s, scope.kind.table, id,
                                       before->first, name.trimmed()}));
    return transaction.commit();
}

/// `usesSql` counts what hangs on the place.
Outcome removePlace(const ServiceContext &context, const NamedKind &kind, const QString &nameOrId,
                    const QString &usesSql, const QString &users)
{
    MPM_TRY(auto transaction, Transaction::begin(context.database));
    MPM_TRY(const auto id, findNamed(context.database, kind, nameOrId));
    MPM_TRY(const qint64 uses, context.database.readInteger(usesSql, {toSql(id)}));
    if (uses > 0)
        return refused(u"place_in_use"_s,
                       u"This %1 still has %2 %3: move them first."_s.arg(kind.what).arg(uses).arg(users), kind.field);
    MPM_CHECK(transaction.update(kind.table, id, {{QLatin1String("deleted"), toSql(true)}}));
    MPM_CHECK(
        writeAudit(transaction, {context.user, QString(kind.table) + u".remove"_s, kind.table, id, nameOrId, {}}));
    return transaction.commit();
}

} // namespace

Result<qint64> parseDegreesE6(const QString &text, int maximumDegrees, const QString &field)
{
    const QString trimmed = text.trimmed();
    const bool isNegative = trimmed.startsWith(u'-');
    const QString digits = isNegative ? trimmed.mid(1) : trimmed;
    const auto wrong = [&] {
        return invalid(
            u"invalid_position"_s,
            u"\"%1\" is not a position: degrees between -%2 and %2 with at most six decimals, such as -3.3731."_s
                .arg(trimmed.left(40))
                .arg(maximumDegrees),
            field);
    };
    const auto parts = digits.split(u'.');
    const QString decimals = parts.size() == 2 ? parts[1] : QString();
    const QString all = parts[0] + decimals;
    const bool onlyDigits = std::all_of(all.begin(), all.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (parts.size() > 2 || parts[0].isEmpty() || parts[0].size() > 3 || !onlyDigits ||
        decimals.size() > degreeDecimals || (parts.size() == 2 && decimals.isEmpty()))
        return wrong();
    const qint64 value = (parts[0] + decimals.leftJustified(degreeDecimals, u'0')).toLongLong();
    if (value > maximumDegrees * microDegrees)
        return wrong();
    return isNegative ? -value : value;
}

Result<ClusterView> PlaceService::addCluster(const QString &name)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertCluster(transaction, name, m_context.user));
    MPM_TRY(auto view,
            readOne(m_context.database, clusterSql, u"c"_s, id.toBytes(), readCluster, namedKinds::cluster()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<MiniGridView> PlaceService::addMiniGrid(const QString &name, const QString &cluster,
                                               std::optional<Position> position)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertMiniGrid(transaction, name, cluster, position, m_context.user));
    MPM_TRY(auto view,
            readOne(m_context.database, miniGridSql, u"m"_s, id.toBytes(), readMiniGrid, namedKinds::miniGrid()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<VillageView> PlaceService::addVillage(const QString &name, const QString &miniGrid,
                                             std::optional<Position> position)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertVillage(transaction, name, miniGrid, position, m_context.user));
    MPM_TRY(auto view,
            readOne(m_context.database, villageSql, u"v"_s, id.toBytes(), readVillage, namedKinds::village()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<VillageView> PlaceService::moveVillage(const QString &village, const QString &miniGrid)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::village(), village));
    MPM_TRY(const auto parent, findNamed(m_context.database, namedKinds::miniGrid(), miniGrid));
    MPM_TRY(const auto before, readOne(m_context.database, villageSql, u"v"_s, id, readVillage, namedKinds::village()));
    MPM_CHECK(
        checkNewName(m_context.database, namedKinds::village(), before.name, childOf("mini_grid_id", parent), id));
    MPM_CHECK(transaction.update(QLatin1String("village"), id, {{QLatin1String("mini_grid_id"), toSql(parent)}}));
    MPM_TRY(auto view, readOne(m_context.database, villageSql, u"v"_s, id, readVillage, namedKinds::village()));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"village.move"_s, u"village"_s, id, before.miniGrid, view.miniGrid}));
    MPM_CHECK(transaction.commit());
    return view;
}

Outcome PlaceService::renameCluster(const QString &cluster, const QString &name)
{
    return rename(m_context, {namedKinds::cluster(), {}}, cluster, name);
}

Outcome PlaceService::renameMiniGrid(const QString &miniGrid, const QString &name)
{
    return rename(m_context, {namedKinds::miniGrid(), u"cluster_id"_s}, miniGrid, name);
}

Outcome PlaceService::renameVillage(const QString &village, const QString &name)
{
    return rename(m_context, {namedKinds::village(), u"mini_grid_id"_s}, village, name);
}

Outcome PlaceService::removeCluster(const QString &cluster)
{
    return removePlace(m_context, namedKinds::cluster(), cluster,
                       u"SELECT count(*) FROM mini_grid WHERE cluster_id = ? AND deleted = 0"_s, u"mini-grids"_s);
}

Outcome PlaceService::removeMiniGrid(const QString &miniGrid)
{
    return removePlace(m_context, namedKinds::miniGrid(), miniGrid,
                       u"SELECT count(*) FROM village WHERE mini_grid_id = ? AND deleted = 0"_s, u"villages"_s);
}

Outcome PlaceService::removeVillage(const QString &village)
{
    return removePlace(m_context, namedKinds::village(), village,
                       u"SELECT count(*) FROM customer WHERE village_id = ? AND state = 'active'"_s, u"customers"_s);
}

Result<std::vector<ClusterView>> PlaceService::clusters()
{
    return m_context.database.readAll(clusterSql + u" ORDER BY c.name, c.id"_s, {}, readCluster);
}

Result<std::vector<MiniGridView>> PlaceService::miniGrids()
{
    return m_context.database.readAll(miniGridSql + u" ORDER BY m.name, m.id"_s, {}, readMiniGrid);
}

Result<std::vector<VillageView>> PlaceService::villages()
{
    return m_context.database.readAll(villageSql + u" ORDER BY v.name, v.id"_s, {}, readVillage);
}

Result<std::vector<VillageView>> PlaceService::villageChoices()
{
    return m_context.database.readAll(villageColumns + u"0"_s + villageTables + u" ORDER BY v.name, v.id"_s, {},
                                      readVillage);
}

Result<VillageId> PlaceService::findVillage(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::village(), nameOrId));
    return VillageId::fromBytes(id);
}

Result<ClusterId> insertCluster(Transaction &transaction, const QString &name, const QString &user)
{
    MPM_CHECK(checkNewName(transaction.database(), namedKinds::cluster(), name));
    const auto id = newId(transaction.database());
    MPM_CHECK(insertPlace(transaction, user, namedKinds::cluster(), id, name, {}));
    return ClusterId::fromBytes(id);
}

Result<MiniGridId> insertMiniGrid(Transaction &transaction, const QString &name, const QString &cluster,
                                  const std::optional<Position> &position, const QString &user)
{
    Database &database = transaction.database();
    MPM_CHECK(checkPosition(position));
    MPM_TRY(const auto parent, findNamed(database, namedKinds::cluster(), cluster));
    MPM_CHECK(checkNewName(database, namedKinds::miniGrid(), name, childOf("cluster_id", parent)));
    Fields fields = positionFields(position);
    fields.emplace_back(QLatin1String("cluster_id"), toSql(parent));
    const auto id = newId(database);
    MPM_CHECK(insertPlace(transaction, user, namedKinds::miniGrid(), id, name, fields));
    return MiniGridId::fromBytes(id);
}

Result<VillageId> insertVillage(Transaction &transaction, const QString &name, const QString &miniGrid,
                                const std::optional<Position> &position, const QString &user)
{
    Database &database = transaction.database();
    MPM_CHECK(checkPosition(position));
    QByteArray parent;
    if (!miniGrid.trimmed().isEmpty()) {
        MPM_TRY(parent, findNamed(database, namedKinds::miniGrid(), miniGrid));
    } else {
        MPM_TRY(parent, defaultMiniGrid(transaction, user));
    }
    MPM_CHECK(checkNewName(database, namedKinds::village(), name, childOf("mini_grid_id", parent)));
    MPM_TRY(const auto country, database.readFirst(u"SELECT country FROM company LIMIT 1"_s, {},
                                                   [](const Row &row) { return row.text(0); }));
    Fields fields = positionFields(position);
    fields.emplace_back(QLatin1String("mini_grid_id"), toSql(parent));
    fields.emplace_back(QLatin1String("country"), toSql(country.value_or(QString())));
    const auto id = newId(database);
    MPM_CHECK(insertPlace(transaction, user, namedKinds::village(), id, name, fields));
    return VillageId::fromBytes(id);
}
