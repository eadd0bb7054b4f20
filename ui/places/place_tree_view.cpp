#include "ui/places/place_tree_view.h"

#include "ui/models/paged_model.h"
#include "ui/widgets/table_head.h"
#include "ui/widgets/tone_delegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QSet>

namespace {

enum Column
{
    Name,
    Kind,
    Customers,
    Devices,
    Where,
    Manager
};
constexpr int ownRoles = PagedModelBase::toneRole + 1; ///< behind what ToneDelegate reads
constexpr int idRole = ownRoles;
constexpr int levelRole = ownRoles + 1;

QString positionText(const std::optional<Position> &position)
{
    if (!position)
        return {};
    return QStringLiteral("%1, %2").arg(formatDegreesE6(position->latitudeE6), formatDegreesE6(position->longitudeE6));
}

} // namespace

PlaceTreeView::PlaceTreeView()
{
    usePaddedHead(this);
    setItemDelegate(new ToneDelegate(this));
    setHeaderLabels({tr("Name"), tr("Kind"), tr("Customers"), tr("Devices"), tr("Latitude, longitude"), tr("Manager")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    for (const int column : {Customers, Devices})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &PlaceTreeView::placeOpened);
    setExpandsOnDoubleClick(false);
}

QTreeWidgetItem *PlaceTreeView::add(QTreeWidgetItem *parent, const Place &place,
                                    const std::optional<Position> &position)
{
    const bool isVillage = place.level == Level::Village;
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(Name, place.name);
    item->setText(Kind, place.level == Level::Cluster    ? tr("Cluster")
                        : place.level == Level::MiniGrid ? tr("Mini-grid")
                                                         : tr("Village"));
    item->setText(Where, positionText(position));
    item->setData(Name, idRole, place.id);
    item->setData(Name, levelRole, static_cast<int>(place.level));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (place.level != Level::Cluster)
        flags |= Qt::ItemIsDropEnabled;
    item->setFlags(isVillage ? flags | Qt::ItemIsDragEnabled : flags);
    for (const int column : {Customers, Devices})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_items.insert(place.id, item);
    return item;
}

void PlaceTreeView::setPlaces(const PlaceTree &tree)
{
    const auto before = chosen();
    QSet<QString> folded;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->childCount() > 0 && !it.value()->isExpanded())
            folded.insert(it.key());
    }
    clear();
    m_items.clear();
    for (const auto &cluster : tree.clusters)
        add(nullptr, {Level::Cluster, cluster.id.toText(), cluster.name, {}}, {})->setText(Manager, cluster.manager);
    for (const auto &grid : tree.miniGrids) {
        if (auto *parent = m_items.value(grid.clusterId.toText()))
            add(parent, {Level::MiniGrid, grid.id.toText(), grid.name, {}}, grid.position);
    }
    for (const auto &village : tree.villages) {
        if (auto *parent = m_items.value(village.miniGridId.toText()))
            add(parent, {Level::Village, village.id.toText(), village.name, {}}, village.position);
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setExpanded(!folded.contains(it.key()));
    addUp();
    auto *item = before ? m_items.value(before->id) : nullptr;
    setCurrentItem(item ? item : topLevelItem(0));
}

void PlaceTreeView::setCounts(const std::vector<PlaceCount> &counts)
{
    for (const auto &count : counts)
        m_counts.insert(count.village.toText(), count);
    addUp();
}

void PlaceTreeView::addUp()
{
    struct Sum
    {
        qint64 customers = 0;
        qint64 devices = 0;
        bool isWhole = true; ///< every village below is counted
    };
    const auto show = [](QTreeWidgetItem *item, const Sum &sum) {
        const QLocale locale;
        item->setText(Customers, sum.isWhole ? locale.toString(sum.customers) : QStringLiteral("\u2026"));
        item->setText(Devices, sum.isWhole ? locale.toString(sum.devices) : QStringLiteral("\u2026"));
    };
    const std::function<Sum(QTreeWidgetItem *)> walk = [&](QTreeWidgetItem *item) {
        Sum sum;
        const auto place = placeOf(*item);
        if (place.level == Level::Village) {
            const auto known = m_counts.constFind(place.id);
            sum = known == m_counts.cend() ? Sum{0, 0, false} : Sum{known->customers, known->devices, true};
        }
        for (int i = 0; i < item->childCount(); ++i) {
            const Sum child = walk(item->child(i));
            sum = {sum.customers + child.customers, sum.devices + child.devices, sum.isWhole && child.isWhole};
        }
        show(item, sum);
        return sum;
    };
    for (int i = 0; i < topLevelItemCount(); ++i)
        walk(topLevelItem(i));
}

PlaceTreeView::Place PlaceTreeView::placeOf(const QTreeWidgetItem &item)
{
    return {static_cast<Level>(item.data(Name, levelRole).toInt()), item.data(Name, idRole).toString(), item.text(Name),
            item.parent() ? item.parent()->data(Name, idRole).toString() : QString()};
}

std::optional<PlaceTreeView::Place> PlaceTreeView::chosen() const
{
    return currentItem() ? std::optional(placeOf(*currentItem())) : std::nullopt;
}

std::optional<PlaceTreeView::Place> PlaceTreeView::find(const QString &id) const
{
    const auto *item = m_items.value(id);
    return item ? std::optional(placeOf(*item)) : std::nullopt;
}

void PlaceTreeView::dropEvent(QDropEvent *event)
{
    const auto *target = itemAt(event->position().toPoint());
    const auto dragged = chosen();
    event->setDropAction(Qt::IgnoreAction); // the tree is read again once the move is saved
    event->accept();
    if (!target || !dragged || dragged->level != Level::Village || !event->mimeData()->hasFormat(mimeTypes().front()))
        return;
    const auto place = placeOf(*target);
    if (place.level == Level::Cluster)
        return;
    const QString miniGrid = place.level == Level::MiniGrid ? place.id : place.parent;
    if (miniGrid != dragged->parent)
        emit villageDropped(dragged->id, miniGrid);
}

void PlaceTreeView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        emit placeOpened();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}
