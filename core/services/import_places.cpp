#include "core/services/import_rows.h"
#include "core/services/named_thing.h"
#include "core/services/place_service.h"

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Position>> positionOf(const ImportContext &context, const ImportRow &row)
{
    const QString latitude = row.text(u"latitude"_s).replace(context.mapping.decimalSign, u'.');
    const QString longitude = row.text(u"longitude"_s).replace(context.mapping.decimalSign, u'.');
    if (latitude.isEmpty() && longitude.isEmpty())
        return std::nullopt;
    Position position;
    MPM_TRY(position.latitudeE6, parseDegreesE6(latitude, 90, u"latitude"_s));
    MPM_TRY(position.longitudeE6, parseDegreesE6(longitude, 180, u"longitude"_s));
    return position;
}

Outcome checkLength(const QString &name, const QString &column)
{
    constexpr qsizetype longestName = 255;
    if (name.size() > longestName)
        return invalid(u"too_long"_s, u"The name is longer than %1 characters."_s.arg(longestName), column);
    return {};
}

/// The id of the place of this name below its parent; empty when there is none yet.
Result<std::optional<QByteArray>> findBelow(Database &database, const NamedKind &kind, const QString &name,
                                            const std::optional<NamedScope> &scope)
{
    const auto id = findNamed(database, kind, name, scope);
    if (id)
        return std::optional(*id);
    if (id.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return tl::make_unexpected(id.error());
}

} // namespace

Result<ImportedRow> importPlace(ImportContext &context, const ImportRow &row)
{
    Database &database = context.database();
    MPM_TRY(const QString clusterName, row.required(u"cluster"_s));
    MPM_TRY(const QString gridName, row.required(u"mini_grid"_s));
    MPM_TRY(const QString villageName, row.required(u"village"_s));
    MPM_CHECK(checkLength(clusterName, u"cluster"_s));
    MPM_CHECK(checkLength(gridName, u"mini_grid"_s));
    MPM_CHECK(checkLength(villageName, u"village"_s));
    MPM_TRY(const auto position, positionOf(context, row));

    ImportedRow imported;
    MPM_TRY(auto cluster, findBelow(database, namedKinds::cluster(), clusterName, std::nullopt));
    if (!cluster) {
        MPM_TRY(const auto id, insertCluster(context.transaction, clusterName, context.user));
        cluster = id.toBytes();
        imported.made.push_back({u"cluster"_s, *cluster});
    }
    const NamedScope inCluster{"cluster_id"_L1, toSql(*cluster)};
    MPM_TRY(auto grid, findBelow(database, namedKinds::miniGrid(), gridName, inCluster));
    if (!grid) {
        MPM_TRY(const auto id, insertMiniGrid(context.transaction, gridName, ClusterId::fromBytes(*cluster).toText(),
                                              std::nullopt, context.user));
        grid = id.toBytes();
        imported.made.push_back({u"mini_grid"_s, *grid});
    }
    const NamedScope inGrid{"mini_grid_id"_L1, toSql(*grid)};
    MPM_TRY(const auto village, findBelow(database, namedKinds::village(), villageName, inGrid));
    if (village)
        return ImportedRow{RowVerdict::Existing, {}};
    MPM_TRY(const auto id, insertVillage(context.transaction, villageName, MiniGridId::fromBytes(*grid).toText(),
                                         position, context.user));
    imported.made.push_back({u"village"_s, id.toBytes()});
    return imported;
}
