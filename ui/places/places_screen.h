#pragma once

#include "core/services/place_service.h"
#include "ui/screen.h"

class ErrorBanner;
class QTreeWidget;
class QTreeWidgetItem;

/// Clusters, their mini-grids, and their villages, as a tree.
class PlacesScreen final : public Screen
{
    Q_OBJECT
public:
    explicit PlacesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Places"); }
    void refresh() override;
    void startNew() override;
    void focusFirst() override;

private:
    enum class Level
    {
        Cluster,
        MiniGrid,
        Village
    };
    struct Places
    {
        std::vector<ClusterView> clusters;
        std::vector<MiniGridView> miniGrids;
        std::vector<VillageView> villages;
    };
    struct Place
    {
        Level level;
        QString id;
        QString name;
    };

    void addActions();
    void show(const Places &places);
    QTreeWidgetItem *makeItem(QTreeWidgetItem *parent, const Place &place, const QString &contents);
    [[nodiscard]] std::optional<Place> chosen() const;
    void addCluster();
    void addBelow();
    void rename();
    void moveVillage();
    void remove();
    template <typename Work>
    void change(Work work);

    Places m_places;
    ErrorBanner *m_banner;
    QTreeWidget *m_tree;
};
