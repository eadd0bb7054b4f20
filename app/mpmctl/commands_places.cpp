#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/place_service.h"

using namespace Qt::StringLiterals;

namespace {

/// [{"lat":"-3.1","lon":"36.2"}, ...]
JsonValue outlineJson(const Outline &outline)
{
    auto corners = JsonValue::array();
    for (const auto &corner : outline) {
        auto object = JsonValue::object({});
        insertPosition(object, corner);
        corners.append(std::move(object));
    }
    return corners;
}

JsonValue toJson(const ClusterView &cluster)
{
    return JsonValue::object({{u"id"_s, JsonValue(cluster.id.toText())},
                              {u"name"_s, JsonValue(cluster.name)},
                              {u"mini_grids"_s, JsonValue(cluster.miniGrids)},
                              {u"manager"_s, cluster.manager.isEmpty() ? JsonValue() : JsonValue(cluster.manager)},
                              {u"outline"_s, outlineJson(cluster.outline)}});
}

JsonValue toJson(const MiniGridView &miniGrid)
{
    auto object = JsonValue::object({{u"id"_s, JsonValue(miniGrid.id.toText())},
                                     {u"name"_s, JsonValue(miniGrid.name)},
                                     {u"cluster"_s, JsonValue(miniGrid.cluster)},
                                     {u"villages"_s, JsonValue(miniGrid.villages)}});
    insertPosition(object, miniGrid.position);
    return object;
}

/// With what belongs to it.
JsonValue countedVillage(const VillageView &village, const PlaceCount &count)
{
    auto object = toJson(village);
    object.insert(u"customers"_s, JsonValue(count.customers));
    object.insert(u"devices"_s, JsonValue(count.devices));
    insertPosition(object, village.position);
    return object;
}

/// --name, --manager and --outline over what is there; an empty manager or outline takes it away.
Result<ClusterFields> changedCluster(const Arguments &arguments, ClusterFields fields)
{
    fields.name = arguments.text(u"name"_s, fields.name);
    fields.manager = arguments.text(u"manager"_s, fields.manager);
    if (arguments.has(u"outline"_s)) {
        MPM_TRY(fields.outline, parseOutline(arguments.text(u"outline"_s)));
    }
    return fields;
}

Result<Answer> addCluster(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto fields, changedCluster(arguments, {arguments.positional(0), {}, {}}));
    MPM_TRY(const auto cluster, PlaceService(services).addCluster(fields));
    return Answer(wrapped("cluster", toJson(cluster)));
}

Result<Answer> editCluster(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    PlaceService places(services);
    MPM_TRY(const auto present, places.readCluster(arguments.positional(0)));
    MPM_TRY(const auto fields, changedCluster(arguments, {present.name, present.manager, present.outline}));
    MPM_TRY(const auto edited, places.editCluster(present.id.toText(), fields));
    return Answer(wrapped("cluster", toJson(edited)));
}

Result<Answer> addMiniGrid(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto position, optionalPosition(arguments));
    MPM_TRY(const auto miniGrid,
            PlaceService(services).addMiniGrid(arguments.positional(0), arguments.text(u"cluster"_s), position));
    return Answer(wrapped("mini_grid", toJson(miniGrid)));
}

Result<Answer> addVillage(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto position, optionalPosition(arguments));
    MPM_TRY(const auto village,
            PlaceService(services).addVillage(arguments.positional(0), arguments.text(u"mini-grid"_s), position));
    return Answer(wrapped("village", toJson(village)));
}

Result<Answer> moveVillage(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto village, PlaceService(services).moveVillage(arguments.positional(0), arguments.text(u"to"_s)));
    return Answer(wrapped("village", toJson(village)));
}

Result<Answer> listVillages(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    PlaceService places(services);
    MPM_TRY(const auto villages, places.villageChoices());
    std::vector<VillageId> ids;
    for (const auto &village : villages)
        ids.push_back(village.id);
    MPM_TRY(const auto counts, places.counts(ids));
    auto rows = JsonValue::array();
    for (size_t i = 0; i < villages.size(); ++i)
        rows.append(countedVillage(villages[i], counts[i]));
    return Answer(JsonValue::object({{u"rows"_s, std::move(rows)},
                                     {u"total"_s, JsonValue(static_cast<qint64>(villages.size()))},
                                     {u"next"_s, JsonValue()}}));
}

/// --name and --mini-grid over what is there.
Result<PlaceFields> changedFields(const Arguments &arguments, PlaceFields fields)
{
    fields.name = arguments.text(u"name"_s, fields.name);
    fields.parent = arguments.text(u"mini-grid"_s, fields.parent);
    MPM_TRY(fields.position, changedPosition(arguments, fields.position));
    return fields;
}

Result<Answer> editMiniGrid(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    PlaceService places(services);
    MPM_TRY(const auto present, places.readMiniGrid(arguments.positional(0)));
    MPM_TRY(const auto fields, changedFields(arguments, {present.name, {}, present.position}));
    MPM_TRY(const auto edited, places.editMiniGrid(present.id.toText(), fields));
    return Answer(wrapped("mini_grid", toJson(edited)));
}

