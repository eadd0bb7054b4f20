#pragma once

#include "core/services/place_service.h"

#include <QHash>
#include <QTreeWidget>

/// Clusters, their mini-grids and their villages with what belongs to them. A village is dragged onto a mini-grid, or
/// onto another village of it; the tree itself changes nothing, it only says what was dropped where.
class PlaceTreeView final : public QTreeWidget
{
    Q_OBJECT
public:
    enum class Level
    {
        Cluster,
        MiniGrid,
        Village
    };
    struct Place
    {
        Level level;
        QString id;
        QString name;
        QString parent; ///< id of the cluster or mini-grid; empty for a cluster
    };
    PlaceTreeView();

    /// Keeps the chosen place, what is folded, and the counts that are known.
    void setPlaces(const PlaceTree &tree);
    /// Fills in villages, and adds up their mini-grids and clusters.
    void setCounts(const std::vector<PlaceCount> &counts);
    [[nodiscard]] std::optional<Place> chosen() const;
    [[nodiscard]] std::optional<Place> find(const QString &id) const;
    void dropEvent(QDropEvent *event) override;

signals:
    void villageDropped(const QString &village, const QString &miniGrid);
    /// Enter or double click.
    void placeOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static Place placeOf(const QTreeWidgetItem &item);
    QTreeWidgetItem *add(QTreeWidgetItem *parent, const Place &place, const std::optional<Position> &position);
    void addUp();

    QHash<QString, QTreeWidgetItem *> m_items;
    QHash<QString, PlaceCount> m_counts;
};
