#include "ui/places/places_screen.h"

#include "ui/places/place_form.h"
#include "ui/widgets/error_banner.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;

} // namespace

PlacesScreen::PlacesScreen(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner), m_tree(new QTreeWidget)
{
    m_tree->setHeaderLabels({tr("Name"), tr("Kind"), tr("Contains")});
    m_tree->setAccessibleName(title());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    addActions();
}

void PlacesScreen::addActions()
{
    auto *below = addHeaderAction(tr("Add a mini-grid"), {}, [this] { addBelow(); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this, below] {
        const auto place = chosen();
        below->setText(place && place->level != Level::Cluster ? tr("Add a village") : tr("Add a mini-grid"));
    });
    addHeaderAction(tr("Add a cluster"), {}, [this] { addCluster(); });
    addHeaderAction(tr("Rename\u2026"), Qt::Key_F2, [this] { rename(); });
    addHeaderAction(tr("Move village\u2026"), {}, [this] { moveVillage(); });
    addHeaderAction(tr("Remove\u2026"), {}, [this] { remove(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Places, {}); });
}

void PlacesScreen::refresh()
{
    const auto work = [](const ServiceContext &context) -> Result<Places> {
        Places places;
        PlaceService service(context);
        MPM_TRY(places.clusters, service.clusters());
        MPM_TRY(places.miniGrids, service.miniGrids());
        MPM_TRY(places.villages, service.villages());
        return places;
    };
    session().ask(this, work, [this](const Result<Places> &places) {
        if (places)
            show(*places);
        else
            m_banner->showError(places.error());
    });
}

void PlacesScreen::startNew()
{
    addBelow();
}

void PlacesScreen::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

QTreeWidgetItem *PlacesScreen::makeItem(QTreeWidgetItem *parent, const Place &place, const QString &contents)
{
    const QString kind = place.level == Level::Cluster    ? tr("Cluster")
                         : place.level == Level::MiniGrid ? tr("Mini-grid")
                                                          : tr("Village");
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    item->setText(0, place.name);
    item->setText(1, kind);
    item->setText(2, contents);
    item->setData(0, idRole, place.id);
    item->setData(0, levelRole, static_cast<int>(place.level));
    return item;
}

void PlacesScreen::show(const Places &places)
{
    m_banner->clear();
    const auto before = chosen();
    m_places = places;
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> clusters;
    QHash<QString, QTreeWidgetItem *> grids;
    for (const auto &cluster : places.clusters) {
        const QString contents = tr("%n mini-grid(s)", nullptr, static_cast<int>(cluster.miniGrids));
        clusters.insert(cluster.name, makeItem(nullptr, {Level::Cluster, cluster.id.toText(), cluster.name}, contents));
    }
    for (const auto &grid : places.miniGrids) {
        const QString contents = tr("%n village(s)", nullptr, static_cast<int>(grid.villages));
        grids.insert(grid.cluster + u'\n' + grid.name,
                     makeItem(clusters.value(grid.cluster), {Level::MiniGrid, grid.id.toText(), grid.name}, contents));
    }
    for (const auto &village : places.villages) {
        const QString contents = tr("%n customer(s)", nullptr, static_cast<int>(village.customers));
        makeItem(grids.value(village.cluster + u'\n' + village.miniGrid),
                 {Level::Village, village.id.toText(), village.name}, contents);
    }
    m_tree->expandAll();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (before && (*it)->data(0, idRole).toString() == before->id)
            m_tree->setCurrentItem(*it);
    }
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

std::optional<PlacesScreen::Place> PlacesScreen::chosen() const
{
    const auto *item = m_tree->currentItem();
    if (!item)
        return std::nullopt;
    return Place{static_cast<Level>(item->data(0, levelRole).toInt()), item->data(0, idRole).toString(), item->text(0)};
}

template <typename Work>
void PlacesScreen::change(Work work)
{
    using Answer = std::invoke_result_t<Work, ServiceContext>;
    session().change(this, std::move(work), [this](const Answer &answer) {
        if (!answer)
            m_banner->showError(answer.error());
    });
}

void PlacesScreen::addCluster()
{
    const Dialogs::Question question{tr("Add a cluster"), tr("Name of the new cluster:"), tr("Add")};
    dialogs().askText(this, question, {}, [this](const std::optional<QString> &name) {
        if (name)
            change([name = *name](const ServiceContext &context) { return PlaceService(context).addCluster(name); });
    });
}

void PlacesScreen::addBelow()
{
    const auto place = chosen();
    if (!place) {
        addCluster();
        return;
    }
    if (place->level == Level::Cluster) {
        navigator().push(
            [context = context(), id = place->id] { return new PlaceForm(context, PlaceForm::Kind::MiniGrid, id); });
        return;
    }
    const auto *item = m_tree->currentItem();
    const QString grid = place->level == Level::MiniGrid ? place->id : item->parent()->data(0, idRole).toString();
    navigator().push([context = context(), grid] { return new PlaceForm(context, PlaceForm::Kind::Village, grid); });
}

void PlacesScreen::rename()
{
    const auto place = chosen();
    if (!place)
        return;
    const Dialogs::Question question{tr("Rename %1").arg(place->name), tr("New name:"), tr("Rename")};
    dialogs().askText(this, question, place->name, [this, place = *place](const std::optional<QString> &name) {
        if (!name)
            return;
        change([place, name = *name](const ServiceContext &context) {
            PlaceService service(context);
            if (place.level == Level::Cluster)
                return service.renameCluster(place.id, name);
            return place.level == Level::MiniGrid ? service.renameMiniGrid(place.id, name)
                                                  : service.renameVillage(place.id, name);
        });
    });
}

void PlacesScreen::moveVillage()
{
    const auto place = chosen();
    if (!place || place->level != Level::Village) {
        navigator().notify(tr("Choose the village in the tree first."));
        return;
    }
    QStringList names;
    QStringList ids;
    for (const auto &grid : m_places.miniGrids) {
        names.append(QStringLiteral("%1 (%2)").arg(grid.name, grid.cluster));
        ids.append(grid.id.toText());
    }
    const Dialogs::Question question{tr("Move %1").arg(place->name),
                                     tr("The mini-grid it belongs to from now on. Past payments keep their old place."),
                                     tr("Move")};
    dialogs().choose(this, question, names, [this, ids, village = place->id](std::optional<int> index) {
        if (index)
            change([village, grid = ids.value(*index)](const ServiceContext &context) {
                return PlaceService(context).moveVillage(village, grid);
            });
    });
}

void PlacesScreen::remove()
{
    const auto place = chosen();
    if (!place)
        return;
    const Dialogs::Question question{tr("Remove %1?").arg(place->name),
                                     tr("Only a place to which nothing belongs can be removed."), tr("Remove")};
    dialogs().confirm(this, question, [this, place = *place](bool accepted) {
        if (!accepted)
            return;
        change([place](const ServiceContext &context) {
            PlaceService service(context);
            if (place.level == Level::Cluster)
                return service.removeCluster(place.id);
            return place.level == Level::MiniGrid ? service.removeMiniGrid(place.id) : service.removeVillage(place.id);
        });
    });
}
