#include "ui/places/places_screen.h"

#include "ui/places/cluster_form.h"
#include "ui/places/place_form.h"
#include "ui/widgets/error_banner.h"

#include <QVBoxLayout>

namespace {

constexpr size_t countedAtOnce = 20; // villages: short enough that nothing else waits for the store

} // namespace

PlacesScreen::PlacesScreen(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner), m_tree(new PlaceTreeView)
{
    m_tree->setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    addActions();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlacesScreen::nameNewPlace);
    connect(m_tree, &PlaceTreeView::placeOpened, this, &PlacesScreen::edit);
    connect(m_tree, &PlaceTreeView::villageDropped, this, &PlacesScreen::askMove);
}

void PlacesScreen::addActions()
{
    m_below = addHeaderAction(tr("Add a mini-grid"), {}, [this] { addBelow(); });
    addHeaderAction(tr("Add a cluster"), {}, [this] { addCluster(); });
    m_withoutGrid = addHeaderAction(tr("Add a village without a grid"), {}, [this] { addVillageWithoutGrid(); });
    m_withoutGrid->setVisible(false);
    addHeaderAction(tr("Edit"), Qt::Key_F2, [this] { edit(); });
    addHeaderAction(tr("Move village\u2026"), Qt::Key_F6, [this] { moveVillage(); });
    addHeaderAction(tr("Remove\u2026"), Qt::Key_Delete, [this] { remove(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Places, {}); });
}

void PlacesScreen::nameNewPlace()
{
    const auto place = m_tree->chosen();
    m_below->setText(place && place->level != Level::Cluster ? tr("Add a village") : tr("Add a mini-grid"));
}

void PlacesScreen::refresh()
{
    session().ask(
        this, [](const ServiceContext &context) { return PlaceService(context).tree(); },
        [this](const Result<PlaceTree> &tree) {
            if (tree)
                show(*tree);
            else
                m_banner->showError(tree.error());
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

void PlacesScreen::show(const PlaceTree &tree)
{
    m_places = tree;
    m_tree->setPlaces(tree);
    // Who sells only solar home systems and e-bikes needs no mini-grids (domain rules, section 2).
    m_withoutGrid->setVisible(!tree.hasMeters);
    nameNewPlace();
    if (!m_isCounting)
        countFrom(0);
}

void PlacesScreen::countFrom(size_t first)
{
    m_isCounting = first < m_places.villages.size();
    if (!m_isCounting)
        return;
    std::vector<VillageId> some;
    for (size_t i = first; i < std::min(first + countedAtOnce, m_places.villages.size()); ++i)
        some.push_back(m_places.villages[i].id);
    session().ask(
        this, [some](const ServiceContext &context) { return PlaceService(context).counts(some); },
        [this, next = first + countedAtOnce](const Result<std::vector<PlaceCount>> &counts) {
            if (!counts) {
                m_isCounting = false;
                m_banner->showError(counts.error());
                return;
            }
            m_tree->setCounts(*counts);
            countFrom(next);
        });
}

template <typename Work>
void PlacesScreen::change(Work work)
{
    using Answer = std::invoke_result_t<Work, ServiceContext>;
    session().change(this, std::move(work), [this](const Answer &answer) {
        if (answer)
            m_banner->clear();
        else
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
    const auto place = m_tree->chosen();
    if (!place) {
        addCluster();
        return;
    }
    const auto kind = place->level == Level::Cluster ? PlaceForm::Kind::MiniGrid : PlaceForm::Kind::Village;
    const QString parent = place->level == Level::Village ? place->parent : place->id;
    navigator().push([context = context(), kind, parent] { return new PlaceForm(context, kind, parent); });
}

void PlacesScreen::addVillageWithoutGrid()
{
    navigator().push([context = context()] { return new PlaceForm(context, PlaceForm::Kind::Village, {}); });
}

void PlacesScreen::edit()
{
    const auto place = m_tree->chosen();
    if (!place)
        return;
    if (place->level == Level::Cluster) {
        for (const auto &cluster : m_places.clusters) {
            if (cluster.id.toText() == place->id)
                navigator().push([context = context(), cluster] { return new ClusterForm(context, cluster); });
        }
        return;
    }
    if (place->level == Level::MiniGrid) {
        for (const auto &grid : m_places.miniGrids) {
            if (grid.id.toText() == place->id)
                navigator().push([context = context(), grid] { return new PlaceForm(context, grid); });
        }
        return;
    }
    for (const auto &village : m_places.villages) {
        if (village.id.toText() == place->id)
            navigator().push([context = context(), village] { return new PlaceForm(context, village); });
    }
}

void PlacesScreen::moveVillage()
{
    const auto place = m_tree->chosen();
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

void PlacesScreen::askMove(const QString &village, const QString &miniGrid)
{
    const auto moved = m_tree->find(village);
    const auto target = m_tree->find(miniGrid);
    if (!moved || !target)
        return;
    const Dialogs::Question question{
        tr("Move %1").arg(moved->name),
        tr("Move %1 to %2? Past payments keep their old place.").arg(moved->name, target->name), tr("Move")};
    dialogs().confirm(this, question, [this, village, miniGrid](bool accepted) {
        if (accepted)
            change([village, miniGrid](const ServiceContext &context) {
                return PlaceService(context).moveVillage(village, miniGrid);
            });
    });
}

void PlacesScreen::remove()
{
    const auto place = m_tree->chosen();
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
