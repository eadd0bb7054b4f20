#include "core/services/place_service.h"

#include "core/services/audit.h"
#include "core/services/place_rows.h"

using namespace Qt::StringLiterals;

namespace {

/// "Kome, Lakeside grid, -3.37 36.68" for the audit log.
QString summary(const QString &name, const QString &parent, const std::optional<Position> &position)
{
    const QString where =
        position ? u", %1 %2"_s.arg(formatDegreesE6(position->latitudeE6), formatDegreesE6(position->longitudeE6))
                 : QString();
    return u"%1, %2%3"_s.arg(name, parent, where);
}

QString summary(const ClusterView &cluster)
{
    return u"%1, %2, %3"_s.arg(cluster.name, cluster.manager, formatOutline(cluster.outline));
}

/// All but the name.
Result<Fields> clusterColumns(const ClusterFields &fields)
{
    constexpr qsizetype longestName = 255;
    const QString manager = fields.manager.trimmed();
    if (manager.size() > longestName)
        return invalid(u"too_long"_s, u"The manager's name is longer than %1 characters."_s.arg(longestName),
                       u"manager"_s);
    MPM_CHECK(checkOutline(fields.outline));
    return Fields{{QLatin1String("manager"), toSql(manager)},
                  {QLatin1String("outline"), toSql(formatOutline(fields.outline))}};
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

Result<ClusterView> PlaceService::addCluster(const QString &name)
{
    return addCluster(ClusterFields{name, {}, {}});
}

Result<ClusterView> PlaceService::addCluster(const ClusterFields &fields)
{
    MPM_TRY(const auto columns, clusterColumns(fields));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertCluster(transaction, fields.name, m_context.user));
    MPM_CHECK(transaction.update(QLatin1String("cluster"), id.toBytes(), columns));
    MPM_TRY(auto view, readClusterView(m_context.database, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<ClusterView> PlaceService::editCluster(const QString &cluster, const ClusterFields &fields)
{
    Database &database = m_context.database;
    MPM_TRY(auto columns, clusterColumns(fields));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findNamed(database, namedKinds::cluster(), cluster));
    MPM_TRY(const auto before, readClusterView(database, id));
    MPM_CHECK(checkNewName(database, namedKinds::cluster(), fields.name, {}, id));
    columns.emplace_back(QLatin1String("name"), toSql(fields.name.trimmed()));
    MPM_CHECK(transaction.update(QLatin1String("cluster"), id, columns));
    MPM_TRY(auto view, readClusterView(database, id));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"cluster.edit"_s, u"cluster"_s, id, summary(before), summary(view)}));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<MiniGridView> PlaceService::addMiniGrid(const QString &name, const QString &cluster,
                                               std::optional<Position> position)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertMiniGrid(transaction, name, cluster, position, m_context.user));
    MPM_TRY(auto view, readMiniGridView(m_context.database, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<VillageView> PlaceService::addVillage(const QString &name, const QString &miniGrid,
                                             std::optional<Position> position)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertVillage(transaction, name, miniGrid, position, m_context.user));
    MPM_TRY(auto view, readVillageView(m_context.database, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<VillageView> PlaceService::moveVillage(const QString &village, const QString &miniGrid)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::village(), village));
    MPM_TRY(const auto parent, findNamed(m_context.database, namedKinds::miniGrid(), miniGrid));
    MPM_TRY(const auto before, readVillageView(m_context.database, id));
    MPM_CHECK(
        checkNewName(m_context.database, namedKinds::village(), before.name, childOf("mini_grid_id", parent), id));
    MPM_CHECK(transaction.update(QLatin1String("village"), id, {{QLatin1String("mini_grid_id"), toSql(parent)}}));
    MPM_TRY(auto view, readVillageView(m_context.database, id));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"village.move"_s, u"village"_s, id, before.miniGrid, view.miniGrid}));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<MiniGridView> PlaceService::editMiniGrid(const QString &miniGrid, const PlaceFields &fields)
{
    Database &database = m_context.database;
    MPM_CHECK(checkPosition(fields.position));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findNamed(database, namedKinds::miniGrid(), miniGrid));
    MPM_TRY(const auto before, readMiniGridView(database, id));
    MPM_CHECK(checkNewName(database, namedKinds::miniGrid(), fields.name,
                           childOf("cluster_id", before.clusterId.toBytes()), id));
    Fields columns = positionFields(fields.position);
    columns.emplace_back(QLatin1String("name"), toSql(fields.name.trimmed()));
    MPM_CHECK(transaction.update(QLatin1String("mini_grid"), id, columns));
    MPM_TRY(auto view, readMiniGridView(database, id));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"mini_grid.edit"_s, u"mini_grid"_s, id,
                                       summary(before.name, before.cluster, before.position),
                                       summary(view.name, view.cluster, view.position)}));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<VillageView> PlaceService::editVillage(const QString &village, const PlaceFields &fields)
{
    Database &database = m_context.database;
    MPM_CHECK(checkPosition(fields.position));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findNamed(database, namedKinds::village(), village));
    MPM_TRY(const auto before, readVillageView(database, id));
    MPM_TRY(const auto parent, miniGridOrDefault(transaction, fields.parent, m_context.user));
    MPM_CHECK(checkNewName(database, namedKinds::village(), fields.name, childOf("mini_grid_id", parent), id));
    Fields columns = positionFields(fields.position);
    columns.emplace_back(QLatin1String("name"), toSql(fields.name.trimmed()));
    columns.emplace_back(QLatin1String("mini_grid_id"), toSql(parent));
    MPM_CHECK(transaction.update(QLatin1String("village"), id, columns));
    MPM_TRY(auto view, readVillageView(database, id));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"village.edit"_s, u"village"_s, id,
                                       summary(before.name, before.miniGrid, before.position),
                                       summary(view.name, view.miniGrid, view.position)}));
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
    // A further address of a customer counts as well: it would point at nothing.
    return removePlace(
        m_context, namedKinds::village(), village,
        u"SELECT count(*) FROM (SELECT id FROM customer WHERE village_id = ?1 AND state = 'active' UNION "
        "SELECT c.id FROM customer_address a JOIN customer c ON c.id = a.customer_id WHERE a.village_id = ?1 "
        "AND a.deleted = 0 AND c.state = 'active')"_s,
        u"customers"_s);
}

Result<VillageId> PlaceService::findVillage(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::village(), nameOrId));
    return VillageId::fromBytes(id);
}
