#pragma once

#include "ui/places/place_tree_view.h"
#include "ui/screen.h"

class ErrorBanner;

/// The places of the company as a tree, with how many customers and devices belong to each.
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
    using Place = PlaceTreeView::Place;
    using Level = PlaceTreeView::Level;

    void addActions();
    void show(const PlaceTree &tree);
    void nameNewPlace();
    /// Counts the next few villages, then those after them.
    void countFrom(size_t first);
    void addCluster();
    void addBelow();
    void addVillageWithoutGrid();
    void edit();
    void moveVillage();
    void askMove(const QString &village, const QString &miniGrid);
    void remove();
    template <typename Work>
    void change(Work work);

    PlaceTree m_places;
    ErrorBanner *m_banner;
    PlaceTreeView *m_tree;
    QAction *m_below = nullptr;
    QAction *m_withoutGrid = nullptr;
    bool m_isCounting = false;
};
