#include "core/services/place_rows.h"

#include "core/services/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microDegrees = 1'000'000;
constexpr int degreeDecimals = 6;

ClusterView readClusterRow(const Row &row)
{
    // What was written was checked; a corner that another program spoiled must not hide the cluster.
    return {row.id<ClusterId>(0), row.text(1), row.integer(2), row.text(3),
            parseOutline(row.text(4)).value_or(Outline())};
}

MiniGridView readMiniGridRow(const Row &row)
{
    return {row.id<MiniGridId>(0), row.id<ClusterId>(4), row.text(1),
            row.text(2),           readPosition(row, 5), row.integer(3)};
}

VillageView readVillageRow(const Row &row)
{
    return {row.id<VillageId>(0), row.id<MiniGridId>(7), row.text(1),          row.text(2),
            row.text(3),          row.text(4),           readPosition(row, 5), row.integer(8)};
}

const QString clusterSql =
    u"SELECT c.id, c.name, (SELECT count(*) FROM mini_grid m WHERE m.cluster_id = c.id AND m.deleted = 0), "
    "c.manager, c.outline FROM cluster c WHERE c.deleted = 0"_s;
const QString miniGridSql =
    u"SELECT m.id, m.name, c.name, (SELECT count(*) FROM village v WHERE v.mini_grid_id = m.id AND v.deleted = 0), "
    "c.id, m.latitude_e6, m.longitude_e6 "
    "FROM mini_grid m JOIN cluster c ON c.id = m.cluster_id WHERE m.deleted = 0"_s;
const QString villageColumns =
    u"SELECT v.id, v.name, m.name, c.name, v.country, v.latitude_e6, v.longitude_e6, m.id, "_s;
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

} // namespace

NamedScope childOf(const char *column, const QByteArray &parent)
{
    return {QLatin1String(column), toSql(parent)};
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

std::optional<Position> readPosition(const Row &row, int first)
{
    if (row.isNull(first) || row.isNull(first + 1))
        return std::nullopt;
    return Position{row.integer(first), row.integer(first + 1)};
}

Fields positionFields(const std::optional<Position> &position)
{
    if (!position)
        return {{QLatin1String("latitude_e6"), sqlNull()}, {QLatin1String("longitude_e6"), sqlNull()}};
    return {{QLatin1String("latitude_e6"), toSql(position->latitudeE6)},
            {QLatin1String("longitude_e6"), toSql(position->longitudeE6)}};
}

Result<ClusterView> readClusterView(Database &database, const QByteArray &id)
{
    return readOne(database, clusterSql, u"c"_s, id, readClusterRow, namedKinds::cluster());
}

Result<MiniGridView> readMiniGridView(Database &database, const QByteArray &id)
{
    return readOne(database, miniGridSql, u"m"_s, id, readMiniGridRow, namedKinds::miniGrid());
}

Result<VillageView> readVillageView(Database &database, const QByteArray &id)
{
    return readOne(database, villageSql, u"v"_s, id, readVillageRow, namedKinds::village());
}

Result<QByteArray> miniGridOrDefault(Transaction &transaction, const QString &miniGrid, const QString &user)
{
    if (miniGrid.trimmed().isEmpty())
        return defaultMiniGrid(transaction, user);
    return findNamed(transaction.database(), namedKinds::miniGrid(), miniGrid);
}

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

QString formatDegreesE6(qint64 degreesE6)
{
    const qint64 size = qAbs(degreesE6);
    QString text = QString::number(size / microDegrees);
    QString decimals = QString::number(size % microDegrees).rightJustified(degreeDecimals, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return degreesE6 < 0 ? u'-' + text : text;
}

Result<std::vector<ClusterView>> PlaceService::clusters()
{
    return m_context.database.readAll(clusterSql + u" ORDER BY c.name, c.id"_s, {}, readClusterRow);
}

Result<std::vector<MiniGridView>> PlaceService::miniGrids()
{
    return m_context.database.readAll(miniGridSql + u" ORDER BY m.name, m.id"_s, {}, readMiniGridRow);
}

Result<std::vector<VillageView>> PlaceService::villages()
{
    return m_context.database.readAll(villageSql + u" ORDER BY v.name, v.id"_s, {}, readVillageRow);
}

Result<std::vector<VillageView>> PlaceService::villageChoices()
{
    return m_context.database.readAll(villageColumns + u"0"_s + villageTables + u" ORDER BY v.name, v.id"_s, {},
                                      readVillageRow);
}

Result<ClusterView> PlaceService::readCluster(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::cluster(), nameOrId));
    return readClusterView(m_context.database, id);
}

Result<MiniGridView> PlaceService::readMiniGrid(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::miniGrid(), nameOrId));
    return readMiniGridView(m_context.database, id);
}

Result<VillageView> PlaceService::readVillage(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::village(), nameOrId));
    return readVillageView(m_context.database, id);
}

Result<PlaceTree> PlaceService::tree()
{
    PlaceTree tree;
    MPM_TRY(tree.clusters, clusters());
    MPM_TRY(tree.miniGrids, miniGrids());
    MPM_TRY(tree.villages, villageChoices());
    MPM_TRY(const qint64 meters,
            m_context.database.readInteger(u"SELECT count FROM row_count WHERE name = 'device.meter'"_s));
    tree.hasMeters = meters > 0;
    return tree;
}

Result<std::vector<PlaceCount>> PlaceService::counts(const std::vector<VillageId> &villages)
{
    std::vector<PlaceCount> counts;
    for (const auto &village : villages) {
        PlaceCount count{village, 0, 0};
        MPM_CHECK(m_context.database.forEach(u"SELECT count(*), coalesce(sum((SELECT count(*) FROM device d WHERE "
                                             u"d.customer_id = c.id)), 0) FROM customer c "
                                             "WHERE c.village_id = ? AND c.state = 'active'"_s,
                                             {toSql(village)}, [&](const Row &row) {
                                                 count.customers = row.integer(0);
                                                 count.devices = row.integer(1);
                                                 return false;
                                             }));
        counts.push_back(count);
    }
    return counts;
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
    MPM_TRY(const auto parent, miniGridOrDefault(transaction, miniGrid, user));
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
