#pragma once

#include "core/services/context.h"

struct Position
{
    qint64 latitudeE6 = 0;  ///< degrees x 1 000 000, -90..90
    qint64 longitudeE6 = 0; ///< -180..180

    friend bool operator==(const Position &, const Position &) = default;
};
/// "-3.3731" -> -3373100, exact; fails invalid_position.
[[nodiscard]] Result<qint64> parseDegreesE6(const QString &text, int maximumDegrees, const QString &field);
/// The way back, without needless zeros.
[[nodiscard]] QString formatDegreesE6(qint64 degreesE6);

/// The corners of a polygon in their order; three or more, or none.
using Outline = std::vector<Position>;
/// "-3.1 36.2; -3.4 36.2; -3.4 36.9". Fails with Invalid "invalid_outline" (outline), naming the corner.
[[nodiscard]] Result<Outline> parseOutline(const QString &text);
[[nodiscard]] QString formatOutline(const Outline &outline);

struct VillageView
{
    VillageId id;
    MiniGridId miniGridId;
    QString name, miniGrid, cluster, country;
    std::optional<Position> position;
    qint64 customers = 0;
};
struct MiniGridView
{
    MiniGridId id;
    ClusterId clusterId;
    QString name, cluster;
    std::optional<Position> position;
    qint64 villages = 0;
};
struct ClusterView
{
    ClusterId id;
    QString name;
    qint64 miniGrids = 0;
    QString manager; ///< a user, by name; may be empty
    Outline outline;
};

/// Everything below the company, without counting people; ordered by name.
struct PlaceTree
{
    std::vector<ClusterView> clusters;
    std::vector<MiniGridView> miniGrids;
    std::vector<VillageView> villages; ///< `customers` is not filled
    bool hasMeters = false;            ///< without any, the company needs no mini-grids
};
struct PlaceCount
{
    VillageId village;
    qint64 customers = 0; ///< active ones
    qint64 devices = 0;   ///< of those customers
};
struct ClusterFields
{
    QString name;
    QString manager; ///< at most 255 characters
    Outline outline;
};
struct PlaceFields
{
    QString name;
    QString parent; ///< of a village: its mini-grid, by name or id; empty: the default "No grid"
    std::optional<Position> position;
};

/// Domain rules, section 2. Names are unique within their parent; a name or an id is accepted wherever a place is asked
/// for. Fails: required, name_taken, unknown_cluster, unknown_mini_grid, unknown_village, ambiguous_name, place_in_use.
class PlaceService
{
public:
    explicit PlaceService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<ClusterView> addCluster(const QString &name);
    /// With everything the form shows; fails also with invalid_outline, too_long (manager).
    [[nodiscard]] Result<ClusterView> addCluster(const ClusterFields &fields);
    [[nodiscard]] Result<ClusterView> editCluster(const QString &cluster, const ClusterFields &fields);
    [[nodiscard]] Result<MiniGridView> addMiniGrid(const QString &name, const QString &cluster,
                                                   std::optional<Position> position = {});
    /// An empty `miniGrid` puts the village under the default "No grid" mini-grid, made silently.
    [[nodiscard]] Result<VillageView> addVillage(const QString &name, const QString &miniGrid,
                                                 std::optional<Position> position = {});
    [[nodiscard]] Result<VillageView> moveVillage(const QString &village, const QString &miniGrid);
    /// All that the form shows, at once; an empty position takes a recorded one away.
    [[nodiscard]] Result<MiniGridView> editMiniGrid(const QString &miniGrid, const PlaceFields &fields);
    [[nodiscard]] Result<VillageView> editVillage(const QString &village, const PlaceFields &fields);
    [[nodiscard]] Outcome renameCluster(const QString &cluster, const QString &name);
    [[nodiscard]] Outcome renameMiniGrid(const QString &miniGrid, const QString &name);
    [[nodiscard]] Outcome renameVillage(const QString &village, const QString &name);
    [[nodiscard]] Outcome removeCluster(const QString &cluster);
    [[nodiscard]] Outcome removeMiniGrid(const QString &miniGrid);
    [[nodiscard]] Outcome removeVillage(const QString &village);

    [[nodiscard]] Result<PlaceTree> tree();
    /// Takes as long as there are customers in these villages: ask for a few at a time.
    [[nodiscard]] Result<std::vector<PlaceCount>> counts(const std::vector<VillageId> &villages);
    [[nodiscard]] Result<std::vector<ClusterView>> clusters();
    [[nodiscard]] Result<std::vector<MiniGridView>> miniGrids();
    [[nodiscard]] Result<std::vector<VillageView>> villages();
    /// The same without counting customers, which takes long where there are many: for boxes to choose from.
    [[nodiscard]] Result<std::vector<VillageView>> villageChoices();
    /// By name or id.
    [[nodiscard]] Result<ClusterView> readCluster(const QString &nameOrId);
    [[nodiscard]] Result<MiniGridView> readMiniGrid(const QString &nameOrId);
    [[nodiscard]] Result<VillageView> readVillage(const QString &nameOrId);
    [[nodiscard]] Result<VillageId> findVillage(const QString &nameOrId);

private:
    ServiceContext m_context;
};

// What the import shares: inside somebody else's transaction.
[[nodiscard]] Result<ClusterId> insertCluster(Transaction &transaction, const QString &name, const QString &user);
[[nodiscard]] Result<MiniGridId> insertMiniGrid(Transaction &transaction, const QString &name, const QString &cluster,
                                                const std::optional<Position> &position, const QString &user);
[[nodiscard]] Result<VillageId> insertVillage(Transaction &transaction, const QString &name, const QString &miniGrid,
                                              const std::optional<Position> &position, const QString &user);