Result<Answer> editVillage(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    PlaceService places(services);
    MPM_TRY(const auto present, places.readVillage(arguments.positional(0)));
    MPM_TRY(const auto fields, changedFields(arguments, {present.name, present.miniGridId.toText(), present.position}));
    MPM_TRY(const auto edited, places.editVillage(present.id.toText(), fields));
    return Answer(wrapped("village", toJson(edited)));
}

Result<Answer> listClusters(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto clusters, PlaceService(services).clusters());
    return Answer(listJson(clusters, [](const ClusterView &cluster) { return toJson(cluster); }));
}

Result<Answer> listMiniGrids(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto miniGrids, PlaceService(services).miniGrids());
    return Answer(listJson(miniGrids, [](const MiniGridView &miniGrid) { return toJson(miniGrid); }));
}

Result<Answer> renameCluster(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_CHECK(PlaceService(services).renameCluster(arguments.positional(0), arguments.text(u"name"_s)));
    return listClusters(context, arguments);
}

Result<Answer> removeCluster(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_CHECK(PlaceService(services).removeCluster(arguments.positional(0)));
    return listClusters(context, arguments);
}

Result<Answer> removeMiniGrid(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_CHECK(PlaceService(services).removeMiniGrid(arguments.positional(0)));
    return listMiniGrids(context, arguments);
}

Result<Answer> removeVillage(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_CHECK(PlaceService(services).removeVillage(arguments.positional(0)));
    return listVillages(context, arguments);
}

void addClusterCommands(Commands &commands)
{
    const QString name = u"NAME"_s;
    commands.insert(
        commands.end(),
        {{u"cluster add"_s,
          name,
          {value("manager", "USER"), value("outline", "POINTS")},
          u"Add a cluster; its outline is three or more points."_s,
          u"mpmctl cluster add North --manager anna --outline \"-3.1 36.2; -3.4 36.2; -3.4 36.9\""_s,
          addCluster},
         {u"cluster list"_s, {}, {}, u"List all clusters."_s, u"mpmctl cluster list"_s, listClusters},
         {u"cluster edit"_s,
          name,
          {value("name", "NAME"), value("manager", "USER"), value("outline", "POINTS")},
          u"Change a cluster; what is not named stays, an empty manager or outline is taken away."_s,
          u"mpmctl cluster edit North --manager anna"_s,
          editCluster},
         {u"cluster rename"_s,
          name,
          {required("name", "NAME")},
          u"Give a cluster another name."_s,
          u"mpmctl cluster rename North --name \"North shore\""_s,
          renameCluster},
         {u"cluster remove"_s,
          name,
          {},
          u"Remove a cluster to which nothing belongs."_s,
          u"mpmctl cluster remove North"_s,
          removeCluster},
         {u"mini-grid add"_s, name, withPosition({required("cluster", "C")}), u"Add a mini-grid to a cluster."_s,
          u"mpmctl mini-grid add Lakeside --cluster North"_s, addMiniGrid},
         {u"mini-grid list"_s, {}, {}, u"List all mini-grids."_s, u"mpmctl mini-grid list"_s, listMiniGrids},
         {u"mini-grid edit"_s, name, withPosition({value("name", "NAME"), flag("no-position")}),
          u"Change the name or the position of a mini-grid; what is not named stays."_s,
          u"mpmctl mini-grid edit Lakeside --lat -3.3731 --lon 36.6822"_s, editMiniGrid},
         {u"mini-grid remove"_s,
          name,
          {},
          u"Remove a mini-grid to which nothing belongs."_s,
          u"mpmctl mini-grid remove Lakeside"_s,
          removeMiniGrid}});
}

} // namespace

void addPlaceCommands(Commands &commands)
{
    const QString name = u"NAME"_s;
    addClusterCommands(commands);
    commands.insert(
        commands.end(),
        {{u"village add"_s, name, withPosition({value("mini-grid", "M")}),
          u"Add a village; without a mini-grid it belongs to none."_s,
          u"mpmctl village add Kome --mini-grid Lakeside"_s, addVillage},
         {u"village move"_s,
          name,
          {required("to", "MINI-GRID")},
          u"Move a village to another mini-grid; past payments keep their place."_s,
          u"mpmctl village move Kome --to Hillside"_s,
          moveVillage},
         {u"village list"_s,
          {},
          {},
          u"List all villages, with their customers and devices."_s,
          u"mpmctl village list"_s,
          listVillages},
         {u"village edit"_s, name, withPosition({value("name", "NAME"), value("mini-grid", "M"), flag("no-position")}),
          u"Change the name, the mini-grid or the position of a village; what is not named stays."_s,
          u"mpmctl village edit Kome --lat -3.3731 --lon 36.6822"_s, editVillage},
         {u"village remove"_s,
          name,
          {},
          u"Remove a village in which no customer lives."_s,
          u"mpmctl village remove Kome"_s,
          removeVillage}});
}
